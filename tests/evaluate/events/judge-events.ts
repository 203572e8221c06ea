import type { EventMention } from '../../../src/core/events/event-mention.ts';
import type { EventText, MarkedEvent } from './event-gold.ts';

/** In what an event that was found differs from the marked one. */
export type EventFault = 'class' | 'date' | 'participants' | 'reality';

export interface EventJudgement {
  expected: MarkedEvent | null;
  found: EventMention | null;
  /** Empty where both are there and agree. */
  faults: EventFault[];
}

/** Classes that a careful reader may take for one another. */
const ALIKE: readonly (readonly string[])[] = [
  ['attack', 'strike', 'shell'],
  ['kill', 'assassinate'],
  ['meet', 'talk', 'summit', 'receive'],
  ['announce', 'launch'],
  ['charge', 'try'],
  ['ratify', 'approve', 'adopt', 'vote'],
  ['seize', 'occupy', 'recapture'],
];

/**
 * Holds the events found in a text against those marked, each with the one it shares most with. An event is right when its
 * class (or one like it), its interval, its reality and all who take part agree; places count neither way.
 */
export function judgeEvents(
  { events }: EventText,
  found: readonly EventMention[],
  isPlace: (id: string) => boolean,
): EventJudgement[] {
  const pairs = events
    .flatMap((expected) =>
      found.map((it) => ({ expected, it, faults: faultsOf(expected, it, isPlace) })),
    )
    .filter(({ faults }) => faults.length < 3)
    .sort((a, b) => a.faults.length - b.faults.length);
  const matched = new Map<MarkedEvent, (typeof pairs)[number]>();
  const used = new Set<EventMention>();
  for (const pair of pairs) {
    if (matched.has(pair.expected) || used.has(pair.it)) continue;
    matched.set(pair.expected, pair);
    used.add(pair.it);
  }
  return [
    ...events.map((expected) => {
      const pair = matched.get(expected);
      return { expected, found: pair?.it ?? null, faults: pair?.faults ?? [] };
    }),
    ...found.filter((it) => !used.has(it)).map((it) => ({ expected: null, found: it, faults: [] })),
  ];
}

export function isRight({ expected, found, faults }: EventJudgement): boolean {
  return expected !== null && found !== null && faults.length === 0;
}

/** Whether it is right, or but for a party more or fewer than a reader marked. */
export function isNearlyRight(judgement: EventJudgement): boolean {
  const { expected, found, faults } = judgement;
  const isOnly = faults.length === 1 && faults[0] === 'participants';
  return isRight(judgement) || (expected !== null && found !== null && isOnly);
}

function faultsOf(
  expected: MarkedEvent,
  found: EventMention,
  isPlace: (id: string) => boolean,
): EventFault[] {
  const faults: EventFault[] = [];
  const alike = ALIKE.some((set) => set.includes(expected.trigger) && set.includes(found.trigger));
  if (found.trigger !== expected.trigger && !alike) faults.push('class');
  const { from, to, precision } = expected;
  if (found.from !== from || found.to !== to || found.precision !== precision) faults.push('date');
  const theirs = new Set(
    found.roles.filter(({ role }) => role !== 'place').map(({ entry }) => entry),
  );
  const ours = new Set(expected.participants);
  const differ = [...theirs, ...ours].filter((id) => theirs.has(id) !== ours.has(id));
  if (differ.some((id) => !isPlace(id))) faults.push('participants');
  if (found.reality !== expected.reality) faults.push('reality');
  return faults;
}
