import { isCivilDate } from './civil.ts';
import { REFUSED, type Impossible, type Refusal } from './date-rule.ts';
import { fromHijri, hijriSpan } from './hijri.ts';
import { AMBIGUOUS_MONTHS } from './month-names.ts';

/** A date of the Gregorian calendar as it is written in figures. */
export interface WrittenFigures {
  day: number;
  month: number;
  year: number;
}

/** The same with the name of a month; `year` is null where none is written. */
interface Written extends Omit<WrittenFigures, 'year'> {
  year: number | null;
}

/** No month has more. Beyond it a number before the name of a month is as likely a minute or a count. */
const LONGEST_MONTH = 31;

/**
 * What is wrong with a day before the name of a month: {@link REFUSED} where it may be no date at all, and
 * where such a day exists and something else is amiss.
 *
 * @param name the month as written, folded: "45 مارس" may be a minute in which somebody practised
 */
export function impossibleDay(written: Written, name: string): Refusal {
  const { day, month, year } = written;
  if (isCivilDate(year ?? 2000, month, day)) return REFUSED;
  if (year === null && (day > LONGEST_MONTH || day < 1 || AMBIGUOUS_MONTHS.has(name)))
    return REFUSED;
  return { problem: { part: 'day', ...written, calendar: 'gregorian' } };
}

/**
 * What is wrong with a date in figures. A month above twelve is no such date where the figures make one in
 * American order ("8/25/2024") or are perhaps no date at all.
 *
 * @param surely whether the words before it say that it is a date
 */
export function impossibleFigures(written: WrittenFigures, surely: boolean): Refusal {
  const { day, month, year } = written;
  const isDay = day >= 1 && day <= LONGEST_MONTH;
  if (month >= 1 && month <= 12) {
    const part = isCivilDate(2000, month, day) && !isPlaced(year) ? 'year' : 'day';
    if (!surely && (!isDay || part === 'year')) return REFUSED;
    return { problem: { part, ...written, calendar: 'gregorian' } };
  }
  if (!surely || isCivilDate(year, day, month)) return REFUSED;
  return { problem: { part: 'month', ...written, calendar: 'gregorian' } };
}

/** A year that is never placed, with what day and month stand before it. */
export function impossibleYear(year: number, day: number | null, month: number | null): Impossible {
  return { problem: { part: 'year', day, month, year, calendar: 'gregorian' } };
}

/** The thirtieth of a month that has 29 days by the Umm al-Qura tables; what lies outside them is just unknown. */
export function impossibleHijriDay(year: number, month: number, day: number): Refusal {
  if (hijriSpan(year, month) === null || fromHijri(year, month, day) !== null) return REFUSED;
  return { problem: { part: 'day', day, month, year, calendar: 'hijri' } };
}

function isPlaced(year: number): boolean {
  return year >= 1000 && year <= 2100;
}
