/** The unit a writer named, from the finest to the coarsest. */
export const PRECISIONS = ['day', 'week', 'month', 'season', 'year', 'decade', 'century'] as const;
export type Precision = (typeof PRECISIONS)[number];

/**
 * A stretch of days, both ends included, as ISO dates of the proleptic Gregorian calendar ("2024-06-19").
 * `precision` is the unit that was named, the interval how much of it was meant:
 * "منتصف يوليو 2025" is 2025-07-11 to 2025-07-20 at precision `month`.
 */
export interface Interval {
  from: string;
  to: string;
  precision: Precision;
}
