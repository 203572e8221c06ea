import { sentences } from './sentences.ts';

/** A sentence without an end would fill the list: at most so much is shown on either side. */
const MAX_CONTEXT = 320;

/** A piece of a text: `text`, and where `[start, end)` of the whole lies in it. */
export interface Excerpt {
  text: string;
  start: number;
  end: number;
}

/**
 * The sentence in which `[start, end)` of a paragraph lies, or from the sentence of its beginning to that
 * of its end. Very long ones are cut at a space on either side.
 *
 * @param start UTF-16 offset into `text`; `end` exclusive; `0 <= start < end <= text.length`
 */
export function sentenceAround(text: string, start: number, end: number): Excerpt {
  const all = sentences(text);
  let from = all.findLast((sentence) => sentence.start <= start)?.start ?? start;
  let to = all.find((sentence) => sentence.end >= end)?.end ?? end;
  if (start - from > MAX_CONTEXT) from = spaceAfter(text, start - MAX_CONTEXT, start);
  if (to - end > MAX_CONTEXT) to = spaceBefore(text, end + MAX_CONTEXT, end);
  return { text: text.slice(from, to), start: start - from, end: end - from };
}

/** Where the first word after `at` begins, `limit` where there is none before it. */
function spaceAfter(text: string, at: number, limit: number): number {
  const space = text.slice(at, limit).search(/\s\S/u);
  return space < 0 ? limit : at + space + 1;
}

/** Where the last word before `at` ends, `limit` where there is none after it. */
function spaceBefore(text: string, at: number, limit: number): number {
  const end = text.slice(limit, at).search(/\s\S*$/u);
  return end < 0 ? limit : limit + end;
}
