/**
 * How sure a day of publication is:
 *
 * | | |
 * | --- | --- |
 * | `agreed` | two places of the page say so, a day apart at most |
 * | `stated` | its metadata says so, and nothing else anything |
 * | `read` | a line beside the headline or the text says so |
 * | `disputed` | places of the page say different days; the one most to be trusted is taken |
 */
export const DATE_CERTAINTIES = ['agreed', 'stated', 'read', 'disputed'] as const;
export type DateCertainty = (typeof DATE_CERTAINTIES)[number];

export interface PublicationDate {
  /** ISO date. */
  day: string;
  certainty: DateCertainty;
}

const DAY = 86_400_000;

/**
 * Weighs what a page says of the day it was published on.
 *
 * @param stated ISO dates of its metadata, the most trusted first
 * @param shown ISO dates of its visible lines, likeliest first
 * @returns null where nothing says any
 * @example publicationDate(['2025-08-05'], ['2025-08-04']) // { day: '2025-08-05', certainty: 'agreed' }
 */
export function publicationDate(
  stated: readonly string[],
  shown: readonly string[],
): PublicationDate | null {
  const [day, ...others] = [...stated, ...shown];
  if (day === undefined) return null;
  // An article dated at night is of the next day in another time zone.
  const agrees = (other: string): boolean => Math.abs(Date.parse(other) - Date.parse(day)) <= DAY;
  if (others.some(agrees)) return { day, certainty: 'agreed' };
  if (stated.length === 0) return { day, certainty: 'read' };
  return { day, certainty: others.length > 0 ? 'disputed' : 'stated' };
}
