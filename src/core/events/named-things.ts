import type { Kind } from '../kind.ts';
import { named } from './english-names.ts';
import type { EventClass } from './event-class.ts';
import type { FilledFrame } from './filled-frame.ts';
import type { Complement } from './frame-nouns.ts';
import type { Item } from './item.ts';
import type { Word } from './sentence.ts';

/** What is named by itself. */
const THINGS: ReadonlySet<Kind> = new Set<Kind>(['event', 'agreement', 'work', 'place']);
const OF_THINGS: ReadonlySet<EventClass> = new Set<EventClass>([
  ...(['open', 'host', 'found', 'inspect', 'attend', 'launch', 'publish', 'dissolve'] as const),
  ...(['sign', 'ratify', 'adopt', 'approve', 'reject', 'suspend', 'repeal'] as const),
]);
/** Of these, the body that the noun begins is what it is done to: "حل مجلس الأمة", "افتتح متحف الفن". */
const DONE_TO_BODIES: ReadonlySet<EventClass> = new Set<EventClass>([
  ...(['dissolve', 'open', 'found', 'inspect', 'suspend'] as const),
]);

/**
 * A frame whose noun is the beginning of a name, with what is named: who opens "معرض الرياض الدولي للكتاب" opens that fair, not just
 * "an exhibition".
 */
export function withNamedThing(
  filled: FilledFrame,
  noun: Complement,
  sentence: readonly Word[],
  clause: readonly number[],
  at: number,
  name: EventClass,
): FilledFrame {
  if (noun.words.length === 0 || filled.object !== null || !OF_THINGS.has(name)) return filled;
  const thing = thingIn(noun, sentence, clause, at, name);
  if (thing === null || filled.roles.some(({ entry }) => entry === thing.entry)) return filled;
  const { english } = noun;
  const isTold = english !== '' && filled.line.includes(english);
  return {
    ...filled,
    line: isTold ? filled.line.replace(english, named(thing)) : filled.line,
    roles: [...filled.roles, { role: 'patient', entry: thing.entry }],
  };
}

function thingIn(
  { words }: Complement,
  sentence: readonly Word[],
  clause: readonly number[],
  at: number,
  name: EventClass,
): Item | null {
  for (const i of clause) {
    if (i <= at || !words.every((word, k) => sentence[i + k]?.text === word)) continue;
    const mention = words.map((_, k) => sentence[i + k]!.mention).find((it) => it !== null);
    if (mention === undefined || mention.role === 'nisba') return null;
    const { entry, english, kind } = mention.party;
    const isThing = THINGS.has(kind) || (kind === 'organisation' && DONE_TO_BODIES.has(name));
    return isThing ? { entry, english, kind } : null;
  }
  return null;
}
