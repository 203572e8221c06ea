import type { Kind } from '../../core/kind.ts';
import { arabicFor } from '../../core/library-search/english-words.ts';
import { wordsOf, type QueryHint } from '../../core/library-search/parse-query.ts';
import type { Wanted, Way } from '../../core/library-search/search-request.ts';
import { searchKey } from '../../core/search/search-key.ts';
import type { SearchName } from '../name-source.ts';
import { guessesFor, speltWays } from './guesses.ts';
import type { Meanings } from './looked-up.ts';
import { exactNames, isArabic, namesOfKind, namesWithWords } from './names-meant.ts';
import { sharedPhrases } from './shared-phrases.ts';
import { entryWays, kindredWays, MEANT, nearWays, textWays, WEIGHTS, wordWays } from './ways.ts';

/** What a query looks for, and what is to be said of how its words were read. */
export interface Meant {
  wanted: Wanted[];
  hints: QueryHint[];
}

/** Words of the longest name that is looked up. */
const LONGEST_NAME = 6;
/** Words of the longest phrase that names of one kind share, and entries of that kind that are looked for. */
const LONGEST_KIND = 4;
const MOST_OF_KIND = 24;
const THINGS: ReadonlySet<Kind> = new Set(['term', 'event', 'agreement', 'work']);
/** What is left out after the name of a disease. */
const CLASSES = new Set(['fever', 'disease', 'virus', 'syndrome']);

/**
 * What the words of a query mean: each stands in an article itself, or by the entry that it names there alone or with its
 * neighbours, or, being English, by what Arabic papers write for it. Only for a word of which nothing is known something
 * else is guessed: see {@link guessesFor}.
 */
export async function meaningsOf(words: readonly string[], by: Meanings): Promise<Meant> {
  const meant: Meant = { wanted: [], hints: [] };
  for (const [i, { word, ways, isKnown, isUnnamed }] of (await readWords(words, by)).entries()) {
    if (ways.length === 0 && isArabic(word)) continue;
    if (isUnnamed) meant.wanted.push([...ways, ...(await speltWays(word, by))]);
    else if (isKnown || isFound(ways, by)) meant.wanted.push(ways);
    else {
      const guess = await guessesFor(word, i === words.length - 1, by);
      meant.wanted.push([...ways, ...guess.ways]);
      if (guess.hint) meant.hints.push(guess.hint);
    }
  }
  meant.wanted = meant.wanted.filter((one) => one.length > 0);
  return meant;
}

/** Words that must stand beside one another, as they stand, as the name of an entry, or as what papers write for them. */
export async function phraseMeanings(words: readonly string[], by: Meanings): Promise<Wanted> {
  const { length, ways } = await nameAt(words, 0, by);
  return [...wordWays(words, by.keys), ...(length === words.length ? ways : [])];
}

/** The entries of a name that is given as it is: in quotation marks, or by the id. */
export async function entriesNamed(name: string, { sources }: Meanings): Promise<string[]> {
  const exact = await exactNames(name, sources);
  const names = exact.length > 0 ? exact : await namesWithWords(wordsOf(name), sources);
  return [...new Set([...names.map(({ entry }) => entry)])];
}

interface ReadWord {
  word: string;
  ways: Way[];
  /** Whether it is in the glossary or among the English words, wherever it is found. */
  isKnown: boolean;
  /** An English name of one word that no article names: somebody of the same name may be spelt otherwise. */
  isUnnamed: boolean;
  /** Where the name begins of which it is part. */
  at: number;
  /** Whether it may say of what kind a name is: an English word that is not of somebody or something of that name. */
  isOfKind: boolean;
}

async function readWords(words: readonly string[], by: Meanings): Promise<ReadWord[]> {
  const read: ReadWord[] = [];
  for (let at = 0; at < words.length;) {
    const { length, ways, isThing, isNamed } = await nameAt(words, at, by);
    const some = words.slice(at, at + length);
    const near = length > 1 && isThing ? nearWays(some.map(wordingsOf), by) : [];
    for (const word of some) {
      const kindred = isThing && isArabic(word) ? kindredWays(word, by) : [];
      const own = [...wordWays([word], by.keys), ...kindred, ...near, ...ways];
      read.push({
        ...{ word, at, ways: own, isKnown: ways.length > 0 },
        isUnnamed: length === 1 && ways.length > 0 && !isThing && !isNamed,
        isOfKind: isThing && !isArabic(word),
      });
    }
    at += length;
  }
  await addKinds(read, by);
  return read;
}

