/**
 * The forms of a nisba, the adjective made of a country or a place (Ryding, *A Reference Grammar of
 * Modern Standard Arabic*, 2005, §10.1.6 on the nisba, §10.4 on agreement), as a newspaper writes them
 * without vowels.
 *
 * Each word of a nisba that ends in ya takes the same ending: in "الكوريين الشماليين" both agree. A first
 * word without ya stands still ("جنوب أفريقي" → "جنوب أفريقية").
 */

/** Endings put to the masculine singular, each with an example. */
const ENDINGS = [
  '', //   روسي      masculine singular
  'ة', //  روسية     feminine singular, and every plural of things
  'ا', //  روسيا     indefinite accusative, written with tanwin
  'ون', // روسيون    masculine plural, nominative
  'ين', // روسيين    masculine plural and dual, accusative and genitive
  'ات', // روسيات    feminine plural
  'ان', // روسيان    masculine dual, nominative
  'تان', // روسيتان  feminine dual, nominative
  'تين', // روسيتين  feminine dual, accusative and genitive
] as const;

const ARTICLE = '\u0627\u0644'; // alef lam
const YA = '\u064a';

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
  for (const ending of ENDINGS) {
    const inflected = words.map((word) => (word.endsWith(YA) ? inflect(word, ending) : word));
    forms.push(...withArticle(inflected, ending));
  }
  for (const plural of irregularPlurals)
    forms.push(...withArticle(plural.trim().split(/\s+/u), ''));
  return [...new Set(forms)];
}

function inflect(word: string, ending: string): string {
  return word + ending;
}

/** The indefinite form and the definite ones; an accusative with tanwin has no definite form. */
function withArticle(words: readonly string[], ending: string): string[] {
  const plain = words.join(' ');
  if (ending === 'ا') return [plain];
  const definite = words.map((word) => ARTICLE + word).join(' ');
  // An unmoved first word may carry the article alone: "الجنوب أفريقي".
  const [first = '', ...rest] = words;
  const unmoved =
    rest.length > 0 && !first.endsWith(YA) && rest.some((word) => /[\u064a\u0629]/u.test(word));
  return unmoved ? [plain, definite, [ARTICLE + first, ...rest].join(' ')] : [plain, definite];
}
