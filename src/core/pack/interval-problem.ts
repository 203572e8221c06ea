import type { Interval, Precision } from '../interval.ts';

/**
 * The shortest stretch, in days, that can be meant when a unit is named: the edge or a third of it
 * ("early in the week", "mid-July", "the early nineties"). A day alone is no month.
 */
const SHORTEST: Readonly<Record<Precision, number>> = {
  day: 1,
  week: 2,
  month: 5,
  season: 20,
  year: 28,
  decade: 365,
  century: 3650,
};

const DAY_MS = 86_400_000;

/** Whether a text is an ISO date that the calendar has: "2024-02-29" is, "2023-02-29" is not. */
function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Date.parse may carry 31 February over into March: the way back shows it.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * What is wrong with an interval, or null: dates that are none, the wrong way round, or shorter than the
 * unit that was named can be.
 *
 * @example intervalProblem({ from: '2024-06-19', to: '2024-06-19', precision: 'month' }) // not null
 */
export function intervalProblem({ from, to, precision }: Interval): string | null {
  if (!isIsoDate(from)) return '"from" is not a date of the calendar (YYYY-MM-DD)';
  if (!isIsoDate(to)) return '"to" is not a date of the calendar (YYYY-MM-DD)';
  if (from > to) return '"from" is after "to"';
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
  const shortest = SHORTEST[precision];
  if (days < shortest)
    return `"precision" is ${precision}, but the interval has ${days} of the ${shortest} days it needs`;
  return null;
}
