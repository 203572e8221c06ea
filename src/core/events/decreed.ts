import type { EventClass } from './event-class.ts';
import type { Inherited, Told } from './inherited.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Word } from './sentence.ts';
import type { Trigger } from './trigger.ts';

/** Whether what a decree did goes on with another noun: "أمرا بإعفاء فلان وتعيين فلان". */
export function isDecreedToo(
  words: readonly Word[],
  at: number,
  { name }: Trigger,
  told: readonly Told[],
): boolean {
  const last = told.at(-1)?.name;
  if (last === undefined || !DECREED.has(last) || !DECREED.has(name)) return false;
  return words[at]!.text !== words[at]!.bare;
}

/** Who decrees, where he acts himself: "قرر سعيد إعفاء فلان وتجميد البرلمان" has no other who freezes. */
export function decreedBy({ name }: Trigger, agent: NounPhrase | null): Inherited | null {
  if (agent === null || name === 'appoint' || name === 'dismiss') return null;
  return { agent, object: null, antecedent: null, isPossessor: true };
}

const DECREED: ReadonlySet<EventClass> = new Set<EventClass>([
  ...(['appoint', 'dismiss', 'dissolve', 'suspend'] as const),
]);
