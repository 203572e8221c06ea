import { statesOf } from '../../core/library-search/english-demonyms.ts';
import { englishForms } from '../../core/library-search/english-words.ts';
import { queryKeys } from '../../core/search/query-keys.ts';
import { romanised } from '../../core/search/romanised.ts';
import { keyWords, searchKey } from '../../core/search/search-key.ts';
import { keySkeleton } from '../../core/search/skeleton.ts';
import { isArabicLetter } from '../../core/text/letter-codes.ts';
import type { NameSource, SearchName } from '../name-source.ts';

type Sources = readonly NameSource[];

/** Names that are taken of one answer of a source. */
const MOST_NAMES = 100;
/** Of a phrase or a spelling, most of whose names are dropped once they are looked at. */
const MOST_CANDIDATES = 400;
const MOST_SOUNDING = 3000;
/** Of the parts into which one English word is split: "coast" and "guard". */
const LEAST_PART = 3;
/** What may follow a phrase that is what a name is of: Central Bank of Iraq. */
const AFTER_HEAD = new Set(['of', 'in', 'for', 'on', 'against', 'to', 'at', 'with', 'and']);
/** A word that so many names of places and bodies have is no name of any of them. */
const COMMON = 8;

export function isArabic(text: string): boolean {
  return isArabicLetter(text.charCodeAt(0));
}

/**
 * Names that are what was typed, its words apart or joined; in Arabic also without particles. Where they are none, or terms
 * alone, those in its other number as well ("hostages"), and where there are none at all those of the state whose adjective
 * it is. In Arabic an adjective is no name of its state: who types it is not looking for every article that names the state.
 */
export async function exactNames(typed: string, sources: Sources): Promise<SearchName[]> {
  const { typed: keys, peeled } = queryKeys(typed);
  const [key = ''] = keys;
  if (key === '') return [];
  if (isArabic(typed)) {
    const names = await withKeys([...keys, ...peeled], sources);
    return names.filter(({ role }) => role !== 'nisba');
  }
  const spelt = new Set([...keys, ...joinedOrSplit(key)]);
  const numbers = withLastWord(key, englishForms).flatMap((one) => [one, ...joinedOrSplit(one)]);
  const states = withLastWord(key, statesOf);
  // Asked at once: each question is a search of its own.
  const found = await withKeys([...spelt, ...numbers, ...states], sources);
  const names = found.filter((name) => spelt.has(name.key));
  const isName = names.some(({ kind }) => kind !== 'term');
  const others = found.filter(
    (name) =>
      !spelt.has(name.key) && numbers.includes(name.key) && (!isName || name.kind === 'term'),
  );
  if (names.length + others.length > 0) return [...names, ...others];
  const ofStates = found.filter((name) => states.includes(name.key));
  if (ofStates.length === 0) return [];
  // Sistani is somebody, not something of Sistan.
  const people = await gather(sources, (one) => one.withAny('words', [key], MOST_NAMES));
  const isSomebody = people.some(({ kind }) => kind === 'person');
  return ofStates.filter(({ kind }) => kind === 'country' || (kind === 'place' && !isSomebody));
}

/** Names of which these are some words: Lavrov for Sergei Lavrov. */
export async function namesWithWords(
  words: readonly string[],
  sources: Sources,
): Promise<SearchName[]> {
  const asked = keyWords(searchKey(words.join(' ')));
  if (asked.length === 0) return [];
  return gather(sources, (one) => one.withAll('words', asked, MOST_NAMES));
}

/** English names that say of what kind they are by these words: Central Bank of Iraq, Iraqi Coast Guard. */
export async function namesOfKind(
  words: readonly string[],
  sources: Sources,
): Promise<SearchName[]> {
  const found: SearchName[] = [];
  for (const key of withLastWord(searchKey(words.join(' ')), englishForms)) {
    const asked = keyWords(key);
    if (asked.length < 2) continue;
    const names = await gather(sources, (one) => one.withAll('words', asked, MOST_CANDIDATES));
    found.push(
      ...names.filter(({ key: name, language }) => language === 'en' && isHead(key, name)),
    );
  }
  return found;
}

