import { applyCorrection } from './apply-correction.ts';
import { EventGroups } from './event-groups.ts';
import { EventsWithin } from './events-within.ts';
import type { Happening } from './happening.ts';
import { newestFirst } from './newest-first.ts';
import type { Judgement } from './judgement.ts';
import type { ToldEvent } from './told-event.ts';

/**
 * Puts together what tells of the same happening. Nothing is merged: each happening keeps everything that tells it, as told.
 *
 * The reader's word goes first: what is joined is together, and no group is made that holds two events that were set
 * apart. Then what has the same days, where all of one group fit all of the other (complete linkage, so that no chain of
 * half likenesses pulls strangers together); then what is told more coarsely, to the one group within its time that
 * fits it, and to none where several do: "in 2024 he visited Cairo" may be any of three visits.
 *
 * @param events any number, ids unique; those told twice are taken once
 * @returns newest first, in an order that does not depend on that of `events`
 */
export function groupEvents(
  events: readonly ToldEvent[],
  judgements: readonly Judgement[],
): Happening[] {
  const said = readJudgements(judgements);
  const told = [...new Map(events.map((event) => [event.id, event])).values()];
  const corrected = told.map((event) => {
    const correction = said.corrections.get(event.id);
    return correction ? applyCorrection(event, correction) : event;
  });
  const shortestFirst = byLength(corrected);
  corrected.sort(shortestFirst);
  const groups = new EventGroups(corrected, said.apart);
  for (const [event, other] of said.joined) groups.join(event, other);

  const before = new Map<string, ToldEvent[]>();
  for (const event of corrected) {
    const days = `${event.from} ${event.to}`;
    const rivals = before.get(days) ?? [];
    groups.joinAlike(event, rivals);
    rivals.push(event);
    before.set(days, rivals);
  }
  const within = new EventsWithin(corrected);
  for (const event of corrected)
    if (event.from !== event.to) groups.joinToOnly(event, within.of(event));

  const originals = new Map(told.map((event) => [event.id, event]));
  return groups
    .all()
    .map((group) => happeningOf(group, originals, said, shortestFirst))
    .sort(newestFirst);
}

interface Said {
  confirmed: ReadonlySet<string>;
  hidden: ReadonlySet<string>;
  corrections: ReadonlyMap<string, Extract<Judgement, { is: 'corrected' }>>;
  joined: [string, string][];
  /** Both ways. */
  apart: ReadonlyMap<string, ReadonlySet<string>>;
}

function readJudgements(judgements: readonly Judgement[]): Said {
  const [confirmed, hidden] = [new Set<string>(), new Set<string>()];
  const corrections = new Map<string, Extract<Judgement, { is: 'corrected' }>>();
  const joined: [string, string][] = [];
  const apart = new Map<string, Set<string>>();
  for (const judgement of judgements) {
    const { event } = judgement;
    if (judgement.is === 'confirmed') confirmed.add(event);
    else if (judgement.is === 'hidden') hidden.add(event);
    else if (judgement.is === 'corrected') corrections.set(event, judgement);
    else if (judgement.is === 'joined') joined.push([event, judgement.other]);
    else {
      addTo(apart, event, judgement.other);
      addTo(apart, judgement.other, event);
    }
  }
  return { confirmed, hidden, corrections, joined, apart };
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

function happeningOf(
  group: readonly ToldEvent[],
  originals: ReadonlyMap<string, ToldEvent>,
  { confirmed, hidden, corrections }: Said,
  shortestFirst: Order,
): Happening {
  const rank = (event: ToldEvent): number =>
    (corrections.has(event.id) ? 8 : 0) +
    (event.provenance.from === 'reader' ? 4 : 0) +
    (confirmed.has(event.id) ? 2 : 0) +
    (event.provenance.from === 'pack' ? 1 : 0);
  const ordered = group.toSorted(
    (a, b) => rank(b) - rank(a) || shortestFirst(a, b) || b.confidence - a.confidence,
  );
  const seen = ordered.filter(({ id }) => !hidden.has(id));
  // What the reader hid is left out of what tells it; all of it is kept where nothing else is left.
  const shown = seen.length > 0 ? seen : ordered;
  return {
    id: shown[0]!.id,
    event: shown[0]!,
    told: shown.map(({ id }) => originals.get(id)!),
    confirmed: shown.some(({ id }) => confirmed.has(id)),
    corrected: shown.some(({ id }) => corrections.has(id)),
    hidden: hidden.has(ordered[0]!.id),
  };
}

type Order = (a: ToldEvent, b: ToldEvent) => number;

/** Days before months before years; of equal ones in a fixed order. Lengths are reckoned once: dates are slow to read. */
function byLength(events: readonly ToldEvent[]): Order {
  const lengths = new Map(events.map((event) => [event, lengthOf(event)]));
  return (a, b) => lengths.get(a)! - lengths.get(b)! || compare(a.id, b.id);
}

/** In days; what is no date is longest. */
function lengthOf({ from, to }: ToldEvent): number {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return Number.isFinite(days) ? days : Number.MAX_SAFE_INTEGER;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
