import type { Interval } from '../../../src/core/interval.ts';
import type { DatedText, MarkedDate } from './date-gold.ts';

/** A date that a reader of dates found; `precision` is left out where it tells none. */
export interface FoundDate {
  start: number;
  end: number;
  interval: (Pick<Interval, 'from' | 'to'> & Partial<Pick<Interval, 'precision'>>) | null;
}

/**
 * - `right`: the words and what they mean
 * - `span-off`: the same days by other words
 * - `wrong`: the words, and other days
 * - `missed`, `false`: one without the other
 */
export type DateOutcome = 'right' | 'span-off' | 'wrong' | 'missed' | 'false';

export interface DateJudgement {
  outcome: DateOutcome;
  expected: MarkedDate | null;
  found: FoundDate | null;
}

/** Holds the dates found in a text against those marked: each of one with the first of the other that overlaps. */
export function judgeDates({ dates }: DatedText, found: readonly FoundDate[]): DateJudgement[] {
  const left = new Set(found);
  const judgements = dates.map((expected): DateJudgement => {
    const over = [...left].filter((it) => it.start < expected.end && expected.start < it.end);
    const match = over.find((it) => means(expected, it)) ?? over[0] ?? null;
    if (match === null) return { outcome: 'missed', expected, found: null };
    left.delete(match);
    const same = match.start === expected.start && match.end === expected.end;
    const outcome = !means(expected, match) ? 'wrong' : same ? 'right' : 'span-off';
    return { outcome, expected, found: match };
  });
  return [
    ...judgements,
    ...[...left].map((it): DateJudgement => ({ outcome: 'false', expected: null, found: it })),
  ];
}

function means({ interval }: MarkedDate, { interval: found }: FoundDate): boolean {
  if (interval === null || found === null) return interval === found;
  const { from, to, precision = interval.precision } = found;
  return interval.from === from && interval.to === to && interval.precision === precision;
}
