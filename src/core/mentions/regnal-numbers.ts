import type { Candidate } from '../gazetteer/find-candidates.ts';
import type { BlockWords } from './block-words.ts';
import { wordSet } from './word-set.ts';

/** Who bears a number: what follows the name of a minister ("لقاء الوزير الثاني") belongs to another noun. */
const RULERS = wordSet(`
الملك الملكة البابا القيصر الإمبراطور الإمبراطورة السلطان الأمير البطريرك الأنبا الخديوي الشاه كاترين لويس هنري
`);

const NUMBERS = wordSet(`
الأول الأولى الثاني الثانية الثالث الثالثة الرابع الرابعة الخامس السادس السابع الثامن التاسع العاشر الحادي الثانية
`);
/** What makes a larger number of one that stands in the name: "ليو الرابع" and "ليو الرابع عشر". */
const TENS = wordSet('عشر والعشرون والعشرين');

/** What follows the name of a son who is called like his father. */
const JUNIOR = wordSet('الابن جونيور الأصغر');

/**
 * Whether what follows a name makes it the name of a son: "دونالد ترامب الابن". Where the packs hold him, as
 * they do "جورج بوش الابن", his longer name has won already.
 */
export function isJunior(words: BlockWords, { lastWord }: Candidate): boolean {
  const after = words.neighbour(lastWord, 1);
  return after !== null && JUNIOR.has(after);
}

/**
 * Whether a number follows the name of a ruler, which makes it the name of another one. Where the packs
 * hold that one, its longer name has won already.
 *
 * | text | |
 * | --- | --- |
 * | البابا ليو الثالث عشر | not the Leo that "البابا ليو" is short for |
 * | البابا ليو، الثالث من اليمين | the same Leo |
 * | لقاء الوزير لافروف الثاني | Lavrov: the number belongs to the meeting |
 */
export function bearsAnotherNumber(words: BlockWords, { firstWord, lastWord }: Candidate): boolean {
  const after = words.neighbour(lastWord, 1);
  if (after === null) return false;
  if (NUMBERS.has(words.at(lastWord))) return TENS.has(after);
  if (!NUMBERS.has(after)) return false;
  if (words.isOneOf(RULERS, firstWord)) return true;
  return words.touchesNext(firstWord - 1) && words.isOneOf(RULERS, firstWord - 1);
}
