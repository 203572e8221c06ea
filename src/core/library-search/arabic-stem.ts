import { fold } from '../text/fold.ts';
import { BROKEN_PLURALS } from './broken-plurals.ts';
import { OWN_ARTICLES, OWN_BEGINNINGS, OWN_ENDINGS, OWN_FEMININES } from './radical-letters.ts';

/**
 * A light stemmer for looking words up, after the idea of light10 (Larkey, Ballesteros and Connell, "Light stemming for
 * Arabic information retrieval", 2007): particles, the article and endings come off, the mould of a word stays. Three things
 * are otherwise. A first letter that may be a particle or the word's own (بيطري, لثام) comes off in one reading and stays in
 * another, and both are keys of the word. Endings come off one after the other, so that لبناني and لبنانيون meet. Lists name
 * frequent words whose letters are their own (وزير, ألمانيا, بيان), and plurals made within a word (وزراء).
 *
 * | written | keys |
 * | --- | --- |
 * | وللمفاوضات | مفاوض |
 * | هدنتهما | هدن |
 * | للاجئين | لاجء |
 * | بيطري | بيطر, يطر |
 * | ألمانيا, المانيا | المانيا |
 */

/** Endings in the order in which they are tried, each with how many letters must be left. */
const SUFFIXES: readonly (readonly [string, number])[] = [
  ['هما', 3],
  ['وا', 3],
  ['ها', 3],
  ['هم', 3],
  ['هن', 3],
  ['نا', 3],
  ['كم', 4],
  ['ات', 2],
  ['ون', 3],
  ['ين', 3],
  ['ان', 3],
  ['ه', 2],
  ['ي', 3],
  ['ت', 3],
  ['ا', 3],
];
/** سياسيوها: pronoun, plural, nisba, and one to spare. */
const MOST_SUFFIXES = 4;

/** Hamza and yeh. */
const NISBA_OF_ALEF = '\u0621\u064a';
const ARTICLE = '\u0627\u0644'; // alef lam
const ALEF = '\u0627';
const YEH = '\u064a';
const LAM = '\u0644';
const WAW = '\u0648';
const CONJUNCTIONS = new Set([WAW, '\u0641']);
const PREPOSITIONS = new Set(['\u0628', '\u0643', LAM]);
/** After waw, a longer word is hardly ever one that begins with it. */
const SURE_AFTER_WAW = 4;
const LEAST_REST = 3;

const FEMININES = foldedWords(OWN_FEMININES);
const OWN_ENDING = new Set([...foldedWords(OWN_ENDINGS), ...FEMININES]);
const PLURALS = new Map<string, string>();
// What stands before another ending: شرطتهم, نقابات.
for (const word of FEMININES) {
  PLURALS.set(`${word.slice(0, -1)}\u062a`, word);
  PLURALS.set(`${word.slice(0, -1)}\u0627\u062a`, word);
}
/** Of words that are a singular as well: كتاب is a book, and writers. */
const OTHER_READING = new Map<string, string>();
const ROWS = BROKEN_PLURALS.split(';').map(foldedWords);
const SINGULARS = new Set(ROWS.map(([singular]) => singular));
for (const [singular, ...plurals] of ROWS) {
  if (singular === undefined) continue;
  const stem = withoutEndings(singular);
  for (const plural of plurals) {
    const known = SINGULARS.has(plural) ? OTHER_READING : PLURALS;
    if (plural === singular || known.has(plural)) continue;
    known.set(plural, stem);
    // مرضاهم: an alef before a pronoun.
    if (plural.length > 3 && plural.endsWith(YEH)) known.set(plural.slice(0, -1) + ALEF, stem);
  }
}
const OWN_BEGINNING = new Set(foldedWords(OWN_BEGINNINGS).map(withoutEndings));
const OWN_ARTICLE = new Set(foldedWords(OWN_ARTICLES).map(withoutEndings));

/**
 * The keys under which an Arabic word is found, the likeliest first: one, or more where its first letters can be read in
 * several ways.
 *
 * @param word normalised, not folded: the alef of the article has no hamza
 */
export function arabicKeys(word: string): string[] {
  const all = readings(word).flatMap((reading) => {
    const folded = fold(reading);
    const other = OTHER_READING.get(folded);
    return other === undefined ? [withoutEndings(folded)] : [withoutEndings(folded), other];
  });
  return [...new Set(all)];
}

function readings(word: string): string[] {
  const whole = withoutEndings(fold(word));
  // الإسكان is no word of Alaska.
  if (word.startsWith(ARTICLE) && OWN_ENDING.has(fold(word.slice(2)))) return [word.slice(2)];
  if (OWN_ARTICLE.has(whole) || OWN_BEGINNING.has(whole)) return [word];
  const bare = withoutArticle(word);
  if (bare !== null) return [bare];
  const [first = ''] = word;
  const rest = word.slice(1);
  const follows = CONJUNCTIONS.has(first);
  if (rest.length < LEAST_REST || !(follows || PREPOSITIONS.has(first))) return [word];
  const inner = withoutArticle(rest);
  if (inner !== null) return [inner];
  const after = follows ? readings(rest) : [rest];
  const isSure =
    OWN_BEGINNING.has(withoutEndings(fold(rest))) ||
    (first === WAW && rest.length >= SURE_AFTER_WAW);
  return isSure ? after : [word, ...after];
}

/** What follows the article, or lam with the article; null where there is none. */
function withoutArticle(word: string): string | null {
  if (word.length < 4 || fold(word) === ALLAH) return null;
  if (word.startsWith(ARTICLE)) return word.slice(2);
  if (!word.startsWith(LAM + LAM)) return null;
  // للاجئين: of three lams two are written.
  const rest = word.slice(1);
  return OWN_BEGINNING.has(withoutEndings(fold(rest))) ? rest : word.slice(2);
}

const ALLAH = '\u0627\u0644\u0644\u0647';

/** A folded word without its endings, or its singular. */
function withoutEndings(folded: string): string {
  let word = folded;
  for (let i = 0; i < MOST_SUFFIXES; i++) {
    const singular = PLURALS.get(word);
    if (singular !== undefined) return singular;
    if (OWN_ENDING.has(word)) return word;
    // سينمائي: the adjective of a word whose alef is its own.
    if (word.endsWith(NISBA_OF_ALEF) && OWN_ENDING.has(word.slice(0, -2))) return word.slice(0, -2);
    const found = SUFFIXES.find(
      ([suffix, least]) => word.length - suffix.length >= least && word.endsWith(suffix),
    );
    if (!found) return word;
    word = word.slice(0, -found[0].length);
  }
  return word;
}

function foldedWords(table: string): string[] {
  return table.split(/\s+/u).filter(Boolean).map(fold);
}
