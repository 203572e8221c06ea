import { civilDate, isoDate } from '../core/dates/civil.ts';
import type { Cell } from '../core/timeline/axis.ts';
import { formatInterval } from './format.ts';
import type { Language } from './language.ts';
import type { MonthFamily } from '../core/settings.ts';
import { ARABIC_MONTHS, ENGLISH_MONTHS } from './month-names.ts';

/**
 * A stretch of the calendar as short as an axis needs it: the day of a month, the month of a year, the first
 * year of several.
 *
 * @example tickLabel({ start: 0, end: 31, unit: 'month', size: 1 }, 'en') === 'Jan'
 */
export function tickLabel(
  { start, unit }: Cell,
  language: Language,
  months: MonthFamily = 'both',
): string {
  const { year, month, day } = civilDate(start);
  switch (unit) {
    case 'day':
      return String(day);
    case 'month':
      return shortMonth(month, language, months);
    case 'year':
      return String(year);
  }
}

/** @example cellName({ start: 0, end: 31, unit: 'month', size: 1 }, 'en') === 'January 1970' */
export function cellName(
  { start, end, unit }: Cell,
  language: Language,
  months: MonthFamily = 'both',
): string {
  const interval = { from: isoDate(start), to: isoDate(end - 1), precision: unit };
  return formatInterval(interval, language, months);
}

/** In Arabic there are no short ones, but one of two families of names is enough. */
function shortMonth(month: number, language: Language, months: MonthFamily): string {
  if (language === 'en') return ENGLISH_MONTHS[month - 1]?.slice(0, 3) ?? '';
  return ARABIC_MONTHS[months === 'both' ? 'egypt' : months][month - 1] ?? '';
}
