import { fold } from '../text/fold.ts';
import { isArabicLetter } from '../text/letter-codes.ts';
import { normalise } from '../text/normalise.ts';

/** Latin letters that Unicode does not take apart into a base letter and a mark. */
const LATIN_FOLDS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
]);

/** Apostrophes and what stands for ʻayn, hamza and prime in transliterations: Sana'a, Sanʻāʼ. */
const APOSTROPHES = /['’‘`´ʻʼʾʿʹ′]/gu;

/** The article in Latin, assimilated or not, before a hyphen: al-Sisi, as-Sisi, ash-Shams, el-Alamein. */
const LATIN_ARTICLE = /\b(?:al|el|a(dh|sh|th|[dnrstz])(?=-\1))-(?=\p{L})/giu;
/** Most names: nothing in them is folded as Latin. */
const PLAIN_ARABIC = /^[\u0621-\u063a\u0641-\u064a ]*$/u;

/** Articles as words of their own. */
const LATIN_ARTICLES = new Set(['al', 'el', 'the']);

const ARABIC_ARTICLE = '\u0627\u0644'; // alef lam
const ALLAH = '\u0627\u0644\u0644\u0647';

/**
 * A name or a query as it is looked up: words of plain letters and digits, single spaces between them.
 * What readers leave out or write otherwise is folded away: marks, case, hamza seats, final ya and ta
 * marbuta, apostrophes, hyphens, the article. Two spellings with one key are found alike.
 *
 * @returns '' for a text without letters and digits
 * @example searchKey('الكُورِيَّة') === searchKey('كوريه')
 * @example searchKey('Kim Jong-un') === 'kim jong un'
 */
export function searchKey(text: string): string {
  return toWords(text).map(withoutArabicArticle).map(fold).join(' ');
}

/** As {@link searchKey}, with an Arabic article left on its word: المانيا begins like one that has it. */
export function keyWithArticles(text: string): string {
  return toWords(text).map(fold).join(' ');
}

/** Words of a key; none of the empty key. */
export function keyWords(key: string): string[] {
  return key === '' ? [] : key.split(' ');
}

function toWords(text: string): string[] {
  const words = foldLatin(normalise(text).text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const proper = words.filter((word) => !LATIN_ARTICLES.has(word));
  return proper.length > 0 ? proper : words;
}

function foldLatin(text: string): string {
  if (PLAIN_ARABIC.test(text)) return text;
  return (
    text
      .replace(APOSTROPHES, '')
      .replace(/[\u2010-\u2015\u2212]/gu, '-') // dashes
      .replace(LATIN_ARTICLE, '')
      // Arabic stands as it is: its hamza would come off as a mark.
      .replace(/[^\u0600-\u06ff]+/gu, (latin) => latin.normalize('NFKD'))
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^\u0000-\u007f\u0600-\u06ff]/gu, (letter) => LATIN_FOLDS.get(letter) ?? letter)
      .replace(/(?<=\p{L})\.(?=\p{L}|$)/gu, '')
  ); // U.N.
}

/**
 * Two letters must be left: ال is no article in الم. In الله it is one with the name. Asked before hamza is
 * folded: the أل of ألمانيا is none.
 */
function withoutArabicArticle(word: string): string {
  return word.length >= 4 &&
    word !== ALLAH &&
    word.startsWith(ARABIC_ARTICLE) &&
    isArabicLetter(word.charCodeAt(2))
    ? word.slice(ARABIC_ARTICLE.length)
    : word;
}
