import { arabicFor, englishForms } from '../../core/library-search/english-words.ts';
import { statesOf } from '../../core/library-search/english-demonyms.ts';
import { wordsOf } from '../../core/library-search/parse-query.ts';
import type { Wanted, Way } from '../../core/library-search/search-request.ts';
import { TERM } from '../../core/library-search/segment.ts';
import type { WordKeys } from '../../core/library-search/word-keys.ts';
import { queryKeys } from '../../core/search/query-keys.ts';
import { keyWords, searchKey } from '../../core/search/search-key.ts';
import { isArabicLetter } from '../../core/text/letter-codes.ts';
import type { NameSource, SearchName } from '../name-source.ts';
import type { IndexView } from './library-index.ts';

/** What words are looked up in to find out what they mean in the library. */
export interface Meanings {
  sources: readonly NameSource[];
  view: Pick<IndexView, 'documents' | 'beginning'>;
  keys: WordKeys;
  /** The full Arabic names of entries, in all their spellings. */
  arabicNames: (entries: readonly string[]) => Promise<readonly string[]>;
  /** Entries that sound like what was typed, or are it with typing errors, the likeliest first. */
  soundingLike: (typed: string) => Promise<readonly string[]>;
}

/** How much each way of being found says beside a word as it was typed. */
const WEIGHTS = { word: 1, entry: 1.5, someWords: 1, translated: 1, sounding: 0.7, begun: 0.6 };
/** Words of the longest name that is looked up. */
const LONGEST_NAME = 6;
const MOST_NAMES = 60;
/** Entries that one name is taken to mean, those that most articles name. */
const MEANT = 6;
const MOST_BEGUN = 40;
const LEAST_BEGUN = 3;

/**
 * What the words of a query mean: each stands in an article itself, or by the entry that it names there alone or with its
 * neighbours, or, being English, by what Arabic papers write for it. A word that nothing is found by is taken for the
 * beginning of one where it is the last, then for one that is spelt otherwise.
 */
export async function meaningsOf(words: readonly string[], by: Meanings): Promise<Wanted[]> {
  const wanted: Wanted[] = [];
  for (let at = 0; at < words.length;) {
    const { length, ways, isTerm } = await nameAt(words, at, by);
    const isLast = at + length === words.length;
    for (const word of words.slice(at, at + length)) {
      const own = [...wordWays([word], by.keys), ...(isTerm ? translated(word, by) : []), ...ways];
      if (own.length > 0) wanted.push(await withGuesses(own, word, isLast, by));
    }
    at += length;
  }
  return wanted.filter((one) => one.length > 0);
}

/** Words that must stand beside one another, as they stand or as the name of an entry. */
export async function phraseMeanings(words: readonly string[], by: Meanings): Promise<Wanted> {
  const { length, ways } = await nameAt(words, 0, by);
  return [...wordWays(words, by.keys), ...(length === words.length ? ways : [])];
}

/** The entries of a name that is given as it is: in quotation marks, or by the id. */
export async function entriesNamed(name: string, by: Meanings): Promise<string[]> {
  const exact = await exactNames(name, by);
  const names = exact.length > 0 ? exact : await namesWithWords(wordsOf(name), by);
  return [...new Set([...names.map(({ entry }) => entry)])];
}

/** The way of words that stand beside one another; none where nobody looks for any of them. */
export function wordWays(words: readonly string[], keys: WordKeys): Way[] {
  const slots: (readonly string[])[] = [];
  const offsets: number[] = [];
  for (const [i, word] of words.entries()) {
    const terms = keys.of(word);
    if (terms.length === 0) continue;
    slots.push(terms);
    offsets.push(i);
  }
  return slots.length === 0 ? [] : [{ slots, offsets, weight: WEIGHTS.word }];
}

/** A name in a query: how many words it has, and by what it is found beside its letters. */
interface NameInQuery {
  length: number;
  ways: Way[];
  /** A thing of which articles speak in other words, too, not somebody or something of that name. */
  isTerm: boolean;
}

/** The longest name that begins at a word. */
async function nameAt(words: readonly string[], at: number, by: Meanings): Promise<NameInQuery> {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--) {
    const some = words.slice(at, at + length);
    const names = await exactNames(some.join(' '), by);
    if (names.length === 0) continue;
    const ways = [...entryWays(names, by, WEIGHTS.entry), ...(await arabicWays(names, by))];
    const isTerm = names.some(({ kind }) => kind === 'term');
    if (ways.length > 0) return { length, ways, isTerm: isTerm || length === 1 };
  }
  return { length: 1, ways: [], isTerm: true };
}

