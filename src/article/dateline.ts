import { findDates } from '../core/dates/find-dates.ts';
import type { TextBlock } from './text-blocks.ts';
import { dateInText } from './written-date.ts';

/** A line with a date is short, and stands near the headline or right after the text. */
const LINE = 160;
const BEFORE_HEADLINE = 2;
const BEFORE_TEXT = 6;
const AFTER_TEXT = 4;
const PLACES = '[class*="date"],[class*="time"],[class*="publish"],[id*="date"]';

/**
 * The lines of a page that may say when its article appeared, likeliest first: between headline and text,
 * in elements named for it, just before the headline, just after the text. Dates further away are those of
 * other articles, or of today.
 *
 * @param page all blocks of the page
 * @param headline the block of the headline, or null where the page shows none
 * @param text first and last block of the article's text
 */
export function datelines(
  page: readonly TextBlock[],
  headline: TextBlock | null,
  text: { first: TextBlock; last: TextBlock },
): string[] {
  const start = page.indexOf(text.first);
  const end = page.indexOf(text.last);
  const title = headline ? page.indexOf(headline) : -1;
  const above = title >= 0 ? title : start;
  return [
    ...(title >= 0 ? page.slice(title + 1, start).map((block) => block.text) : []),
    ...(headline ? named(headline.element, text.first.element) : []),
    ...page
      .slice(Math.max(0, above - (title >= 0 ? BEFORE_HEADLINE : BEFORE_TEXT)), above)
      .map((block) => block.text)
      .reverse(),
    ...page.slice(end + 1, end + 1 + AFTER_TEXT).map((block) => block.text),
  ].filter((line) => line.length <= LINE);
}

/**
 * The first whole day that a line names, in figures or with the name of a month, as an ISO date; null
 * when it names none.
 *
 * @example dayIn('الأربعاء، 28 آب/أغسطس 2013') === '2013-08-28'
 */
export function dayIn(line: string): string | null {
  const numeric = dateInText(line);
  if (numeric !== null) return numeric;
  const day = findDates(line, null).find((date) => date.interval?.precision === 'day')?.interval;
  return day && day.from >= '1990' && day.from < '2101' ? day.from : null;
}

/** Texts of elements named for dates, after the headline in the lowest element around it and the text. */
function named(headline: Element, text: Element): string[] {
  let around: Element | null = headline;
  while (around && !around.contains(text)) around = around.parentElement;
  return [...(around?.querySelectorAll(PLACES) ?? [])]
    .filter(
      (element) =>
        !element.closest('a,li,aside,nav') && (headline.compareDocumentPosition(element) & 4) !== 0,
    )
    .map((element) => element.textContent.replace(/\s+/gu, ' ').trim());
}