/** A name or a phrase in a query: how many words it has, and by what it is found beside its letters. */
interface NameInQuery {
  length: number;
  ways: Way[];
  /** Articles speak of it in other words, too, as they do not of somebody or something of that name. */
  isThing: boolean;
  /** Whether articles name it. */
  isNamed: boolean;
}

/** The longest name or fixed phrase that begins at a word. */
async function nameAt(words: readonly string[], at: number, by: Meanings): Promise<NameInQuery> {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--) {
    const some = words.slice(at, at + length);
    const names = await exactNames(withoutClass(some).join(' '), by.sources);
    if (length > withoutClass(some).length && names.some(({ kind }) => kind !== 'term')) continue;
    const texts = isArabic(some[0]!) ? [] : arabicFor(searchKey(some.join(' ')));
    const isThing =
      length === 1 ? names.length === 0 || names.some(isOfThing) : names.every(isOfThing);
    const entries = entryWays(names, by, WEIGHTS.entry);
    const letters = textWays(await arabicNamesOf(names, by), by);
    const ways = [
      ...entries,
      ...(entries.length > 0 && !isThing ? letters.map(afterMentions) : letters),
      ...textWays(texts, by),
    ];
    if (ways.length === 0) continue;
    return { length, ways, isThing, isNamed: entries.length > 0 };
  }
  return { length: 1, ways: [], isThing: true, isNamed: false };
}

function isOfThing({ kind }: SearchName): boolean {
  return kind !== null && THINGS.has(kind);
}

/** Where a name of one word stands and is not marked as a mention, it mostly is another word (الموصل). */
function afterMentions(way: Way): Way {
  return way.slots.length > 1 ? way : { ...way, weight: WEIGHTS.bare, isWeak: true };
}

/** "Dengue fever" is dengue. */
function withoutClass(words: readonly string[]): readonly string[] {
  return words.length > 1 && CLASSES.has(words.at(-1)!.toLowerCase()) ? words.slice(0, -1) : words;
}

function wordingsOf(word: string): readonly string[] {
  return isArabic(word) ? [word] : arabicFor(searchKey(word));
}

/** By the Arabic names of what was named in English: not every place where they stand is marked as a mention. */
async function arabicNamesOf(
  names: readonly SearchName[],
  { arabicNames }: Meanings,
): Promise<readonly string[]> {
  const english = names.filter(({ language }) => language !== 'ar');
  const entries = [...new Set(english.map(({ entry }) => entry))].slice(0, MEANT);
  return entries.length === 0 ? [] : arabicNames(entries);
}

/**
 * English words that are no name together and say of what kind names are: "central bank" is found by every central bank that
 * is named, and by the Arabic words that their names share.
 */
async function addKinds(read: readonly ReadWord[], by: Meanings): Promise<void> {
  for (let at = 0; at < read.length - 1; at++)
    for (let length = Math.min(LONGEST_KIND, read.length - at); length > 1; length--) {
      const some = read.slice(at, at + length);
      const words = some.map(({ word }) => word);
      if (some.some(({ isOfKind }) => !isOfKind) || some.every((one) => one.at === some[0]!.at))
        continue;
      const names = await namesOfKind(words, by.sources);
      if (names.length === 0) continue;
      const isPhrase = arabicFor(searchKey(words.join(' '))).length > 0;
      const ways = [
        ...entryWays(names, by, WEIGHTS.kind, MOST_OF_KIND),
        ...textWays(isPhrase ? [] : await sharedPhrases(names, by), by),
      ];
      for (const one of some) {
        one.ways.push(...ways);
        one.isKnown ||= ways.length > 0;
      }
      at += length - 1;
      break;
    }
}

function isFound(ways: readonly Way[], { view }: Meanings): boolean {
  return ways.some(({ slots }) =>
    slots.every((slot) => slot.some((term) => view.documents(term) > 0)),
  );
}
