import { fold } from '../text/fold.ts';
import type { Kind } from '../kind.ts';
import { list } from './english-names.ts';
import type { EventClass } from './event-class.ts';
import type { FilledFrame } from './filled-frame.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Word } from './sentence.ts';

/** What is done to a thing that is somebody's, so that its owner is concerned. */
const OF_THINGS: ReadonlySet<EventClass> = new Set<EventClass>([
  ...(['repeal', 'rule', 'reject', 'condemn', 'accuse', 'suspend', 'ban', 'adopt'] as const),
  ...(['approve', 'ratify', 'open', 'inspect', 'attack', 'strike', 'investigate'] as const),
  ...(['dismiss', 'demand', 'warn', 'veto', 'seize', 'sanction', 'vote'] as const),
]);
const NAMED: ReadonlySet<Kind> = new Set<Kind>(['organisation', 'agreement', 'event', 'work']);
/** How many words may stand before the name, as what is its: "قرار", "عددا من قياديي". */
const MOST_WORDS = 4;
/** What tells a time, and no thing. */
const TIMES = new Set('قبل بعد قبيل عقب إثر منذ فور'.split(' ').map(fold));

/**
 * An event told of who did it alone, with whose the thing was that it was done to: a verb's object takes part in it by its owner where it has no
 * name of its own. The same where something else is named first, or somebody is told besides.
 *
 * @example "ألغت المحكمة قرار الاتحاد": the federation is concerned; not "أدان قرار الحكومة الفرنسية", for which the state would have to stand
 */
export function withConcerned(
  filled: FilledFrame,
  sentence: readonly Word[],
  after: readonly NounPhrase[],
  name: EventClass,
): FilledFrame {
  const { roles, agent } = filled;
  const isAlone = roles.every(({ role }) => role === 'agent' || role === 'place');
  if (agent === null || !isAlone || !OF_THINGS.has(name)) return filled;
  const isTold = ({ items }: NounPhrase): boolean =>
    items.some(({ entry }) => roles.some((it) => it.entry === entry));
  const next = after.find((phrase) => phrase.first > agent.first && !isTold(phrase));
  if (next === undefined || !isThingOf(next, sentence)) return filled;
  return {
    ...filled,
    line: `${filled.line}, concerning ${list(next.items)}`,
    roles: [...roles, ...next.items.map(({ entry }) => ({ role: 'patient' as const, entry }))],
  };
}

/** Whether a party stands behind a verb as the owner of a thing, and in no relative clause: "طائرة أطلقتها الحركة" is none. */
function isThingOf({ link, head, items, first }: NounPhrase, sentence: readonly Word[]): boolean {
  if (link !== 'direct' || head.length === 0 || head.length > MOST_WORDS) return false;
  if (head.some((word) => TIMES.has(word)) || sentence[first]!.mention?.role === 'nisba')
    return false;
  const before = sentence.slice(Math.max(0, first - head.length), first);
  if (before.some(({ isVerb, isPossessed }) => isVerb || isPossessed)) return false;
  return items.every(({ kind }) => NAMED.has(kind));
}
