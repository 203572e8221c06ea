import { append, MAX_LETTERS, spread } from '../text/rolling-hash.ts';
import type { NormalisedText } from '../text/normalise.ts';
import { ARTICLE } from './clitics.ts';
import { beginningBits, filterShift, nameBits } from './name-filter.ts';
import { runsOn } from './name-gap.ts';
import { firstSlot, positionIn, sameTag } from './packed-format.ts';
import type { NameSpans } from './name-spans.ts';
import type { PackedIndex } from './packed-index.ts';
import { peeledLetters, restHash, restoresArticle, wordOf } from './name-beginnings.ts';
import { isNameAt, MIN_PIECE } from './verify-name.ts';

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
  const { beginnings } = spans;
  for (let word = 0; word < text.words.count;) {
    word = beginnings.find(index.filter, text, word);
    const { names, nameCount, longer, longerCount } = beginnings;
    for (let i = 0; i < nameCount; i++) matchWord(index, text, spans, names[i]!);
    for (let i = 0; i < longerCount; i++) matchLonger(index, text, spans, longer[i]!);
  }
}

/** The name that is the rest of one word. */
function matchWord(
  index: PackedIndex,
  text: NormalisedText,
  spans: NameSpans,
  reading: number,
): void {
  const word = wordOf(reading);
  const from = text.words.starts[word]! + peeledLetters(reading);
  const key = spread(restHash(text, reading));
  const restored = restoresArticle(reading);
  const name = lookUp(index, text, key, word, word, from, restored);
  if (name !== 0) spans.push(word, word, from, restored, key, name);
}

/** The names that begin in a word and end in a later one. */
function matchLonger(
  index: PackedIndex,
  text: NormalisedText,
  spans: NameSpans,
  reading: number,
): void {
  const { starts, ends, count } = text.words;
  const { filter } = index;
  const shift = filterShift(filter.length);
  const word = wordOf(reading);
  const from = starts[word]! + peeledLetters(reading);
  const restored = restoresArticle(reading);
  let hash = restHash(text, reading);
  let length = ends[word]! - from;
  let letters = restored ? length + ARTICLE.length : length;
  let begun = true;
  let mayBeCut = length >= MIN_PIECE;
  for (let last = word + 1; last < count && runsOn(text, last); last++) {
    length = ends[last]! - starts[last]!;
    // What begins no name may end with a piece that a space cut off its word: once at most.
    if (!begun) {
      if (!mayBeCut || length < MIN_PIECE) return;
      mayBeCut = false;
    } else mayBeCut &&= length >= MIN_PIECE;
    letters += length;
    if (letters > MAX_LETTERS) return;
    hash = append(hash, text.hashes[last]!, length);
    const key = spread(hash);
    const bits = filter[key >>> shift]!;
    const wanted = nameBits(key);
    if ((bits & wanted) === wanted) {
      const name = lookUp(index, text, key, word, last, from, restored);
      if (name !== 0) spans.push(word, last, from, restored, key, name);
    }
    const beginning = beginningBits(wanted);
    begun = (bits & beginning) === beginning;
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
  const { slots, slotScale } = index;
  let at = firstSlot(key, slotScale);
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
  const { slots, slotScale } = index;
  const key = spans.hash[i]!;
  const found: number[] = [];
  let at = firstSlot(key, slotScale);
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
