import { append, MAX_LETTERS, prepend, spanHash, spread } from '../text/rolling-hash.ts';
import type { NormalisedText } from '../text/normalise.ts';
import { PEELING, peelingOf } from './clitics.ts';
import { hashOf } from './function-word-hashes.ts';
import { filterShift, nameBits, pieceBits, prefixBits } from './name-filter.ts';
import { runsOn } from './name-gap.ts';
import { firstSlot, positionIn, sameTag } from './packed-format.ts';
import type { PackedIndex } from './packed-index.ts';
import { isNameAt } from './verify-name.ts';

/** Longest name, in words as the text cuts them. */
const MAX_WORDS = 16;
/**
 * How many words after one that begins names are looked at, until their first two or three words are known
 * too: the second word may be cut in two.
 */
const OPENED = 2;

const ARTICLE_HASH = hashOf('ال');

/**
 * Places of a text where a name of the index stands, as parallel lists: the words `[firstWord, lastWord]`,
 * where in the first word the name begins, whether the article was restored, and the position in the pool
 * of one name whose letters they are. Reused from text to text; `count` says how many are valid.
 */
export class NameSpans {
  count = 0;
  firstWord = new Int32Array(256);
  lastWord = new Int32Array(256);
  nameStart = new Int32Array(256);
  restored = new Uint8Array(256);
  hash = new Int32Array(256);
  name = new Int32Array(256);

  push(
    firstWord: number,
    lastWord: number,
    nameStart: number,
    restored: boolean,
    hash: number,
    name: number,
  ): void {
    const at = this.count++;
    if (at === this.firstWord.length) this.#grow();
    this.firstWord[at] = firstWord;
    this.lastWord[at] = lastWord;
    this.nameStart[at] = nameStart;
    this.restored[at] = restored ? 1 : 0;
    this.hash[at] = hash;
    this.name[at] = name;
  }

  #grow(): void {
    const grown = <T extends Int32Array | Uint8Array>(list: T, empty: T): T => {
      empty.set(list);
      return empty;
    };
    const length = 2 * this.firstWord.length;
    this.firstWord = grown(this.firstWord, new Int32Array(length));
    this.lastWord = grown(this.lastWord, new Int32Array(length));
    this.nameStart = grown(this.nameStart, new Int32Array(length));
    this.restored = grown(this.restored, new Uint8Array(length));
    this.hash = grown(this.hash, new Int32Array(length));
    this.name = grown(this.name, new Int32Array(length));
  }
}

/**
 * Every place where the letters of a name can be read, overlapping ones included: whole words, after
 * proclitics are peeled from the first, whether or not the text writes a space between the name's words.
 *
 * From each reading of each word, the hash of the letters up to the end of this word and of the next ones
 * is asked of the filter, which refuses nearly all at the cost of one look; then of the slots; and what is
 * found there is compared letter by letter, so that no two names are ever taken for one another.
 */
export function matchNames(index: PackedIndex, text: NormalisedText, spans: NameSpans): void {
  spans.count = 0;
  const { filter } = index;
  const shift = filterShift(filter.length);
  const { units, hashes } = text;
  const { starts, ends, count } = text.words;
  let before = 0;
  for (let word = 0; word < count; word++) {
    const start = starts[word]!;
    const letters = ends[word]! - start;
    const through = hashes[word]!;
    if (letters <= MAX_LETTERS) {
      const key = spread(spanHash(before, through, letters));
      const bits = filter[key >>> shift]!;
      if (mayBegin(bits, nameBits(key)))
        matchFrom(index, text, spans, word, start, before, false, key, bits);
      const pair = peelingOf(units[start]!, units[start + 1]!);
      const stop = pair < 0 ? 0 : PEELING.starts[pair + 1]!;
      for (let i = pair < 0 ? 0 : PEELING.starts[pair]!; i < stop; i++) {
        const rule = PEELING.rules[i]!;
        const third = PEELING.thirds[rule]!;
        if (letters < PEELING.least[rule]! || (third !== 0 && units[start + 2] !== third)) continue;
        const length = PEELING.lengths[rule]!;
        const restored = PEELING.restores[rule] === 1;
        const peeled = append(before, PEELING.hashes[rule]!, length);
        let hash = spanHash(peeled, through, letters - length);
        if (restored) hash = prepend(ARTICLE_HASH, hash, letters - length);
        const rest = spread(hash);
        const found = filter[rest >>> shift]!;
        if (mayBegin(found, nameBits(rest)))
          matchFrom(index, text, spans, word, start + length, peeled, restored, rest, found);
      }
    }
    before = through;
  }
}

