import { civilDate, dayNumber, parseIsoDate, type DayNumber } from '../dates/civil.ts';
import type { Interval } from '../interval.ts';

/** A stretch of whole days, `end` not in it. */
export interface TimeSpan {
  start: DayNumber;
  end: DayNumber;
}

/**
 * The days of an interval.
 *
 * @returns null where an end is no date, or before the other: records are untrusted
 * @example spanOf({ from: '1970-01-01', to: '1970-01-02', precision: 'day' }) // { start: 0, end: 2 }
 */
export function spanOf({ from, to }: Pick<Interval, 'from' | 'to'>): TimeSpan | null {
  const start = readDay(from);
  const last = readDay(to);
  return start === null || last === null || last < start ? null : { start, end: last + 1 };
}

/**
 * The days on which an event of this interval went on whatever was meant: "from January to March 2020" has
 * begun by the first of February and ended no sooner than the last. Of one month, or a part of one, nothing
 * is known but that it was in there.
 *
 * @param interval its ends must be dates, see {@link spanOf}
 * @returns null where no day is certain; a single day that is named is
 */
export function certainSpan({ from, to, precision }: Interval): TimeSpan | null {
  const span = spanOf({ from, to });
  if (span === null || precision === 'day') return span;
  const certain =
    precision === 'week'
      ? { start: span.start + 7, end: span.end - 7 }
      : { start: unitAfter(span.start, precision), end: unitOf(span.end - 1, precision) };
  return certain.start < certain.end ? certain : null;
}

type LongUnit = Exclude<Interval['precision'], 'day' | 'week'>;
const MONTHS: Record<LongUnit, number> = {
  month: 1,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The first day of the unit that holds a day. Winter begins in December. */
function unitOf(day: DayNumber, unit: LongUnit): DayNumber {
  const { year, month } = civilDate(day);
  const offset = unit === 'season' ? 1 : 0;
  const months = year * 12 + month - 1 + offset;
  return monthStart(Math.floor(months / MONTHS[unit]) * MONTHS[unit] - offset);
}

function unitAfter(day: DayNumber, unit: LongUnit): DayNumber {
  const { year, month } = civilDate(unitOf(day, unit));
  return monthStart(year * 12 + month - 1 + MONTHS[unit]);
}

/** @param months since January of the year 0 */
export function monthStart(months: number): DayNumber {
  const year = Math.floor(months / 12);
  return dayNumber(year, months - year * 12 + 1, 1);
}

function readDay(iso: string): DayNumber | null {
  return typeof iso === 'string' && iso.length === 10 ? parseIsoDate(iso) : null;
}
