import { applyCorrection } from './apply-correction.ts';
import type { Happening } from './happening.ts';
import type { Judgement } from './judgement.ts';
import { isWithin, sameHappening } from './same-happening.ts';
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
  const corrected = told
    .map((event) => {
      const correction = said.corrections.get(event.id);
      return correction ? applyCorrection(event, correction) : event;
    })
    .sort(shortestFirst);
  const groups = new Groups(corrected, said.apart);
  for (const [event, other] of said.joined) groups.join(event, other);

  const before = new Map<string, ToldEvent[]>();
  for (const event of corrected) {
    const days = `${event.from} ${event.to}`;
    const rivals = before.get(days) ?? [];
    for (const rival of rivals) groups.joinAlike(event.id, rival.id);
    before.set(days, [...rivals, event]);
  }
  for (const event of corrected)
    if (event.from !== event.to) groups.joinToOnly(event, candidatesWithin(event, corrected));

  const originals = new Map(told.map((event) => [event.id, event]));
  return groups
    .all()
    .map((group) => happeningOf(group, originals, said))
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

/** Events by group; a group is a list of its events. */
class Groups {
  readonly #apart: Said['apart'];
  readonly #of: Map<string, ToldEvent[]>;

  constructor(events: readonly ToldEvent[], apart: Said['apart']) {
    this.#apart = apart;
    this.#of = new Map(events.map((event) => [event.id, [event]]));
  }

  /** Puts the groups of two events together, where both are here and nothing in them was set apart. */
  join(a: string, b: string): void {
    const [one, other] = [this.#of.get(a), this.#of.get(b)];
    if (!one || !other || one === other || this.#areApart(one, other)) return;
    const both = [...one, ...other];
    for (const { id } of both) this.#of.set(id, both);
  }

  /** The same, where each event of the one group can be each of the other. */
  joinAlike(a: string, b: string): void {
    const [one, other] = [this.#of.get(a), this.#of.get(b)];
    if (one && other && areAllAlike(one, other)) this.join(a, b);
  }

  joinToOnly(event: ToldEvent, candidates: readonly ToldEvent[]): void {
    const own = this.#of.get(event.id) ?? [];
    const fitting = new Set<ToldEvent[]>();
    for (const { id } of candidates) {
      const group = this.#of.get(id)!;
      if (group !== own && !fitting.has(group) && areAllAlike(own, group)) fitting.add(group);
    }
    const [only, another] = fitting;
    if (only && !another) this.join(event.id, only[0]!.id);
  }

  all(): ToldEvent[][] {
    return [...new Set(this.#of.values())];
  }

  #areApart(one: readonly ToldEvent[], other: readonly ToldEvent[]): boolean {
    return one.some(({ id }) => {
      const apart = this.#apart.get(id);
      return apart !== undefined && other.some((it) => apart.has(it.id));
    });
  }
}

function areAllAlike(one: readonly ToldEvent[], other: readonly ToldEvent[]): boolean {
  return one.every((a) => other.every((b) => sameHappening(a, b)));
}

/** Those whose days lie within the longer time of an event. `events` are in the order of `shortestFirst`. */
function candidatesWithin(event: ToldEvent, events: readonly ToldEvent[]): ToldEvent[] {
  const shared = new Set(event.participants);
  return events.filter(
    (it) =>
      it !== event &&
      isWithin(it, event) &&
      !(it.from === event.from && it.to === event.to) &&
      it.participants.some((id) => shared.has(id)),
  );
}

function happeningOf(
  group: readonly ToldEvent[],
  originals: ReadonlyMap<string, ToldEvent>,
  { confirmed, hidden, corrections }: Said,
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

/** Days before months before years; of equal ones in a fixed order. */
function shortestFirst(a: ToldEvent, b: ToldEvent): number {
  return lengthOf(a) - lengthOf(b) || compare(a.id, b.id);
}

/** In days; what is no date is longest. */
function lengthOf({ from, to }: ToldEvent): number {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return Number.isFinite(days) ? days : Number.MAX_SAFE_INTEGER;
}

function newestFirst({ event: a }: Happening, { event: b }: Happening): number {
  return compare(b.to, a.to) || compare(b.from, a.from) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
