import { readings } from './readings.ts';
import { letterKey } from './letter-key.ts';

/** A place where a text can be read as `key`. UTF-16 offsets, marks after the last letter included. */
export interface Reading {
  start: number;
  end: number;
  key: string;
}

/** A word: letters or digits with the marks and tatweel among them. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640\u200c]*/gu;
/** What may stand between the words of one name. */
const GAP = /^(?:[ \u00a0\n"«»]{1,4}|-)$/u;
const MAX_WORDS = 8;

/**
 * Every span of a text that begins with a word (or after its proclitics) and ends with one, nothing but
 * gaps between, with the letters it would have as a name. By word, shortest spans first.
 */
export function* spans(text: string): Generator<Reading[]> {
  const words = [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    key: letterKey(match[0]),
  }));
  for (const [i, first] of words.entries()) {
    const found: Reading[] = [];
    const begun = readings(first.text);
    let more = '';
    for (let last = i; last < words.length && last < i + MAX_WORDS; last++) {
      const word = words[last]!;
      if (last > i) {
        if (!GAP.test(text.slice(words[last - 1]!.end, word.start))) break;
        more += word.key;
      }
      for (const { peeled, key } of begun)
        found.push({ start: first.start + peeled, end: word.end, key: key + more });
    }
    yield found;
  }
}

/**
 * The names of a text: from each word the longest, the least peeled of equals, and none within another.
 * Slow and plain.
 *
 * @param has whether some name has these folded letters
 */
export function occurrences(text: string, has: (key: string) => boolean): Reading[] {
  const found: Reading[] = [];
  for (const readable of spans(text)) {
    const [first] = readable;
    if (!first || first.start < (found.at(-1)?.end ?? 0)) continue;
    let best: Reading | null = null;
    for (const reading of readable)
      if ((best === null || reading.end > best.end) && has(reading.key)) best = reading;
    if (best) found.push(best);
  }
  return found;
}
