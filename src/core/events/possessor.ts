import type { Kind } from '../kind.ts';
import type { EventClass } from './event-class.ts';
import { DONE_TO, OF_MATCHES, type Inherited, type Told } from './inherited.ts';
import type { Trigger } from './trigger.ts';

/** Of what is done to somebody, that which befalls towns and states: "حاصرتها". */
const TO_LANDS: ReadonlySet<EventClass> = new Set<EventClass>([
  ...(['besiege', 'shell', 'occupy', 'found', 'summon', 'overthrow'] as const),
]);

/** Whom the pronoun on a verbal noun stands for. */
export function possessorOf(
  { name }: Trigger,
  last: Pick<Told, 'agent' | 'object'> | undefined,
): Inherited | null {
  const antecedent = last === undefined ? null : (last.object ?? last.agent);
  if (antecedent === null) return null;
  if (DONE_TO.has(name)) {
    const isLand = antecedent.items.some(({ kind }) => kind === 'country' || kind === 'place');
    if (isLand && !TO_LANDS.has(name)) return null;
    return { agent: null, object: antecedent, antecedent };
  }
  // "تأهل الأهلي إلى كأس العالم بعد فوزه": the team's, not the cup's.
  const isAgents = OF_MATCHES.has(name) || antecedent.items.every(({ kind }) => !ACTING.has(kind));
  const owner = (isAgents ? last?.agent : null) ?? antecedent;
  const other = owner === last?.agent ? last.object : null;
  return { agent: owner, object: null, antecedent: owner, other, isPossessor: true };
}

const ACTING: ReadonlySet<Kind> = new Set<Kind>(['person', 'organisation', 'country']);

/** Whether what a class tells is done to persons, so that a pronoun on its verb means one. */
export function isOfPersons(name: EventClass): boolean {
  return (DONE_TO.has(name) && !TO_LANDS.has(name)) || name === 'receive';
}
