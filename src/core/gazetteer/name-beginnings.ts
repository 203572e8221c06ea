import { append, MAX_LETTERS, spread } from '../text/rolling-hash.ts';
import type { NormalisedText } from '../text/normalise.ts';
import { NODE_BITS, peel, PROCLITICS } from './clitics.ts';
import { beginningBits, filterShift, nameBits } from './name-filter.ts';

/**
 * A reading of a word: its number, and what is peeled from it as a node of {@link PROCLITICS}, in one number.
 */
type Reading = number;

/** Words that are looked at together: so few that the lists stay in the processor's nearest memory. */
const WORDS = 1024;
/** Readings of a word at most: whole, and with one, two or three letters peeled. */
const READINGS = 4;

/**
 * The readings of a text's words that may be names or begin longer ones, as the filter says.
 *
 * A processor that meets a branch guesses which way it goes, and of words it guesses badly: a wrong guess
 * costs more than all the rest of a look. So each reading is written to the end of a list, and the list's
 * length is raised by 0 or 1.
 */
export class NameBeginnings {
  /** Readings whose rest may be a name. */
  readonly names = new Int32Array(READINGS * WORDS + 1);
  nameCount = 0;
  /** Readings whose rest may be the first word of a longer name, or the first piece of such a word. */
  readonly longer = new Int32Array(READINGS * WORDS + 1);
  longerCount = 0;
  readonly #peeled = new Int32Array(READINGS * WORDS + 1);

  /**
   * Reads the next words of a text.
   *
   * @param from the first word
   * @returns the word to go on from
   */
  find(filter: Uint32Array, text: NormalisedText, from: number): number {
    const { units, hashes } = text;
    const { starts, ends } = text.words;
    const { names, longer } = this;
    const peeled = this.#peeled;
    const shift = filterShift(filter.length);
    const to = Math.min(text.words.count, from + WORDS);
    let [nameCount, longerCount, peeledCount] = [0, 0, 0];
    for (let word = from; word < to; word++) {
      const reading = word << NODE_BITS;
      const key = spread(hashes[word]!);
      const may = sortsOf(filter[key >>> shift]!, key);
      names[nameCount] = reading;
      nameCount += may & NAME;
      longer[longerCount] = reading;
      longerCount += may >> 1;
      const start = starts[word]!;
      const node = peel(0, units[start]!);
      peeled[peeledCount] = reading | node;
      peeledCount += leavesEnough(ends[word]! - start, node);
    }
    for (let i = 0; i < peeledCount; i++) {
      const reading = peeled[i]!;
      const word = wordOf(reading);
      const start = starts[word]!;
      const key = spread(restHash(text, reading));
      const may = sortsOf(filter[key >>> shift]!, key);
      names[nameCount] = reading;
      nameCount += may & NAME;
      longer[longerCount] = reading;
      longerCount += may >> 1;
      const node = peel(nodeOf(reading), units[start + peeledLetters(reading)]!);
      peeled[peeledCount] = (word << NODE_BITS) | node;
      peeledCount += leavesEnough(ends[word]! - start, node);
    }
    this.nameCount = nameCount;
    this.longerCount = longerCount;
    return to;
  }
}

/** Bit of what may be a name, beside the one of what may begin a longer one. */
const NAME = 1;

/** What a key may be, by the filter's bits. */
function sortsOf(bits: number, key: number): number {
  const name = nameBits(key);
  return (isAny(name & ~bits) | (isAny(beginningBits(name) & ~bits) << 1)) ^ 3;
}

/** 0 for 0 and 1 for any other number, without a branch. */
function isAny(bits: number): number {
  return (bits | -bits) >>> 31;
}

/** 1 where something is peeled and the word has letters enough for it, and no more than any name; else 0. */
function leavesEnough(letters: number, node: number): number {
  return ~((letters - PROCLITICS.least[node]!) | (MAX_LETTERS - letters)) >>> 31;
}

export function wordOf(reading: Reading): number {
  return reading >>> NODE_BITS;
}

function nodeOf(reading: Reading): number {
  return reading & ((1 << NODE_BITS) - 1);
}

/** How many letters are peeled from the word. */
export function peeledLetters(reading: Reading): number {
  return PROCLITICS.lengths[nodeOf(reading)]!;
}

/** Whether the article stands before the rest, swallowed by the lam that is peeled. */
export function restoresArticle(reading: Reading): boolean {
  return PROCLITICS.restores[nodeOf(reading)] === 1;
}

/** The hash of what remains of the word, the article before it where it is restored. */
export function restHash({ hashes, words }: NormalisedText, reading: Reading): number {
  const word = wordOf(reading);
  const node = nodeOf(reading);
  const rest = words.ends[word]! - words.starts[word]! - PROCLITICS.lengths[node]!;
  return append(PROCLITICS.changes[node]!, hashes[word]!, rest);
}
