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

/** The article, which lam swallows. */
export const ARTICLE = '\u0627\u0644'; // alef lam

/** A way to read a word as a string: how many units are peeled, and what is put before the rest. */
export interface PeeledWord {
  length: number;
  /** The article that lam swallowed, or nothing. */
  restored: string;
}

/** The letters of the block from U+0620 on: those that are peeled are among them. */
const FIRST_LETTER = 0x0620;
const LETTER_BITS = 6;

/**
 * The rules as the matcher reads them, letter by letter from a word's beginning: a tree whose nodes are the
 * rules, numbered from 1; node 0 is its root, nothing peeled. Lists of numbers, because objects would cost it
 * twice as much.
 */
export const PROCLITICS = {
  /** The node behind each letter of each node, or 0. */
  next: new Uint8Array((RULES.length + 1) << LETTER_BITS),
  /** How many letters are peeled. */
  lengths: Uint8Array.from([0, ...RULES.map(({ peels }) => peels.length)]),
  /** Least letters of a word; where nothing is peeled, more than any name has. */
  least: Uint8Array.from([0xff, ...RULES.map(({ peels, least }) => peels.length + least)]),
  restores: Uint8Array.from([0, ...RULES.map(({ restores }) => Number(restores))]),
  /** The hash of what is put before the rest, less that of what is peeled: appended, it makes the rest's. */
  changes: Int32Array.from([
    0,
    ...RULES.map(({ peels, restores }) => (restores ? hashOf(ARTICLE) : 0) - hashOf(peels)),
  ]),
};
/** Bits of a node's number. */
export const NODE_BITS = 4;
if (RULES.length >= 1 << NODE_BITS) throw new RangeError('too many rules');
for (const [i, { peels }] of RULES.entries()) {
  const before = RULES.findIndex((rule) => rule.peels === peels.slice(0, -1)) + 1;
  const letter = peels.charCodeAt(peels.length - 1) - FIRST_LETTER;
  PROCLITICS.next[(before << LETTER_BITS) | letter] = i + 1;
}

/** The node behind a letter, or 0 where no rule peels it there. */
export function peel(node: number, unit: number): number {
  const letter = unit - FIRST_LETTER;
  return letter >>> LETTER_BITS === 0 ? PROCLITICS.next[(node << LETTER_BITS) | letter]! : 0;
}

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
