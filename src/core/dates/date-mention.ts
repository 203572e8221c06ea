import type { Interval } from '../interval.ts';
import type { TimeOfDay } from './time-of-day.ts';

/**
 * What a date counts from: the day of publication ("أمس"), another date of its sentence ("في 30 منه"), or nothing
 * ("19 يونيو 2024").
 */
export type Anchor = 'publication' | 'sentence' | null;

export type Calendar = 'gregorian' | 'hijri';

/**
 * A date expression found in a text, at UTF-16 offsets `[start, end)`.
 *
 * @example "منتصف الشهر الماضي", published 2025-08-05:
 * // { start: 0, end: 18, interval: { from: '2025-07-11', … }, anchor: 'publication', calendar: 'gregorian' }
 */
export interface DateMention {
  start: number;
  end: number;
  /** Null for a date that counts from the publication date in an article without one. */
  interval: Interval | null;
  anchor: Anchor;
  /** The calendar it is written in. */
  calendar: Calendar;
  /** The time of day that stands beside a day, outside `[start, end)`; null for none. */
  time: TimeOfDay | null;
}

/**
 * Why words that are written as a date are none: the part of it that cannot be.
 *
 * @example "31 فبراير 2024": // { part: 'day', day: 31, month: 2, year: 2024, calendar: 'gregorian' }
 */
export interface DateProblem {
  /** `year` also for one that is never placed, before 1000 or after 2100. */
  part: 'day' | 'month' | 'year';
  /** As written; null where it is not. */
  day: number | null;
  month: number | null;
  year: number | null;
  calendar: Calendar;
}

/** What is written as a date: one, or (with a null interval) something that no calendar has. */
export interface WrittenDate extends DateMention {
  problem: DateProblem | null;
}
