import type { Interval } from '../interval.ts';
import { daysOf, isPartialDate } from '../partial-date.ts';

/**
 * The days from one partial date to another, as fine as the coarser of them; null for what is no date or ends before it
 * begins.
 */
export function intervalBetween(from: string, to: string): Interval | null {
  const [first, last] = [from.trim(), to.trim() || from.trim()];
  if (!isPartialDate(first) || !isPartialDate(last)) return null;
  const [begin, end] = [daysOf(first), daysOf(last)];
  if (end.to < begin.from) return null;
  const { precision } = first.length <= last.length ? begin : end;
  return { from: begin.from, to: end.to, precision };
}
