import type { Interval } from '../core/interval.ts';
import type { DateCard } from '../messages/calls.ts';
import type { SiyaqDatabase } from '../storage/database.ts';
import { happeningsOf } from '../storage/happening-store.ts';

/** How many events a card shows at first, and how many on request. */
const SHOWN = 4;
const FURTHER = 40;

/**
 * The past events that are known to have been within a stretch of days, of an article's entries: of many, those that bring
 * most of them together and the more important ones, and these in the order of time. One that is known only to the month or
 * the year of a day was perhaps not on that day and is left out.
 *
 * @param entries ids, the most important first
 * @param published ISO date of the article: what began later explains nothing in it; null for no limit
 */
export async function eventsOn(
  database: SiyaqDatabase,
  entries: readonly string[],
  { from, to }: Pick<Interval, 'from' | 'to'>,
  published: string | null,
): Promise<DateCard> {
  const until = published === null || to < published ? to : published;
  const weights = new Map(entries.map((id, i) => [id, 2 - i / entries.length]));
  const happenings = await happeningsOf(database, { of: 'any', entries }, until);
  const happened = happenings.filter((it) => !it.hidden && it.event.reality === 'happened');
  const within = happened
    .map(({ event }) => event)
    .filter((event) =>
      event.precision === 'day'
        ? event.from <= to && event.to >= from
        : event.from >= from && event.to <= to,
    );
  const weight = ({ participants, place }: (typeof within)[number]): number =>
    [...new Set([...participants, ...(place === null ? [] : [place])])].reduce(
      (sum, id) => sum + (weights.get(id) ?? 0),
      0,
    );
  const sorted = within
    .map((event) => ({ event, weight: weight(event) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ event }) => event);
  const inTime = (some: typeof sorted) =>
    some.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const further = sorted.length > SHOWN ? inTime(sorted.slice(0, FURTHER)) : [];
  return {
    ...{ events: inTime(sorted.slice(0, SHOWN)), further },
    more: Math.max(0, sorted.length - FURTHER),
  };
}
