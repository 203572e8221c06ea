import { allowedEdits, editDistance } from '../core/search/edit-distance.ts';
import type { QueryKeys } from '../core/search/query-keys.ts';
import { keyWords } from '../core/search/search-key.ts';
import { keySkeleton } from '../core/search/skeleton.ts';
import { isArabicLetter } from '../core/text/letter-codes.ts';
import { MIN_SOUNDS } from './name-rows.ts';
import type { NameSource, SearchName } from './name-source.ts';

type Sources = readonly NameSource[];

/** How a name answers a query, best first. */
export const QUALITIES = [
  'exact',
  'first-words', // كوري شمالي for "كوري"
  'words', // ماري كوري
  'prefix', // كوريتيبا
  'word-prefix', // جزر الكوريل
  'inflected', // هدنة for "وبهدنتهم"
  'sound',
  'typo',
] as const;
export type Quality = (typeof QUALITIES)[number];

export interface NameMatch {
  row: SearchName;
  quality: Quality;
  /**
   * How far the name is from the query among matches of one quality, 0 the nearest: words that are not
   * in the query, for sounds and typing errors edits.
   */
  distance: number;
}

/** Names taken from one source for one question; a query that finds more says too little. */
const MAX_ROWS = 200;
/** Words compared for typing errors: those of the index that begin with one letter. */
const MAX_WORDS = 5_000;
const MAX_NEAR_WORDS = 20;
/** Two skeletons of this length say little of two names: their spellings must be near as well. */
const SHORT_SOUNDS = 2;
/** Distance of names in different scripts, which cannot be compared by letters. */
const OTHER_SCRIPT = 3;
const MAX_DISTANCE = 9;

/**
 * The names that answer a query, asked of the sources from the surest question to the vaguest: whole key
 * and its beginning, words and their beginnings, what the word is a form of, consonant skeleton; and only where the first
 * four find nothing, beginnings of skeletons and typing errors. Not sorted; an entry can come several times.
 *
 * @param lemmas keys of what the query may be a form of, the likeliest first
 */
export async function matchNames(
  sources: Sources,
  { typed, peeled }: QueryKeys,
  lemmas: readonly string[] = [],
): Promise<NameMatch[]> {
  const sure: NameMatch[] = [];
  for (const key of typed) {
    if (sure.length > 0) break;
    sure.push(...(await byBeginning(sources, key)), ...(await byWords(sources, key)));
  }
  if (!sure.some(({ quality }) => quality === 'exact'))
    sure.push(...(await byWholeKey(sources, peeled, 'exact')));
  if (!sure.some(({ quality }) => quality === 'exact'))
    sure.push(...(await byWholeKey(sources, lemmas, 'inflected')));
  const [key] = typed;
  if (key === undefined) return sure;
  const vague = sure.length === 0;
  const matches = [...sure, ...(await bySound(sources, key, vague))];
  return vague ? [...matches, ...(await byTypo(sources, key))] : matches;
}

async function byBeginning(sources: Sources, key: string): Promise<NameMatch[]> {
  const rows = await gather(sources, (names) => names.beginning('key', key, MAX_ROWS));
  return rows.map((row) => ({
    row,
    quality: row.key === key ? 'exact' : row.key[key.length] === ' ' ? 'first-words' : 'prefix',
    distance: row.words.length - keyWords(key).length,
  }));
}

async function byWholeKey(
  sources: Sources,
  keys: readonly string[],
  quality: Quality,
): Promise<NameMatch[]> {
  if (keys.length === 0) return [];
  const rows = await gather(sources, (names) => names.withAny('key', keys, MAX_ROWS));
  return rows.map((row) => ({ row, quality, distance: keys.indexOf(row.key) }));
}

/** Every word of the query begins some word of the name, in any order: "jong kim". */
async function byWords(sources: Sources, key: string): Promise<NameMatch[]> {
  const words = keyWords(key);
  const accept = ({ words: own }: SearchName): boolean =>
    words.every((word) => own.some((other) => other.startsWith(word)));
  const rows = await gather(sources, (names) =>
    names.beginning('words', longest(words), MAX_ROWS, accept),
  );
  return rows.map((row) => ({
    row,
    quality: words.every((word) => row.words.includes(word)) ? 'words' : 'word-prefix',
    distance: row.words.length - words.length,
  }));
}