/** What Arabic papers write for an English word. */
function translated(word: string, { keys }: Meanings): Way[] {
  if (isArabic(word)) return [];
  return arabicFor(searchKey(word)).flatMap((text) =>
    wordWays(wordsOf(text), keys).map((way) => ({ ...way, weight: WEIGHTS.translated })),
  );
}

/**
 * Names that are what was typed, its other number or its state in English, or its word without particles in Arabic. In Arabic an adjective
 * is no name of its state: who types it is not looking for every article that names the state.
 */
async function exactNames(typed: string, { sources }: Meanings): Promise<SearchName[]> {
  const { typed: keys, peeled } = queryKeys(typed);
  const [key = ''] = keys;
  const cut = key.lastIndexOf(' ') + 1;
  const last = key.slice(cut);
  const forms = [...englishForms(last), ...statesOf(last)].map((form) => key.slice(0, cut) + form);
  const asked = [...new Set([...forms, ...keys, ...peeled])].filter((one) => one !== '');
  if (asked.length === 0) return [];
  const names = await gather(sources, (one) => one.withAny('key', asked, MOST_NAMES));
  return isArabic(typed) ? names.filter(({ role }) => role !== 'nisba') : names;
}

/** Names of which these are some words: Lavrov for Sergei Lavrov. */
async function namesWithWords(
  words: readonly string[],
  { sources }: Meanings,
): Promise<SearchName[]> {
  const asked = keyWords(searchKey(words.join(' ')));
  if (asked.length === 0) return [];
  return gather(sources, (one) => one.withAll('words', asked, MOST_NAMES));
}

/** By the entries that articles name, those that most of them do. */
function entryWays(
  names: readonly Pick<SearchName, 'entry'>[],
  by: Meanings,
  weight: number,
): Way[] {
  const counts = [...new Set(names.map(({ entry }) => TERM.entity + entry))]
    .map((term) => ({ term, documents: by.view.documents(term) }))
    .filter(({ documents }) => documents > 0)
    .sort((a, b) => b.documents - a.documents || (a.term < b.term ? -1 : 1))
    .slice(0, MEANT);
  const terms = counts.map(({ term }) => term);
  return terms.length === 0 ? [] : [{ slots: [terms], offsets: [0], weight }];
}

/** By the Arabic names of what was named in English: not every place where they stand is marked as a mention. */
async function arabicWays(
  names: readonly SearchName[],
  { keys, arabicNames }: Meanings,
): Promise<Way[]> {
  const english = names.filter(({ language }) => language !== 'ar');
  const entries = [...new Set(english.map(({ entry }) => entry))].slice(0, MEANT);
  if (entries.length === 0) return [];
  const texts = new Set(await arabicNames(entries));
  return [...texts].flatMap((text) => wordWays(wordsOf(text), keys));
}

/** The ways of a word, and where nothing is found by them, those of what it may stand for. */
async function withGuesses(
  ways: Way[],
  word: string,
  isLast: boolean,
  by: Meanings,
): Promise<Wanted> {
  const isFound = ways.some(({ slots }) =>
    slots.every((slot) => slot.some((term) => by.view.documents(term) > 0)),
  );
  if (isFound) return ways;
  if (!isArabic(word)) {
    const named = entryWays(await namesWithWords([word], by), by, WEIGHTS.someWords);
    if (named.length > 0) return [...ways, ...named];
  }
  const begun = isLast && word.length >= LEAST_BEGUN ? await begunWays(word, by) : [];
  if (begun.length > 0) return [...ways, ...begun];
  const entries = await by.soundingLike(word);
  return [
    ...ways,
    ...entryWays(
      entries.map((entry) => ({ entry })),
      by,
      WEIGHTS.sounding,
    ),
  ];
}

async function begunWays(word: string, by: Meanings): Promise<Way[]> {
  const terms = by.keys.of(word).flatMap((key) => by.view.beginning(key, MOST_BEGUN));
  const words: Way[] =
    terms.length > 0 ? [{ slots: [[...new Set(terms)]], offsets: [0], weight: WEIGHTS.begun }] : [];
  if (isArabic(word)) return words;
  const names = await gather(by.sources, (one) =>
    one.beginning('words', searchKey(word), MOST_NAMES),
  );
  return [...words, ...entryWays(names, by, WEIGHTS.begun)];
}

function isArabic(text: string): boolean {
  return isArabicLetter(text.charCodeAt(0));
}

async function gather(
  sources: readonly NameSource[],
  ask: (names: NameSource) => SearchName[] | Promise<SearchName[]>,
): Promise<SearchName[]> {
  const answers: SearchName[] = [];
  for (const source of sources) answers.push(...(await ask(source)));
  return answers;
}
