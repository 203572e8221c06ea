import type { Interval } from '../core/interval.ts';
import type { Term } from '../core/life.ts';
import { daysOf } from '../core/partial-date.ts';
import {
  type Day,
  daysIn,
  partOfMonth,
  partOfYears,
  readDay,
  readInterval,
} from './interval-shape.ts';
import { arabicWords } from './interval-words-ar.ts';
import * as english from './interval-words-en.ts';
import type { Language } from './language.ts';
import type { MonthFamily } from '../core/settings.ts';

export { formatNumber } from './number.ts';

type Words = typeof english;

function wordsIn(language: Language, family: MonthFamily): Words {
  return language === 'ar' ? arabicWords(family) : english;
}

/**
 * An interval in words, no finer than its precision: "19 June 2024", "mid-July 2025", "October 2024",
 * "1990s". What no common phrase covers is written as a range of the next finer unit. Where an end is no
 * date (records are untrusted), both ends are given as they stand.
 *
 * @param family of the month names in Arabic
 * @example formatInterval({ from: '2025-07-11', to: '2025-07-20', precision: 'month' }, 'en') === 'mid-July 2025'
 */
export function formatInterval(
  interval: Interval,
  language: Language,
  family: MonthFamily = 'both',
): string {
  const words = wordsIn(language, family);
  const ends = readInterval(interval);
  if (!ends) return words.range(interval.from, interval.to);
  const { first, last } = ends;
  switch (interval.precision) {
    case 'day':
      return words.days(first, last);
    case 'week':
      return words.week(words.days(first, last));
    case 'month':
      return months(first, last, words);
    case 'season':
      return seasons(first, last, words);
    case 'year':
      return years(first, last, words);
    case 'decade':
      return units(first, last, 10, words);
    case 'century':
      return units(first, last, 100, words);
  }
}

/**
 * From when to when something was, as fine as both ends are known; '' where neither is.
 *
 * @example formatTerm({ from: '2018-06-14', to: '2020' }, 'en') === '2018–2020'
 * @example formatTerm({ from: '2018-06' }, 'en') === 'since June 2018'
 */
export function formatTerm(
  { from, to }: Term,
  language: Language,
  family: MonthFamily = 'both',
): string {
  const words = wordsIn(language, family);
  if (from === undefined)
    return to === undefined ? '' : words.until(formatInterval(daysOf(to), language, family));
  if (to === undefined) return words.since(formatInterval(daysOf(from), language, family));
  const length = Math.min(from.length, to.length);
  const [first, last] = [daysOf(from.slice(0, length)), daysOf(to.slice(0, length))];
  return formatInterval({ ...first, to: last.to }, language, family);
}

/**
 * One ISO date as a day, or the text itself when it is none.
 *
 * @example formatDay('2025-08-05', 'ar') === '5 أغسطس/آب 2025'
 */
export function formatDay(iso: string, language: Language, family: MonthFamily = 'both'): string {
  const day = readDay(iso.slice(0, 10));
  return day ? wordsIn(language, family).days(day, day) : iso;
}

/** The reader's own calendar day of an instant in milliseconds since the epoch. */
export function formatInstant(
  instant: number,
  language: Language,
  family: MonthFamily = 'both',
): string {
  const at = new Date(instant);
  const day = { year: at.getFullYear(), month: at.getMonth() + 1, day: at.getDate() };
  return wordsIn(language, family).days(day, day);
}

function months(first: Day, last: Day, words: Words): string {
  const part = partOfMonth(first, last);
  if (part !== 'odd') return words.part(part, words.month(first));
  const whole = first.day === 1 && last.day === daysIn(last.year, last.month);
  return whole ? words.months(first, last) : words.days(first, last);
}

function seasons(first: Day, last: Day, words: Words): string {
  const length = (last.year - first.year) * 12 + last.month - first.month + 1;
  if (length > 4) return words.months(first, last);
  // Month counted from the year of the first day; its middle decides, by calendar or by solstice.
  const middle = first.month + (last.month - first.month + 12 * (last.year - first.year)) / 2;
  const month = ((Math.round(middle + (first.day > 15 ? 0.25 : 0)) - 1) % 12) + 1;
  const season = Math.floor((month % 12) / 3);
  return words.season(season, first.year, last.year);
}

function years(first: Day, last: Day, words: Words): string {
  if (first.year === last.year) {
    const part = partOfYears(first.year, 1, first, last);
    return part === 'odd'
      ? words.months(first, last)
      : words.part(part, words.years(first.year, first.year));
  }
  const whole = partOfYears(first.year, last.year - first.year + 1, first, last) === 'whole';
  return whole ? words.years(first.year, last.year) : words.months(first, last);
}

/** Decades and centuries: one, a part of one, or a run of them. */
function units(first: Day, last: Day, size: 10 | 100, words: Words): string {
  // Centuries are cut both ways, 1901 to 2000 and 1900 to 1999; the last year tells which.
  const offset = size === 100 && last.year % 100 === 0 ? 1 : 0;
  const startOf = (year: number) => year - ((year - offset) % size);
  const name = size === 10 ? words.decade : words.century;
  const start = startOf(first.year);
  const end = startOf(last.year);
  if (start === end) {
    const part = partOfYears(start, size, first, last);
    return part === 'odd' ? words.years(first.year, last.year) : words.part(part, name(start));
  }
  const whole = partOfYears(start, end + size - start, first, last) === 'whole';
  return whole ? words.range(name(start), name(end)) : words.years(first.year, last.year);
}

/** The reader's own time of day of an instant in milliseconds since the epoch: "14:05". */
export function formatTime(instant: number, language: Language): string {
  const locale = language === 'ar' ? 'ar-u-nu-latn' : 'en-GB';
  return new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(instant);
}
