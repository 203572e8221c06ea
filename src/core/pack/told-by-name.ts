import { slugOf } from './slug-of.ts';
import { unvocalised } from './unvocalised.ts';

/** A line of a pack, and anything else that JSON can hold. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** In the place of an id that the English name tells. */
const TOLD = 0;
/** Before a value that is kept as it is, though it looks as if it were told. */
const AS_IT_IS = '=';
/** Which name tells the words of which list. */
const TOLD_BY = { alias: 'ar', short: 'ar', famous: 'ar', alias_en: 'en', short_en: 'en' } as const;
/** Nearly every id is made from the English name and most other names repeat words of the main one: what is repeated is told by a digit. */
const MOST_WORDS = 9;

/**
 * An entry without what its main names tell: an id made from the English name is 0, and a word of another name that the
 * main name has (without its vowels) is its place there, counted from the end. What is no entry stays as it is. Packs ship
 * so: it takes a tenth off their size.
 *
 * @param line with an id, if any, that is a text
 *
 * @example leaveOutTold({ id: 'jan-novak', ar: 'يَان نُوفَاك', en: 'Jan Novak', alias: ['يوهان نوفاك'], short_en: ['Novak'] })
 * // { id: 0, ar: 'يَان نُوفَاك', en: 'Jan Novak', alias: ['يوهان 1'], short_en: ['1'] }
 */
export function leaveOutTold(line: Json): Json {
  return rewritten(line, (id, en) => (id === slugOf(en) ? TOLD : id), foldWords);
}

/** The line again as it was before {@link leaveOutTold}, its keys in their order. */
export function putInTold(line: Json): Json {
  return rewritten(line, (id, en) => (id === TOLD ? slugOf(en) : id), unfoldWords);
}

function rewritten(
  line: Json,
  ofId: (id: Json, en: string) => Json,
  ofName: (name: string, main: readonly string[]) => string,
): Json {
  if (line === null || typeof line !== 'object' || Array.isArray(line)) return line;
  const { ar, en } = line;
  if (typeof ar !== 'string' || typeof en !== 'string') return line;
  const main = { ar: unvocalised(ar).split(' '), en: en.split(' ') };
  const kept = Object.entries(line).map(([key, value]): [string, Json] => {
    if (key === 'id') return [key, ofId(value, en)];
    if (!isToldList(key) || !Array.isArray(value)) return [key, value];
    const names = main[TOLD_BY[key]];
    return [key, value.map((name) => (typeof name === 'string' ? ofName(name, names) : name))];
  });
  return Object.fromEntries(kept);
}

function isToldList(key: string): key is keyof typeof TOLD_BY {
  return Object.hasOwn(TOLD_BY, key);
}

function foldWords(name: string, main: readonly string[]): string {
  const words = name.split(' ');
  if (name.startsWith(AS_IT_IS) || words.some(isPlace)) return AS_IT_IS + name;
  return words
    .map((word) => {
      const fromEnd = main.length - main.lastIndexOf(word);
      return main.includes(word) && fromEnd <= MOST_WORDS ? String(fromEnd) : word;
    })
    .join(' ');
}

function unfoldWords(name: string, main: readonly string[]): string {
  if (name.startsWith(AS_IT_IS)) return name.slice(AS_IT_IS.length);
  const words = name.split(' ');
  return words.map((word) => (isPlace(word) ? (main.at(-Number(word)) ?? word) : word)).join(' ');
}

function isPlace(word: string): boolean {
  return word.length === 1 && word >= '1' && word <= '9';
}
