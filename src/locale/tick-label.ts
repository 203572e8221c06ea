import { civilDate, isoDate } from '../core/dates/civil.ts';
import type { Cell } from '../core/timeline/axis.ts';
import { formatInterval } from './format.ts';
import type { Language } from './language.ts';
import { MONTHS } from './month-names.ts';

/**
 * A stretch of the calendar as short as an axis needs it: the day of a month, the month of a year, the first
 * year of several.
 *
 * @example tickLabel({ start: 0, end: 31, unit: 'month', size: 1 }, 'en') === 'Jan'
 */
export function tickLabel({ start, unit }: Cell, language: Language): string {
  const { year, month, day } = civilDate(start);
  switch (unit) {
    case 'day':
      return String(day);
    case 'month':
      return shortMonth(month, language);
    case 'year':
      return String(year);
  }
}

/** @example cellName({ start: 0, end: 31, unit: 'month', size: 1 }, 'en') === 'January 1970' */
export function cellName({ start, end, unit }: Cell, language: Language): string {
  const interval = { from: isoDate(start), to: isoDate(end - 1), precision: unit };
  return formatInterval(interval, language);
}

/** In Arabic there are no short ones, but one of two families of names is enough. */
function shortMonth(month: number, language: Language): string {
  const name = MONTHS[language][month - 1] ?? '';
  return language === 'ar' ? name.split('/')[0]! : name.slice(0, 3);
}
