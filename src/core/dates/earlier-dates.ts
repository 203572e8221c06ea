import type { DateContext, Told } from './date-rule.ts';
import { borrowedFrom, isRefusal, type Reading, type Refusal } from './date-rule.ts';
import type { Span } from './span.ts';

/** What has been read of a text so far, in order. */
export interface ReadPlace {
  start: number;
  end: number;
  reading: Reading | Refusal;
}

/** How much text may stand between such a sentence and what points back at it, in UTF-16 units. */
const REACH = 400;
const SENTENCE_END = /[.؟!\n]/u;
/** A year that is part of a name, which what follows may count from: "كأس آسيا 2027، في يناير من ذلك العام". */
const YEAR_OF_NAME = /(?:^|[^\d])(?:19|20)\d\d(?!\d)[^.؟!\n]*$/u;

/** The dates of the nearest sentence with any before a place, in the same paragraph or the ones before. */
export function earlierDates(
  folded: string,
  read: readonly ReadPlace[],
  start: number,
): readonly Told[] {
  const found: Told[] = [];
  const last = read.at(-1)?.end ?? 0;
  if (YEAR_OF_NAME.test(folded.slice(Math.max(last, start - REACH), start))) return found;
  let next = start;
  for (let i = read.length - 1; i >= 0; i--) {
    const { reading, start: from, end } = read[i]!;
    if (found.length === 0 ? start - end > REACH : SENTENCE_END.test(folded.slice(end, next)))
      break;
    if (isRefusal(reading) || reading.span === null) continue;
    found.push({ span: reading.span, anchor: reading.anchor });
    next = from;
  }
  return found;
}

/**
 * A date that points back ("في اليوم نفسه"), counted from the date before it in its sentence; or from the sentence before where all of
 * its dates that can be counted from say the same: where there are two days, nobody can tell which is meant.
 */
export function pointedBack(
  { told, earlier }: DateContext,
  counted: (span: Span) => Span | null,
): Reading | null {
  if (told !== null) {
    const span = counted(told.span);
    return span === null ? null : borrowedFrom(told, span);
  }
  let found: Reading | null = null;
  for (const one of earlier()) {
    const span = counted(one.span);
    if (span === null) continue;
    if (found !== null && (found.span!.from !== span.from || found.span!.to !== span.to))
      return null;
    found ??= borrowedFrom(one, span);
  }
  return found;
}
