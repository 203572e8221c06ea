/**
 * The forms of a nisba, the adjective made of a country or a place (Ryding, *A Reference Grammar of
 * Modern Standard Arabic*, 2005, §10.1.6 on the nisba, §10.4 on agreement), as a newspaper writes them
 * without vowels.
 *
 * Each word of a nisba that ends in ya takes the same ending: in "الكوريين الشماليين" both agree. A first
 * word without ya stands still ("جنوب أفريقي" → "جنوب أفريقية").
 */

interface Ending {
  letters: string;
  /** A word of a text that ends so, and one that looks like it and is none. */
  example: string;
  but: string;
  /** Whether the form may carry the article. */
  definite: boolean;
}

/**
 * Endings put to the masculine singular. Each is tried on its example and counter-example; the list is
 * closed: what a nisba takes beside these (a pronoun, the -iyya of abstract nouns) makes a noun of it.
 * The dual of the feminine loses its nun in construct as well, which no newspaper writes.
 */
const ENDINGS: readonly Ending[] = [
  // masculine singular
  { letters: '', example: 'روسي', but: 'روس', definite: true },
  // feminine singular, and every plural of things
  { letters: 'ة', example: 'روسية', but: 'روسيه', definite: true },
  // indefinite accusative, written with tanwin: مقترحا روسيا; tanwin and article exclude each other
  { letters: 'ا', example: 'روسيا', but: 'الروسيا', definite: false },
  // masculine plural, nominative
  { letters: 'ون', example: 'روسيون', but: 'روسون', definite: true },
  // masculine plural and dual, accusative and genitive
  { letters: 'ين', example: 'روسيين', but: 'روسين', definite: true },
  // feminine plural
  { letters: 'ات', example: 'روسيات', but: 'روسات', definite: true },
  // masculine dual, nominative
  { letters: 'ان', example: 'روسيان', but: 'روسان', definite: true },
  // feminine dual, nominative; accusative and genitive
  { letters: 'تان', example: 'روسيتان', but: 'روستان', definite: true },
  { letters: 'تين', example: 'روسيتين', but: 'روستين', definite: true },
  // masculine plural in construct, its nun dropped: روسيو الأصل, لاعبين روسيي الأصل
  { letters: 'و', example: 'روسيو', but: 'روسو', definite: true },
  { letters: 'ي', example: 'روسيي', but: 'روسيني', definite: true },
];

/** The endings, for the tests. */
export const NISBA_ENDINGS: readonly Ending[] = ENDINGS;

const ARTICLE = '\u0627\u0644'; // alef lam
const YA = '\u064a';
const TANWIN = '\u0627'; // the alef that an accusative with tanwin is written with
/** Ends that take no alef of tanwin: ta marbuta, alef and hamza, alef, alef maksura. */
const WITHOUT_TANWIN = /(?:\u0629|\u0627\u0621|\u0627|\u0649)$/u;

/**
 * Every written form of one nisba, the article's forms included, each once, the masculine singular first.
 *
 * @param lemma masculine singular indefinite, one word or more: "روسي", "كوري شمالي"
 * @param irregularPlurals broken plurals, indefinite: "روس", "أتراك". Of a compound, the plural of its
 * first word may be given with the second in the plural form it takes ("عرب سوريون").
 * @example nisbaForms('كوري شمالي').includes('الكوريين الشماليين')
 */
export function nisbaForms(lemma: string, irregularPlurals: readonly string[] = []): string[] {
  const words = lemma.trim().split(/\s+/u);
  const forms: string[] = [];
  for (const { letters, definite } of ENDINGS) {
    // In construct the adjective stands before a noun, so that of a compound nothing follows it.
    if (words.length > 1 && (letters === 'و' || letters === 'ي')) continue;
    forms.push(...withArticle(inflected(words, letters), definite));
  }
  for (const plural of irregularPlurals) {
    const broken = plural.trim().split(/\s+/u);
    forms.push(...withArticle(broken, true));
    // "التقى أتراكا": a broken plural has an accusative of its own.
    if (broken.length === 1 && !WITHOUT_TANWIN.test(plural)) forms.push(plural.trim() + TANWIN);
  }
  return [...new Set(forms)];
}

/** Endings of a nisba that stands beside a noun. */
export type NisbaEnding = '' | 'ة' | 'ا' | 'ان' | 'ين' | 'تان' | 'تين';

/**
 * One form of a nisba, as it agrees with a noun. Of a first word that stands still, that word alone carries the
 * article.
 *
 * @example agreeingNisba('كوري شمالي', 'ة', true) // 'الكورية الشمالية'
 * @example agreeingNisba('جنوب أفريقي', '', true) // 'الجنوب أفريقي'
 */
export function agreeingNisba(lemma: string, ending: NisbaEnding, definite: boolean): string {
  const words = lemma.trim().split(/\s+/u);
  const standsStill = words.length > 1 && !words[0]!.endsWith(YA);
  return inflected(words, ending)
    .map((word, i) => (definite && (i === 0 || !standsStill) ? ARTICLE + word : word))
    .join(' ');
}

/** Every word that ends in ya takes the ending. */
function inflected(words: readonly string[], ending: string): string[] {
  return words.map((word) => (word.endsWith(YA) ? word + ending : word));
}

/** The indefinite form and, where there are such, the definite ones. */
function withArticle(words: readonly string[], definite: boolean): string[] {
  const plain = words.join(' ');
  if (!definite) return [plain];
  const both = words.map((word) => ARTICLE + word).join(' ');
  // An unmoved first word may carry the article alone: "الجنوب أفريقي".
  const [first = '', ...rest] = words;
  const unmoved =
    rest.length > 0 && !first.endsWith(YA) && rest.some((word) => /[\u064a\u0629]/u.test(word));
  return unmoved ? [plain, both, [ARTICLE + first, ...rest].join(' ')] : [plain, both];
}
