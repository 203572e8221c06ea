import type { Interval } from '../core/interval.ts';
import type { Term } from '../core/life.ts';
import { formatDay, formatInstant, formatTime, formatInterval, formatTerm } from './format.ts';
import { formatHijri } from './hijri-words.ts';
import type { Language } from './language.ts';
import type { MonthFamily } from '../core/settings.ts';

/** Dates in words as the reader wants them. */
export interface DateFormat {
  /** The month names it uses, in Arabic. */
  months: MonthFamily;
  interval(interval: Interval): string;
  /** One ISO date; the text itself where it is none. */
  day(iso: string): string;
  /** The reader's own calendar day of an instant in milliseconds since the epoch. */
  instant(instant: number): string;
  /** As {@link instant}, with the time of day. */
  moment(instant: number): string;
  /** Of years and offices, in the Gregorian calendar alone. */
  term(term: Term): string;
}

/**
 * The words of `format.ts` in one language, with the reader's month names and, where wanted and known, the Hijri date in
 * parentheses behind the Gregorian one.
 *
 * @example dateFormat('en', 'both', true).day('2025-08-05') === '5 August 2025 (11 Safar 1447 AH)'
 */
export function dateFormat(language: Language, months: MonthFamily, hijri: boolean): DateFormat {
  const beside = (gregorian: string, interval: Interval): string => {
    const other = hijri ? formatHijri(interval, language) : null;
    return other === null ? gregorian : `${gregorian} (${other})`;
  };
  return {
    months,
    interval: (interval) => beside(formatInterval(interval, language, months), interval),
    day(iso) {
      const day = iso.slice(0, 10);
      return beside(formatDay(iso, language, months), { from: day, to: day, precision: 'day' });
    },
    instant: (instant) => formatInstant(instant, language, months),
    moment: (instant) =>
      `${formatInstant(instant, language, months)}${language === 'ar' ? '،' : ','} ${formatTime(instant, language)}`,
    term: (term) => formatTerm(term, language, months),
  };
}
