import { ALEF_CODE, CODE_FOLDS, YEH_HAMZA_CODE } from '../text/fold.ts';
import type { NormalisedText } from '../text/normalise.ts';
import { isFunctionWordHash } from './function-word-hashes.ts';
import { BREAK } from './packed-format.ts';

/** Shortest name whose words may be written together. */
const MIN_JOINED = 6;
/** Shortest piece that a name's word may be cut into. */
export const MIN_PIECE = 3;

const ARTICLE = [0x27, 0x44]; // alef lam
/** Where the block begins whose letters are coded by their low byte. */
const ARABIC_BLOCK = 0x0600;

/**
 * Whether the name recorded at `position` stands in words `[word, last]` of a text, from `from` on: the
 * same folded letters, and word breaks that agree.
 *
 * Spaces inside foreign names come and go (بيونغ يانغ / بيونغيانغ, أبو ظبي / أبوظبي): one may be missing, or
 * all of them, or one be put in. Behind "عبد" any may be missing, as the press of Egypt and the Gulf writes: "عبدالله بن عبدالعزيز".
 * Where the text cuts a name's word in two, all pieces must be long and
 * none a particle: "في تنام" is not فيتنام.
 *
 * @param restored whether the article stands before what is written at `from`
 */
export function isNameAt(
  pool: Uint8Array,
  position: number,
  text: NormalisedText,
  word: number,
  last: number,
  from: number,
  restored: boolean,
): boolean {
  const stop = position + 2 + pool[position + 1]!;
  let at = position + 2;
  if (restored) {
    if (pool[at] !== ARTICLE[0] || pool[at + 1] !== ARTICLE[1]) return false;
    at += 2;
  }
  return (
    isWritten(pool, at, stop, text, word, last, from) ||
    isFolded(pool, at, stop, text, word, last, from, restored)
  );
}

/** Whether the very letters of a name stand in the words, and their breaks: most names are met so. */
function isWritten(
  pool: Uint8Array,
  first: number,
  stop: number,
  { units, words: { starts, ends } }: NormalisedText,
  word: number,
  last: number,
  from: number,
): boolean {
  let at = first;
  let unit = from;
  for (let current = word; ;) {
    for (const end = ends[current]!; unit < end; unit++)
      if (units[unit] !== ARABIC_BLOCK + pool[at++]!) return false;
    if (current === last) return at === stop;
    if (pool[at++] !== BREAK) return false;
    unit = starts[++current]!;
  }
}

/** Whether letters that fold to those of a name stand in the words, and breaks that agree. */
function isFolded(
  pool: Uint8Array,
  first: number,
  stop: number,
  text: NormalisedText,
  word: number,
  last: number,
  from: number,
  restored: boolean,
): boolean {
  const { units } = text;
  const { starts, ends } = text.words;
  let at = first;
  let current = word;
  let unit = from;
  let wordEnd = ends[word]!;
  let cuts = 0; // in the text within a word of the name
  let joints = 0; // of the name's words in the text
  let letters = restored ? 2 : 0;
  let initial = !restored;
  for (; at < stop; at++) {
    const code = pool[at]!;
    if (code === BREAK) {
      if (unit < wordEnd) joints += endsInServant(pool, first, at) ? 0 : 1;
      else if (current === last) return false;
      else {
        unit = starts[++current]!;
        wordEnd = ends[current]!;
      }
      initial = true;
      continue;
    }
    if (unit === wordEnd) {
      if (current === last) return false;
      cuts++;
      unit = starts[++current]!;
      wordEnd = ends[current]!;
    }
    // Most letters are written as in the name; the others may fold to the same.
    if (units[unit] !== ARABIC_BLOCK + code || code === YEH_HAMZA_CODE) {
      const folded = initial && code === YEH_HAMZA_CODE ? ALEF_CODE : CODE_FOLDS[code]!;
      if (text.codeAt(current, unit) !== folded) return false;
    }
    unit++;
    initial = false;
    letters++;
  }
  if (unit !== wordEnd || current !== last) return false;
  if (joints > 0 && letters < MIN_JOINED) return false;
  if (cuts + joints > 1 && (cuts > 0 || word !== last)) return false;
  return cuts === 0 || hasLongPieces(text, word, last, from);
}

const SERVANT = [0x39, 0x28, 0x2f]; // ain beh dal

/** Whether the word of a name that ends at `end` is "عبد", which is often written with the one behind it. */
function endsInServant(pool: Uint8Array, first: number, end: number): boolean {
  const start = end - SERVANT.length;
  if (start < first || (start > first && pool[start - 1] !== BREAK)) return false;
  return SERVANT.every((letter, i) => pool[start + i] === letter);
}

function hasLongPieces(text: NormalisedText, word: number, last: number, from: number): boolean {
  const { starts, ends } = text.words;
  for (let current = word; current <= last; current++) {
    const start = current === word ? from : starts[current]!;
    const end = ends[current]!;
    if (end - start < MIN_PIECE) return false;
    if (isFunctionWordHash(text.hashFrom(current, start))) return false;
  }
  return true;
}
