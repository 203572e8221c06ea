import type { Interval } from './interval.ts';

/** A date as fine as it is known: "1952", "1952-11" or "1952-11-27", of the proleptic Gregorian calendar. */
export type PartialDate = string;

const FORM = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u;
const PRECISION = { 4: 'year', 7: 'month', 10: 'day' } as const;

/** Whether a text is such a date and the calendar has it: "2023-02" is one, "2023-02-29" is none. */
export function isPartialDate(text: string): text is PartialDate {
  const [, , month = '01', day = '01'] = FORM.exec(text) ?? [];
  if (!FORM.test(text)) return false;
  const whole = `${text.slice(0, 4)}-${month}-${day}`;
  const time = Date.parse(`${whole}T00:00:00Z`);
  // Date.parse may carry 31 February over into March: the way back shows it.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(whole);
}

/**
 * The days that a date may be.
 *
 * @param date must be one: see {@link isPartialDate}
 * @example daysOf('2024-02') // { from: '2024-02-01', to: '2024-02-29', precision: 'month' }
 */
export function daysOf(date: PartialDate): Interval {
  const precision = PRECISION[date.length as keyof typeof PRECISION];
  const [year = '', month] = date.split('-');
  if (precision === 'day') return { from: date, to: date, precision };
  const last = new Date(Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0));
  const from = month === undefined ? `${year}-01-01` : `${date}-01`;
  return { from, to: last.toISOString().slice(0, 10), precision };
}

/** Whether a date is before another one, whatever days they are: "1990" and "1990-05" may be the same. */
export function isBefore(date: PartialDate, other: PartialDate): boolean {
  return daysOf(date).to < daysOf(other).from;
}