/** Whether a phrase is what a name ends with, or what stands before "of" and the like. */
function isHead(phrase: string, name: string): boolean {
  const at = ` ${name} `.indexOf(` ${phrase} `);
  if (at < 0) return false;
  const [next] = keyWords(name.slice(at + phrase.length).trim());
  return next === undefined || AFTER_HEAD.has(next);
}

/** Whether an English word is one of the language, not a name: terms hold it, or many names of places and bodies. */
export async function isCommonWord(word: string, sources: Sources): Promise<boolean> {
  const forms = englishForms(searchKey(word));
  const names = await gather(sources, (one) => one.withAny('words', forms, MOST_CANDIDATES));
  const others = names.filter(({ language, kind }) => language === 'en' && kind !== 'person');
  return (
    others.some(({ kind }) => kind === 'term') ||
    new Set(others.map(({ entry }) => entry)).size > COMMON
  );
}

/**
 * Names that are spelt otherwise: in Latin letters with other vowels, doubled letters or endings (Haniya for Haniyeh); in
 * Arabic with a letter more or less for a vowel (انروا for أونروا). First those whose last word it is: a first name is no
 * name of anybody while there is somebody of that surname.
 */
export async function namesSpeltOtherwise(
  word: string,
  sources: Sources,
): Promise<{ last: SearchName[]; others: SearchName[] }> {
  const key = searchKey(word);
  const sounds = keySkeleton(key);
  const spelt = { last: [] as SearchName[], others: [] as SearchName[] };
  if (sounds === '' || keyWords(key).length !== 1) return spelt;
  const names = await gather(sources, (one) => one.withAny('sounds', [sounds], MOST_SOUNDING));
  const isSame = isArabic(word) ? hasOtherVowel(key) : hasSameSound(key);
  for (const name of names) {
    if ((name.language === 'ar') !== isArabic(word)) continue;
    if (isSame(keyWords(name.key).at(-1)!)) spelt.last.push(name);
    else if (name.words.some(isSame)) spelt.others.push(name);
  }
  return spelt;
}

function hasSameSound(key: string): (other: string) => boolean {
  const sound = romanised(key);
  return (other) => romanised(other) === sound;
}

/** Alef, waw, yeh and hamza: letters of vowels. */
const VOWELS = new Set(['\u0621', '\u0627', '\u0648', '\u064a']);
const LEAST_LETTERS = 4;

/** Whether one of the two has a letter for a vowel that the other leaves out. */
function hasOtherVowel(key: string): (other: string) => boolean {
  return (other) => {
    const [short, long] = key.length < other.length ? [key, other] : [other, key];
    if (short.length < LEAST_LETTERS || long.length !== short.length + 1) return false;
    let at = 0;
    while (short[at] === long[at]) at++;
    return VOWELS.has(long[at]!) && short.slice(at) === long.slice(at + 1);
  };
}

/** "air strike" for "airstrike", and the other way round. */
function joinedOrSplit(key: string): string[] {
  const words = keyWords(key);
  if (words.length > 1) return [words.join('')];
  const parts: string[] = [];
  for (let at = LEAST_PART; at <= key.length - LEAST_PART; at++)
    parts.push(`${key.slice(0, at)} ${key.slice(at)}`);
  return parts;
}

function withLastWord(key: string, formsOf: (word: string) => string[]): string[] {
  const cut = key.lastIndexOf(' ') + 1;
  return formsOf(key.slice(cut)).map((form) => key.slice(0, cut) + form);
}

function withKeys(keys: readonly string[], sources: Sources): Promise<SearchName[]> {
  const asked = [...new Set(keys)].filter((one) => one !== '');
  return gather(sources, (one) => one.withAny('key', asked, MOST_NAMES));
}

export async function gather(
  sources: Sources,
  ask: (names: NameSource) => SearchName[] | Promise<SearchName[]>,
): Promise<SearchName[]> {
  const answers: SearchName[] = [];
  for (const source of sources) answers.push(...(await ask(source)));
  return answers;
}
