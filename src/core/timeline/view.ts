import { dayNumber } from '../dates/civil.ts';
import type { TimeSpan } from './time-span.ts';

/** The stretch of time that is looked at, in days and parts of days. */
export interface View {
  start: number;
  length: number;
}

/** From some days to all the years that a date can have. */
export const SHORTEST_VIEW = 6;
const FIRST_DAY = dayNumber(0, 1, 1);
const LAST_DAY = dayNumber(10_000, 1, 1);
const LONGEST_VIEW = (LAST_DAY - FIRST_DAY) * 1.1;

/** Around a single day stands so much time that its month is seen. */
const LEAST_FIT = 40;
/** Share of the view left free on either side. */
const MARGIN = 0.04;
const LATEST = 0.99;

/**
 * All of these, with some time around them.
 *
 * @returns a month of 1970 for none
 */
export function viewOfAll(spans: readonly TimeSpan[]): View {
  if (spans.length === 0) return { start: 0, length: LEAST_FIT };
  const start = spans.reduce((least, span) => Math.min(least, span.start), Infinity);
  const end = spans.reduce((most, span) => Math.max(most, span.end), -Infinity);
  return viewOfSpan({ start, end }, LEAST_FIT);
}

/** @param least of days that are shown, whatever the span is */
export function viewOfSpan({ start, end }: TimeSpan, least = SHORTEST_VIEW): View {
  const length = Math.max((end - start) / (1 - 2 * MARGIN), least);
  return within({ start: (start + end - length) / 2, length });
}

/**
 * The same time nearer or from farther away.
 *
 * @param factor of the length: below 1 nearer
 * @param at a day that keeps its place, by default the middle
 */
export function zoomed(view: View, factor: number, at = view.start + view.length / 2): View {
  const length = Math.min(LONGEST_VIEW, Math.max(SHORTEST_VIEW, view.length * factor));
  return within({ start: at - ((at - view.start) / view.length) * length, length });
}

/** @param share of the view's length; later where positive */
export function panned(view: View, share: number): View {
  return within({ ...view, start: view.start + view.length * share });
}

/** The same view where it shows the span already, else moved so that the span stands in it. */
export function viewShowing(view: View, { start, end }: TimeSpan): View {
  const margin = view.length * MARGIN;
  if (start >= view.start + margin && end <= view.start + view.length - margin) return view;
  if (end - start > view.length * (1 - 2 * MARGIN)) return viewOfSpan({ start, end });
  const moved =
    start < view.start + margin
      ? { ...view, start: start - margin }
      : { ...view, start: end + margin - view.length };
  return within(moved);
}

export function isInView(view: View, { start, end }: TimeSpan): boolean {
  return end > view.start && start < view.start + view.length;
}

/** Whether two views show the same, parts of a day aside. */
export function isSameView(a: View, b: View): boolean {
  return Math.abs(a.start - b.start) < 0.01 && Math.abs(a.length - b.length) < 0.01;
}

/** Some of the years that a date can have stays in sight. */
function within({ start, length }: View): View {
  const earliest = FIRST_DAY - length * LATEST;
  const latest = LAST_DAY - length * (1 - LATEST);
  return { start: Math.min(latest, Math.max(earliest, start)), length };
}
