import type { Interval } from '../core/interval.ts';

/** A calendar day; `month` from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** How much of a month, year, decade or century an interval covers, as a writer would say it. */
export type Part = 'whole' | 'early' | 'mid' | 'late' | 'first-half' | 'second-half' | 'odd';

/**
 * Reads an ISO date.
 *
 * @returns null for anything else, 31 February among it
 */
export function readDay(iso: string): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return { year, month, day };
}

/** Days of a month of the proleptic Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** @returns first and last day, or null when either is no date or they stand in the wrong order */
export function readInterval({ from, to }: Interval): { first: Day; last: Day } | null {
  const first = readDay(from);
  const last = readDay(to);
  return first && last && from <= to ? { first, last } : null;
}

/** A century may begin in 1900 or in 1901; in a month or a year this is less than a day or four. */
const SLACK = 0.011;

/**
 * What part of a unit `[0, 1]` the stretch `[start, end]` is. The bounds leave room for the different
 * ways to cut: thirds of a month are 1–10, 11–20, 21–31; the "early" of a year is its first third or
 * quarter.
 *
 * @param start first day, as a share of the unit that lies before it
 * @param end last day, as a share of the unit up to and with it
 */
function partOf(start: number, end: number): Part {
  const from0 = start < SLACK;
  const to1 = end > 1 - SLACK;
  if (from0 && to1) return 'whole';
  if (from0 && end <= 0.42) return 'early';
  if (to1 && start >= 0.58) return 'late';
  if (from0 && end >= 0.45 && end <= 0.55) return 'first-half';
  if (to1 && start >= 0.45 && start <= 0.55) return 'second-half';
  const middle = (start + end) / 2;
  if (middle >= 0.4 && middle <= 0.6 && end - start <= 0.5) return 'mid';
  return 'odd';
}

/** Part of its month; `odd` when the interval leaves the month. */
export function partOfMonth(first: Day, last: Day): Part {
  if (first.year !== last.year || first.month !== last.month) return 'odd';
  const length = daysIn(first.year, first.month);
  return partOf((first.day - 1) / length, last.day / length);
}

/** Part of the span of `years` years that begins in `start`; `odd` when the interval leaves it. */
export function partOfYears(start: number, years: number, first: Day, last: Day): Part {
  const end = start + years - 1;
  if (first.year < start || last.year > end) return 'odd';
  const before = first.year - start + share(first, first.day - 1);
  const until = last.year - start + share(last, last.day);
  return partOf(before / years, until / years);
}

/** Share of a year that lies before the end of day `day` of the day's month. */
function share({ year, month }: Day, day: number): number {
  return (month - 1 + day / daysIn(year, month)) / 12;
}
