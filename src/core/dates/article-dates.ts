import type { DateMention } from './date-mention.ts';
import { findDates } from './find-dates.ts';

/**
 * The dates of each block of an article, at offsets into it; "وفي اليوم نفسه" counts from the block before.
 *
 * @param published ISO date of publication or null, as in {@link findDates}
 */
export function findArticleDates(
  blocks: readonly string[],
  published: string | null,
): DateMention[][] {
  const dates = findDates(blocks.join('\n'), published);
  let [next, offset] = [0, 0];
  return blocks.map((text) => {
    const inside: DateMention[] = [];
    for (; next < dates.length && dates[next]!.start < offset + text.length; next++) {
      const date = dates[next]!;
      inside.push({ ...date, start: date.start - offset, end: date.end - offset });
    }
    offset += text.length + 1;
    return inside;
  });
}
