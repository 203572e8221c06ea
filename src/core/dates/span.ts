import type { Interval, Precision } from '../interval.ts';
import { civilDate, dayNumber, daysInMonth, isoDate, weekdayOf, type DayNumber } from './civil.ts';

/** An {@link Interval} before it is written out: both ends are day numbers, both included. */
export interface Span {
  from: DayNumber;
  to: DayNumber;
  precision: Precision;
}

export function toInterval({ from, to, precision }: Span): Interval {
  return { from: isoDate(from), to: isoDate(to), precision };
}

export function daySpan(day: DayNumber): Span {
  return { from: day, to: day, precision: 'day' };
}

/** The week from Monday to Sunday that holds a day (ISO 8601; Arab countries begin it on various days). */
export function weekSpan(day: DayNumber): Span {
  const monday = day - ((weekdayOf(day) + 6) % 7);
  return { from: monday, to: monday + 6, precision: 'week' };
}

/** A month; `month` may run over either end of the year (0 is December of the year before). */
export function monthSpan(year: number, month: number): Span {
  const index = year * 12 + month - 1;
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  const from = dayNumber(y, m, 1);
  return { from, to: from + daysInMonth(y, m) - 1, precision: 'month' };
}

export function yearSpan(year: number): Span {
  return { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31), precision: 'year' };
}

/** Ten years from one that ends in 0. */
export function decadeSpan(first: number): Span {
  return { from: dayNumber(first, 1, 1), to: dayNumber(first + 9, 12, 31), precision: 'decade' };
}

/** The n-th century: the 20th is 1901 to 2000. */
export function centurySpan(n: number): Span {
  const first = (n - 1) * 100 + 1;
  return { from: dayNumber(first, 1, 1), to: dayNumber(first + 99, 12, 31), precision: 'century' };
}

/** Spring, summer, autumn, winter by whole months; a winter is named after the year it ends in. */
export function seasonSpan(season: 0 | 1 | 2 | 3, year: number): Span {
  const first = [3, 6, 9, 0][season]!;
  return {
    from: monthSpan(year, first).from,
    to: monthSpan(year, first + 2).to,
    precision: 'season',
  };
}

export type Edge = 'early' | 'middle' | 'late';

/** Where the thirds of a unit begin: days of a week or month, months of a year, years of the rest. */
const THIRDS: Record<Exclude<Precision, 'day'>, readonly [number, number]> = {
  week: [2, 4],
  month: [10, 20],
  season: [1, 2],
  year: [4, 8],
  decade: [4, 7],
  century: [33, 67],
};

/**
 * The early, middle or late third of a span, at the span's own precision; null where a day is cut.
 *
 * @example thirdOf(monthSpan(2025, 7), 'middle') // 2025-07-11 to 2025-07-20, precision month
 */
export function thirdOf(span: Span, edge: Edge): Span | null {
  if (span.precision === 'day') return null;
  const [second, third] = THIRDS[span.precision];
  const middle = startAfter(span, second);
  const late = startAfter(span, third);
  if (edge === 'early') return { ...span, to: middle - 1 };
  if (edge === 'middle') return { ...span, from: middle, to: late - 1 };
  return { ...span, from: late };
}

/** Day on which unit number `units` (from 0) of a span begins. */
function startAfter({ from, precision }: Span, units: number): DayNumber {
  if (precision === 'week' || precision === 'month' || precision === 'day') return from + units;
  const { year, month } = civilDate(from);
  if (precision === 'decade' || precision === 'century') return dayNumber(year + units, 1, 1);
  return monthSpan(year, month + units).from;
}

/** Months `first` to `last` (from 1) of a span that is a whole year; null of any other. */
export function monthsOfYear(
  span: Span,
  first: number,
  last: number,
  precision: Precision,
): Span | null {
  if (span.precision !== 'year') return null;
  const { year } = civilDate(span.from);
  return { from: monthSpan(year, first).from, to: monthSpan(year, last).to, precision };
}

/** The first or second half of a month, year, decade or century, at the span's own precision. */
export function halfOf(span: Span, half: 1 | 2): Span | null {
  const units = { month: 15, year: 6, decade: 5, century: 50, day: 0, week: 0, season: 0 }[
    span.precision
  ];
  if (units === 0) return null;
  const middle = startAfter(span, units);
  return half === 1 ? { ...span, to: middle - 1 } : { ...span, from: middle };
}
