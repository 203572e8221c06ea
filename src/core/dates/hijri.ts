import { gregorianToHijri, hijriToGregorian } from '@tabby_ai/hijri-converter';
import { civilDate, dayNumber, type DayNumber } from './civil.ts';

/**
 * The Umm al-Qura calendar by its published tables: 1343 to 1500 AH (1924-08-01 to 2077-11-16). What lies
 * outside has no agreed civil date and is not converted. (`Intl` computes months before 1356 AH.)
 */
const FIRST_YEAR = 1343;
const LAST_YEAR = 1500;

export interface HijriDate {
  year: number;
  month: number;
  day: number;
}

/** Null for a year outside the tables or a day that the month does not have. */
export function fromHijri(year: number, month: number, day: number): DayNumber | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31)
    return null;
  try {
    const date = hijriToGregorian({ year, month, day });
    return dayNumber(date.year, date.month, date.day);
  } catch {
    return null; // the thirtieth of a month of 29 days; some corrected months have 28 or 31
  }
}

/** Null outside the tables. */
export function toHijri(number: DayNumber): HijriDate | null {
  try {
    return gregorianToHijri(civilDate(number));
  } catch {
    return null;
  }
}

/** First and last day of a Hijri month, or of a whole year where `month` is null. */
export function hijriSpan(
  year: number,
  month: number | null,
): { from: DayNumber; to: DayNumber } | null {
  const from = fromHijri(year, month ?? 1, 1);
  const last = month ?? 12;
  for (const day of [31, 30, 29, 28]) {
    const to = fromHijri(year, last, day);
    if (from !== null && to !== null) return { from, to };
  }
  return null;
}

/** Four months of a Hijri year: its first, middle or last ones. */
export function thirdOfHijriYear<T extends { from: DayNumber; to: DayNumber }>(
  span: T,
  edge: 'early' | 'middle' | 'late',
): T | null {
  const year = toHijri(span.from)?.year;
  const first = { early: 1, middle: 5, late: 9 }[edge];
  const from = year === undefined ? null : hijriSpan(year, first)?.from;
  const to = year === undefined ? null : hijriSpan(year, first + 3)?.to;
  return from === undefined || to === undefined || from === null || to === null
    ? null
    : { ...span, from, to };
}
