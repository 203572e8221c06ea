import { isPartialDate, daysOf, type PartialDate } from '../partial-date.ts';
import type { Provenance } from '../provenance.ts';
import { fieldOfHappening, type HappeningField } from './field-of-happening.ts';
import type { Happening } from './happening.ts';

/** Where what tells of a happening may come from. */
export const HAPPENING_SOURCES = ['pack', 'article', 'reader'] as const;
export type HappeningSource = Provenance['from'];

/** What is to be shown of many happenings. Nothing set lets all pass. */
export interface HappeningFilter {
  /** The first and the last day, or the month or year that holds it; null for no bound. */
  from: PartialDate | null;
  to: PartialDate | null;
  /** Empty for every field. */
  fields: readonly HappeningField[];
  /** Empty for every source. */
  sources: readonly HappeningSource[];
}

export const NO_FILTER: HappeningFilter = { from: null, to: null, fields: [], sources: [] };

/** Whether a filter leaves nothing out. */
export function isNoFilter({ from, to, fields, sources }: HappeningFilter): boolean {
  return from === null && to === null && fields.length === 0 && sources.length === 0;
}

/**
 * Those that may have been in the period, are of one of the fields, and are told by one of the sources, in
 * their order. What has no dates is in no period: it passes only where none is set.
 *
 * @example filterHappenings(all, { ...NO_FILTER, from: '1990', to: '1999-06' })
 */
export function filterHappenings<H extends Happening>(
  happenings: readonly H[],
  filter: HappeningFilter,
): H[] {
  const fields = new Set(filter.fields);
  const sources = new Set(filter.sources);
  return happenings.filter(
    (happening) =>
      (fields.size === 0 || fields.has(fieldOfHappening(happening))) &&
      (sources.size === 0 || sourcesOf(happening).some((source) => sources.has(source))) &&
      isWithin(happening, filter),
  );
}

export interface HappeningCounts {
  fields: Map<HappeningField, number>;
  sources: Map<HappeningSource, number>;
}

/** How many of the happenings are of each field and of each source; what is none of them is left out. */
export function countHappenings(happenings: readonly Happening[]): HappeningCounts {
  const fields = new Map<HappeningField, number>();
  const sources = new Map<HappeningSource, number>();
  for (const happening of happenings) {
    const field = fieldOfHappening(happening);
    fields.set(field, (fields.get(field) ?? 0) + 1);
    for (const source of sourcesOf(happening)) sources.set(source, (sources.get(source) ?? 0) + 1);
  }
  return { fields, sources };
}

/** Each source once. */
function sourcesOf({ told }: Happening): HappeningSource[] {
  return [...new Set(told.map(({ provenance }) => provenance.from))];
}

/** ISO dates sort as text. */
function isWithin({ event }: Happening, { from, to }: HappeningFilter): boolean {
  if (from === null && to === null) return true;
  if (![event.from, event.to].every((day) => day.length === 10 && isPartialDate(day))) return false;
  return (
    (from === null || event.to >= daysOf(from).from) && (to === null || event.from <= daysOf(to).to)
  );
}
