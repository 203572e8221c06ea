import { fold } from '../text/fold.ts';
import { UNITS } from './date-words.ts';
import type { Word } from './sentence.ts';

const AROUND = new Set(['بعد', 'قبل'].map(fold));
const FROM = new Set(['من', 'على'].map(fold));
/** How many words may stand before the unit, and how many in all. */
const MOST_BEFORE_UNIT = 3;
const MOST_WORDS = 12;

/**
 * The last word of an aside between commas that only says how long before or after something it was, or -1: "صادق المجلس يوم 27 سبتمبر، قبل
 * تسعة أيام من موعد الاقتراع، على القانون". The clause goes on behind it.
 */
export function timeAsideEnd(words: readonly Word[], first: number): number {
  if (words[first]?.separated !== true || !AROUND.has(words[first].text)) return -1;
  const unit = words
    .slice(first + 1, first + 2 + MOST_BEFORE_UNIT)
    .findIndex(({ text }) => UNITS.has(text));
  const from = first + 1 + unit + 1;
  if (unit < 0 || !(FROM.has(words[from]?.text ?? '') || FROM.has(words[from + 1]?.text ?? '')))
    return -1;
  for (let i = first + 1; i < Math.min(words.length, first + MOST_WORDS); i++) {
    if (words[i]!.isVerb || words[i]!.date !== null) return -1;
    if (words[i + 1]?.separated === true) return i;
  }
  return -1;
}
