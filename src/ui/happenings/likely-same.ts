import type { Happening } from '../../core/happenings/happening.ts';
import type { Interval } from '../../core/interval.ts';

/** Of others, those that a happening is likeliest to be the same as first: with somebody in common, then near in time. */
export function likelySame(happening: Happening, others: readonly Happening[]): Happening[] {
  const { event } = happening;
  const participants = new Set(event.participants);
  return others
    .filter(({ id }) => id !== happening.id)
    .map((other) => ({
      other,
      stranger: other.event.participants.some((id) => participants.has(id)) ? 0 : 1,
      gap: daysBetween(event, other.event),
    }))
    .sort((a, b) => a.stranger - b.stranger || a.gap - b.gap)
    .map(({ other }) => other);
}

/** 0 for intervals that have a day in common; what is no date is farthest. */
function daysBetween(one: Interval, other: Interval): number {
  const [earlier, later] = one.from <= other.from ? [one, other] : [other, one];
  const days = (Date.parse(later.from) - Date.parse(earlier.to)) / 86_400_000;
  return Number.isFinite(days) ? Math.max(0, days) : Number.MAX_SAFE_INTEGER;
}