/** @param vague whether a skeleton may also be the beginning of the name's: "sirghi lafr" */
async function bySound(sources: Sources, key: string, vague: boolean): Promise<NameMatch[]> {
  const whole = keySkeleton(key);
  if (whole.length < MIN_SOUNDS) return [];
  const parts = keyWords(key).map(keySkeleton);
  const named = parts.filter((part) => part.length >= MIN_SOUNDS);
  const rows = await gather(sources, (names) =>
    vague && whole.length > SHORT_SOUNDS
      ? names.beginning('sounds', whole, MAX_ROWS)
      : names.withAll('sounds', [whole], MAX_ROWS),
  );
  if (parts.length > 1 && named.length > 0) {
    // The longest first: it stands in the fewest names.
    const terms = [longest(named), ...named];
    rows.push(...(await gather(sources, (names) => names.withAll('sounds', terms, MAX_ROWS))));
  }
  return rows
    .map((row): NameMatch => ({ row, quality: 'sound', distance: spellingDistance(key, row) }))
    .filter(({ distance }) => whole.length > SHORT_SOUNDS || (vague && distance <= OTHER_SCRIPT));
}

/** Edits between the query and the name or the nearest of its words. */
function spellingDistance(key: string, row: SearchName): number {
  if (isArabicLetter(key.charCodeAt(0)) !== isArabicLetter(row.key.charCodeAt(0)))
    return OTHER_SCRIPT;
  const distances = [row.key, ...row.words].map(
    (spelling) => editDistance(key, spelling, MAX_DISTANCE - 1) ?? MAX_DISTANCE,
  );
  return Math.min(...distances);
}

/**
 * Names in which every word of the query stands, begun or mistyped. The longest word is compared with the
 * words of all names that begin with its first letter, or its second, in case the first two were exchanged or
 * the first was typed needlessly.
 */
async function byTypo(sources: Sources, key: string): Promise<NameMatch[]> {
  const words = keyWords(key);
  const word = longest(words);
  const edits = allowedEdits(word.length);
  if (edits === 0) return [];
  const near: { other: string; distance: number }[] = [];
  for (const letter of new Set([word[0]!, word[1]!])) {
    const others = await gather(sources, (names) =>
      names.termsBeginning('words', letter, MAX_WORDS),
    );
    for (const other of new Set(others)) {
      const distance = editDistance(word, other, edits);
      if (distance !== null) near.push({ other, distance });
    }
  }
  near.sort((a, b) => a.distance - b.distance);
  const nearest = near.slice(0, MAX_NEAR_WORDS).map(({ other }) => other);
  const rows = await gather(sources, (names) => names.withAny('words', nearest, MAX_ROWS));
  return rows.flatMap((row) => {
    const distances = words.map((one) => typoDistance(one, row.words));
    if (distances.includes(null)) return [];
    const distance = distances.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    return [{ row, quality: 'typo' as const, distance }];
  });
}

/** Edits from a typed word to the nearest word of a name that it can stand for, or null. */
function typoDistance(word: string, others: readonly string[]): number | null {
  if (others.some((other) => other.startsWith(word))) return 0;
  const distances = others
    .map((other) => editDistance(word, other, allowedEdits(word.length)))
    .filter((distance) => distance !== null);
  return distances.length > 0 ? Math.min(...distances) : null;
}

function longest(words: readonly string[]): string {
  return words.reduce((best, word) => (word.length > best.length ? word : best), '');
}

/** The answers of all sources, in their order. */
async function gather<T>(
  sources: Sources,
  ask: (names: NameSource) => T[] | Promise<T[]>,
): Promise<T[]> {
  const answers: T[] = [];
  for (const source of sources) answers.push(...(await ask(source)));
  return answers;
}
