import type { NormalisedText } from '../text/normalise.ts';
import type { Words } from '../text/words.ts';
import { compareSpelling, type Spelling } from './spelling.ts';

/** How a name is read in a text. */
export interface Reading {
  firstWord: number;
  lastWord: number;
  /** Where the name begins in its first word, proclitics left out. */
  nameStart: number;
  /** Whether lam has swallowed the article before it. */
  restored: boolean;
}

interface ReadText {
  normalised: NormalisedText;
  words: Words;
}

const ARTICLE = '\u0627\u0644'; // alef lam

/** Letters of the name as written, a swallowed article among them. */
export function lengthOf(
  { words: { starts, ends } }: ReadText,
  { firstWord, lastWord, nameStart, restored }: Reading,
): number {
  let letters = (restored ? ARTICLE.length : 0) + ends[firstWord]! - nameStart;
  for (let word = firstWord + 1; word <= lastWord; word++) letters += ends[word]! - starts[word]!;
  return letters;
}

/** How the letters that are written stand to those of a name. Most are the same, and need no copy to tell. */
export function spellingOf(text: ReadText, reading: Reading, name: string): Spelling {
  return isWritten(text, reading, name) ? 'exact' : compareSpelling(lettersOf(text, reading), name);
}

function isWritten(
  { normalised: { units }, words: { starts, ends } }: ReadText,
  { firstWord, lastWord, nameStart, restored }: Reading,
  name: string,
): boolean {
  if (restored && !name.startsWith(ARTICLE)) return false;
  let at = restored ? ARTICLE.length : 0;
  for (let word = firstWord; word <= lastWord; word++) {
    const end = ends[word]!;
    for (let unit = word === firstWord ? nameStart : starts[word]!; unit < end; unit++)
      if (units[unit] !== name.charCodeAt(at++)) return false;
  }
  return at === name.length;
}

function lettersOf(
  { normalised: { text }, words: { starts, ends } }: ReadText,
  { firstWord, lastWord, nameStart, restored }: Reading,
): string {
  let letters = restored ? ARTICLE : '';
  for (let word = firstWord; word <= lastWord; word++)
    letters += text.slice(word === firstWord ? nameStart : starts[word], ends[word]);
  return letters;
}
