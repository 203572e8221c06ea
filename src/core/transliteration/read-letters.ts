import { ALEF_MADDA, HAMZA_BELOW } from './consonants.ts';

/** What stands on a letter: a short vowel, tanwin, a long a (superscript alef), or sukun. */
export type Vowel = 'a' | 'u' | 'i' | 'an' | 'un' | 'in' | 'ā' | 'none';

/** One letter of a word with its marks, in whatever order they were written. */
export interface Letter {
  letter: string;
  /** null when no vowel mark is written. */
  vowel: Vowel | null;
  doubled: boolean;
}

const MARKS: ReadonlyMap<string, Vowel> = new Map([
  ['\u064b', 'an'], // fathatan
  ['\u064c', 'un'], // dammatan
  ['\u064d', 'in'], // kasratan
  ['\u064e', 'a'], // fatha
  ['\u064f', 'u'], // damma
  ['\u0650', 'i'], // kasra
  ['\u0652', 'none'], // sukun
  ['\u06e1', 'none'], // sukun of Quranic print
  ['\u0670', 'ā'], // superscript alef
]);
const SHADDA = '\u0651';

/**
 * Reads a word into letters. Marks before the first letter, and marks that say nothing of vowels, are
 * passed over. A superscript alef outweighs the fatha before it.
 */
export function readLetters(word: string): Letter[] {
  const letters: Letter[] = [];
  for (const character of word) {
    const last = letters.at(-1);
    const vowel = MARKS.get(character);
    if (vowel) {
      if (last && last.vowel !== 'ā') last.vowel = vowel;
    } else if (character === SHADDA) {
      if (last) last.doubled = true;
    } else if (/\p{L}/u.test(character)) {
      letters.push({ letter: character, vowel: null, doubled: false });
    }
  }
  return letters;
}

/** How many vowels a writer has given away: marks, and letters that hold their vowel (آ, إ). */
export function givenVowels(letters: readonly Letter[]): number {
  return letters.filter(
    ({ letter, vowel }) =>
      (vowel !== null && vowel !== 'none') || letter === ALEF_MADDA || letter === HAMZA_BELOW,
  ).length;
}
