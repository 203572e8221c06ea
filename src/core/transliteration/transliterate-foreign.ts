import { normalise } from '../text/normalise.ts';
import { alignSpelling } from './align-spelling.ts';
import { IRREGULAR, SONS, UNMARKED } from './known-words.ts';
import { nameWord } from './name-words.ts';
import { readForeignWord } from './read-foreign.ts';
import type { Segment } from './spelling/best-path.ts';
import { transliterate, type Scheme } from './transliterate.ts';

const ARTICLE = '\u0627\u0644'; // alef lam
/** Vowels are read off another spelling only where the two agree well. */
const MIN_READING_SCORE = 0.82;

/**
 * Transliterates the unvocalised spelling of a foreign name, its vowels read off the English one. Arabic
 * names among its words are read where they are common (محمد); others are not, since English writes an e
 * for a and i alike. Nor is a name that English translates.
 *
 * @returns null where the Arabic is no spelling of the English or a word of it has no sure reading
 * @example transliterateForeign('لافروف', 'Lavrov', 'ala-lc') // 'Lāfrūf'
 * @example transliterateForeign('الأمم المتحدة', 'United Nations', 'ala-lc') // null
 */
export function transliterateForeign(
  arabic: string,
  english: string,
  scheme: Scheme,
): string | null {
  const vocalised = vocaliseForeign(arabic, english);
  return vocalised === null ? null : transliterate(vocalised, scheme);
}

/**
 * The unvocalised spelling of a foreign name with the marks that say how it is read.
 *
 * @returns as {@link transliterateForeign}
 * @example vocaliseForeign('بوتين', 'Putin') // 'بُوتِين'
 */
export function vocaliseForeign(arabic: string, english: string): string | null {
  const alignment = alignSpelling(arabic, english);
  if (!alignment || alignment.score < MIN_READING_SCORE) return null;
  const words = wordsOf(alignment.segments).map(readWord);
  if (words.includes(null)) return null;
  const text = normalise(arabic).text;
  return text.replace(/\p{Script=Arabic}+/gu, (word) => words.shift() ?? word);
}

/** The segments of each Arabic word. */
function wordsOf(segments: readonly Segment[]): Segment[][] {
  const words: Segment[][] = [[]];
  for (const segment of segments)
    if (segment.arabic === ' ') words.push([]);
    else words.at(-1)!.push(segment);
  return words;
}

function readWord(segments: readonly Segment[]): string | null {
  const word = segments.map(({ arabic }) => arabic).join('');
  if (SONS.has(word) || UNMARKED.has(word) || IRREGULAR.has(word)) return word;
  const known = nameWord(word)?.vocalised ?? null;
  if (known !== null) return known;
  if (word.startsWith(ARTICLE)) {
    const bare = nameWord(word.slice(ARTICLE.length))?.vocalised ?? null;
    return bare === null ? null : ARTICLE + bare;
  }
  return segments.some(isUnsure) ? null : readForeignWord(segments);
}

/**
 * Letters of Arabic words: ح ص ض ظ ع. Next to ط and ق, which foreign names of old have too, an English e or
 * o that is not written may be any vowel (طهران, Tehran, is Ṭahrān).
 */
function isUnsure({ arabic, latin }: Segment, i: number, word: readonly Segment[]): boolean {
  if (/[\u062d\u0635\u0636\u0638\u0639]/u.test(arabic)) return true;
  const after = word[i + 1];
  return (
    /[\u0637\u0642]/u.test(arabic) &&
    latin !== '' &&
    after?.arabic === '' &&
    /[eo]/u.test(after.latin)
  );
}
