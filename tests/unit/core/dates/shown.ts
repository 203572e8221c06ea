import { findDates, findWrittenDates } from '../../../../src/core/dates/find-dates.ts';

/** The dates of a text as lines: "surface = from/to precision", or "surface = unresolved". */
export function shown(text: string, published: string | null): string[] {
  return findDates(text, published).map(({ start, end, interval }) => {
    const reading =
      interval === null ? 'unresolved' : `${interval.from}/${interval.to} ${interval.precision}`;
    return `${text.slice(start, end)} = ${reading}`;
  });
}

/** What is written as a date and cannot be one, as "31 فبراير = impossible". */
export function impossible(text: string, published: string | null): string[] {
  return findWrittenDates(text, published).flatMap(({ start, end, problem }) =>
    problem === null ? [] : [`${text.slice(start, end)} = impossible`],
  );
}
