import { hashOf } from './function-word-hashes.ts';

/**
 * Proclitics written onto the first word of a name, in their only order: a conjunction (waw, fa), then a
 * preposition (ba, kaf, lam), then the article, which is part of the names that have it. The lexicon
 * decides what was peeled: every reading is tried and only a known name is kept, so that the lam of
 * لافروف and the ba of بوتين stay where they are. The sin of the future tense stands before verbs only.
 *
 * | written | reading | |
 * | --- | --- | --- |
 * | وبوتين | و + بوتين | conjunction |
 * | فبالهند | ف + ب + الهند | both, before the article |
 * | للأردن | ل + الأردن | the article loses its alef after lam |
 * | للبنان | ل + لبنان | the second lam is the name's own |
 * | سكوري | none | no proclitic |
 *
 * One row is what is peeled, as a sequence of letters; `restores` where the last lam of it stands for the
 * article as well, and `least` is how many letters of the word must remain.
 */
const RULES = [
  { peels: 'و', restores: false, least: 2, example: 'وبوتين', but: 'وارسو' },
  { peels: 'ف', restores: false, least: 2, example: 'فبوتين', but: 'فرنسا' },
  { peels: 'ب', restores: false, least: 2, example: 'بمصر', but: 'بولندا' },
  { peels: 'ك', restores: false, least: 2, example: 'كمصر', but: 'كوريا' },
  { peels: 'ل', restores: false, least: 2, example: 'لمصر', but: 'لافروف' },
  { peels: 'لل', restores: true, least: 2, example: 'للأردن', but: 'للبنان' },
  { peels: 'وب', restores: false, least: 2, example: 'وبمصر', but: 'وبولندا' },
  { peels: 'وك', restores: false, least: 2, example: 'وكمصر', but: 'وكوريا' },
  { peels: 'ول', restores: false, least: 2, example: 'ولمصر', but: 'ولافروف' },
  { peels: 'ولل', restores: true, least: 2, example: 'وللأردن', but: 'وللبنان' },
  { peels: 'فب', restores: false, least: 2, example: 'فبمصر', but: 'فبولندا' },
  { peels: 'فك', restores: false, least: 2, example: 'فكمصر', but: 'فكوريا' },
  { peels: 'فل', restores: false, least: 2, example: 'فلمصر', but: 'فلافروف' },
  { peels: 'فلل', restores: true, least: 2, example: 'فللأردن', but: 'فللبنان' },
] as const;

/** The rules, for the tests: each with a name it peels and a name it must leave alone. */
export const CLITIC_RULES: readonly CliticRule[] = RULES;

export interface CliticRule {
  peels: string;
  restores: boolean;
  least: number;
  example: string;
  but: string;
}

const ARTICLE = '\u0627\u0644'; // alef lam

/** A way to read a word as a string: how many units are peeled, and what is put before the rest. */
export interface PeeledWord {
  length: number;
  /** The article that lam swallowed, or nothing. */
  restored: string;
}

/** Peeled letters stand in the block from beh to waw. */
const FIRST_PEELED = 0x0628;
const PEELED_LETTERS = 0x0648 - FIRST_PEELED + 1;

/**
 * The rules as the matcher reads them, once for each word of a text: lists of numbers, because objects would
 * cost it twice as much. `rules` holds the numbers of rules by the first two letters they may peel, those of
 * one pair between two of `starts`; the other lists are by number of rule.
 */
export const PEELING = {
  starts: new Uint16Array(PEELED_LETTERS * (PEELED_LETTERS + 1) + 1),
  rules: new Uint8Array(PEELED_LETTERS * (PEELED_LETTERS + 1) * RULES.length),
  lengths: Uint8Array.from(RULES, ({ peels }) => peels.length),
  least: Uint8Array.from(RULES, ({ peels, least }) => peels.length + least),
  /** The third letter that is peeled, or 0. */
  thirds: Uint16Array.from(RULES, ({ peels }) => peels.charCodeAt(2) || 0),
  hashes: Int32Array.from(RULES, ({ peels }) => hashOf(peels)),
  restores: Uint8Array.from(RULES, ({ restores }) => Number(restores)),
};

/** The place in `starts` of words that begin with two letters, or -1 where none is peeled. */
export function peelingOf(first: number, second: number): number {
  const row = first - FIRST_PEELED;
  if (row < 0 || row >= PEELED_LETTERS) return -1;
  const column = second - FIRST_PEELED;
  const other = column < 0 || column >= PEELED_LETTERS;
  return row * (PEELED_LETTERS + 1) + (other ? PEELED_LETTERS : column);
}

let listed = 0;
for (let at = 0; at < PEELING.starts.length - 1; at++) {
  const first = FIRST_PEELED + Math.floor(at / (PEELED_LETTERS + 1));
  const second = FIRST_PEELED + (at % (PEELED_LETTERS + 1));
  PEELING.starts[at] = listed;
  RULES.forEach(({ peels }, rule) => {
    if (peels.charCodeAt(0) !== first || (peels.length > 1 && peels.charCodeAt(1) !== second))
      return;
    PEELING.rules[listed++] = rule;
  });
}
PEELING.starts[PEELING.starts.length - 1] = listed;

/**
 * The readings of a folded word that begins at `start` of a text: none peeled first, then by the rules.
 *
 * @example cliticReadings('للاردن', 0, 6).map(({ length, restored }) => [length, restored]) // [0, ''], [1, ''], [2, 'ال']
 */
export function cliticReadings(folded: string, start: number, end: number): readonly PeeledWord[] {
  const peeled = RULES.flatMap(({ peels, restores, least }) =>
    folded.startsWith(peels, start) && end - start >= peels.length + least
      ? [{ length: peels.length, restored: restores ? ARTICLE : '' }]
      : [],
  );
  return [{ length: 0, restored: '' }, ...peeled];
}
