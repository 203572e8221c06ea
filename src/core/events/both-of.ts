import type { Told } from './inherited.ts';
import type { NounPhrase } from './noun-phrases.ts';

/** The two who took part in what was told: two who acted, two to whom it was done, or the one and the other. */
export function bothOf(last: Pick<Told, 'agent' | 'object'> | null | undefined): NounPhrase | null {
  if (last === undefined || last === null) return null;
  for (const phrase of [last.object, last.agent]) if (phrase?.items.length === 2) return phrase;
  const { agent, object } = last;
  if (agent?.items.length !== 1 || object?.items.length !== 1) return null;
  return { ...agent, items: [...agent.items, ...object.items] };
}