/** Whether the filter's bits allow a name of one word, a longer one, or one whose first word is cut here. */
function mayBegin(bits: number, name: number): boolean {
  const prefix = prefixBits(name);
  const piece = pieceBits(name);
  return (bits & name) === name || (bits & prefix) === prefix || (bits & piece) === piece;
}

/**
 * The names that begin at `from` in a word; `before` is the prefix hash up to there, `key` and `bits` what
 * was asked of the filter of the word's rest, and what it answered.
 */
function matchFrom(
  index: PackedIndex,
  text: NormalisedText,
  spans: NameSpans,
  word: number,
  from: number,
  before: number,
  restored: boolean,
  key: number,
  bits: number,
): void {
  const { hashes, lettersBefore } = text;
  const { starts, ends, count } = text.words;
  const { filter } = index;
  const shift = filterShift(filter.length);
  // Letters of the span that ends with a word are those before the word's end, less these.
  const origin = lettersBefore[word]! + from - starts[word]!;
  let last = word;
  let limit = word; // the last word worth looking at
  for (;;) {
    const wanted = nameBits(key);
    if ((bits & wanted) === wanted) {
      const name = lookUp(index, text, key, word, last, from, restored);
      if (name !== 0) spans.push(word, last, from, restored, key, name);
    }
    const prefix = prefixBits(wanted);
    if ((bits & prefix) === prefix) {
      const opened = last === word ? word + OPENED : word + MAX_WORDS - 1;
      if (opened > limit) limit = opened;
    } else if (last === word) {
      const piece = pieceBits(wanted);
      if ((bits & piece) === piece) limit = word + 1;
    }
    last++;
    if (last > limit || last >= count || !runsOn(text, last)) return;
    const letters = lettersBefore[last]! + ends[last]! - starts[last]! - origin;
    if (letters > MAX_LETTERS) return;
    let hash = spanHash(before, hashes[last]!, letters);
    if (restored) hash = prepend(ARTICLE_HASH, hash, letters);
    key = spread(hash);
    bits = filter[key >>> shift]!;
  }
}

/** The position of the first name under a key whose letters stand here, or 0. */
function lookUp(
  index: PackedIndex,
  text: NormalisedText,
  key: number,
  word: number,
  last: number,
  from: number,
  restored: boolean,
): number {
  const { slots } = index;
  let at = firstSlot(key, slots.length);
  for (let slot = slots[at]!; slot !== 0; slot = slots[at]!) {
    if (sameTag(slot, key)) {
      const position = positionIn(slot);
      if (isNameAt(index.pool, position, text, word, last, from, restored)) return position;
    }
    if (++at === slots.length) at = 0;
  }
  return 0;
}

/** The positions of all names whose letters stand in a span. */
export function namesIn(
  index: PackedIndex,
  text: NormalisedText,
  spans: NameSpans,
  i: number,
): number[] {
  const { slots } = index;
  const key = spans.hash[i]!;
  const found: number[] = [];
  let at = firstSlot(key, slots.length);
  for (let slot = slots[at]!; slot !== 0; slot = slots[at]!) {
    const position = positionIn(slot);
    if (
      sameTag(slot, key) &&
      isNameAt(
        index.pool,
        position,
        text,
        spans.firstWord[i]!,
        spans.lastWord[i]!,
        spans.nameStart[i]!,
        spans.restored[i] === 1,
      )
    )
      found.push(position);
    if (++at === slots.length) at = 0;
  }
  return found;
}
