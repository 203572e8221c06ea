import type { DayNumber } from './civil.ts';
import { FIRST_YEAR, LAST_YEAR, monthDays, monthOf } from './umm-al-qura.ts';

/**
 * The Umm al-Qura calendar by its published tables: 1343 to 1500 AH (1924-08-01 to 2077-11-16). What lies
 * outside has no agreed civil date and is not converted. (`Intl` computes months before 1356 AH.)
 */
export interface HijriDate {
  year: number;
  month: number;
  day: number;
}

/** Null for a year outside the tables or a day that the month does not have. */
export function fromHijri(year: number, month: number, day: number): DayNumber | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || day < 1) return null;
  const days = monthDays(year, month);
  return days === null || days.from + day - 1 > days.to ? null : days.from + day - 1;
}

/** Null outside the tables. */
export function toHijri(number: DayNumber): HijriDate | null {
  const at = monthOf(number);
  return at && { year: at.year, month: at.month, day: number - at.from + 1 };
}

/** First and last day of a Hijri month, or of a whole year where `month` is null; null outside the tables. */
export function hijriSpan(
  year: number,
  month: number | null,
): { from: DayNumber; to: DayNumber } | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const first = monthDays(year, month ?? 1);
  const last = monthDays(year, month ?? 12);
  return first && last && { from: first.from, to: last.to };
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
