import { fold } from '../text/fold.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { normalise, originalSpan, type NormalisedText } from '../text/normalise.ts';
import { splitWords, type Words } from '../text/words.ts';
import { cliticReadings } from './clitics.ts';
import type { Gazetteer, GazetteerName } from './gazetteer.ts';
import type { KeyRange } from './name-index.ts';
import { compareSpelling, type Spelling } from './spelling.ts';
import { contradictsVocalisation, isMarked } from './vocalisation.ts';

/** A text made ready to be matched: its normalised letters, their folds, and its words. */
export interface PreparedText {
  original: string;
  normalised: NormalisedText;
  folded: string;
  words: Words;
}

/** A place in a text whose letters are those of a name, with one bearer or several. */
export interface Candidate {
  /** Words `[firstWord, lastWord]` of the text. */
  firstWord: number;
  lastWord: number;
  /** UTF-16 offsets into the original text, proclitics left out. */
  start: number;
  end: number;
  /** Proclitics as written; in "للأردن" the first lam alone, the second being what is left of the article. */
  clitics: string;
  /** Letters of the name; longer beats shorter. */
  length: number;
  bearers: { name: GazetteerName; spelling: Spelling }[];
}

/** Longest name, in words as the text cuts them. */
const MAX_WORDS = 16;
/** What may stand between two words of one name: spaces and quotation marks, or a tight hyphen. */
const GAP = /^(?:[ "«»\u201c\u201d\u2018\u2019']*|[-\u2010\u2011])$/u;
const MAX_GAP = 4;

export function prepare(original: string): PreparedText {
  const normalised = normalise(original);
  return {
    original,
    normalised,
    folded: fold(normalised.text),
    words: splitWords(normalised.text),
  };
}

/**
 * Every place where a name of the gazetteer can be read, overlapping ones included: choosing is done
 * elsewhere. A name matches whole words, after proclitics are peeled from the first, whether or not the
 * text writes a space between its words.
 */
export function findCandidates(gazetteer: Gazetteer, text: PreparedText): Candidate[] {
  const candidates: Candidate[] = [];
  for (let word = 0; word < text.words.count; word++) {
    const start = text.words.starts[word]!;
    const end = text.words.ends[word]!;
    for (const { length, restored } of cliticReadings(text.folded, start, end)) {
      let range: KeyRange | null = null;
      for (let i = 0; i < restored.length; i++) {
        range = gazetteer.index.narrow(range, restored.charCodeAt(i));
        if (range === null) break;
      }
      if (restored !== '' && range === null) continue;
      readOn(gazetteer, text, word, start + length, restored, range, candidates);
    }
  }
  return candidates;
}

/** Follows the index through the words from `word` on and records each name that ends at a word's end. */
function readOn(
  gazetteer: Gazetteer,
  text: PreparedText,
  word: number,
  nameStart: number,
  restored: string,
  entered: KeyRange | null,
  candidates: Candidate[],
): void {
  const { words, folded } = text;
  let range = entered;
  const breaks: number[] = [];
  for (let last = word; last < words.count && last - word < MAX_WORDS; last++) {
    if (last > word && !isGap(text, words.ends[last - 1]!, words.starts[last]!)) return;
    for (let i = last === word ? nameStart : words.starts[last]!; i < words.ends[last]!; i++) {
      range = gazetteer.index.narrow(range, folded.charCodeAt(i));
      if (range === null) return;
    }
    const key = range && gazetteer.index.keyAt(range);
    if (key) {
      const candidate = confirm(gazetteer, text, key, { word, last, nameStart, restored, breaks });
      if (candidate) candidates.push(candidate);
    }
    if (range) breaks.push(range.depth);
  }
}

function isGap(text: PreparedText, from: number, to: number): boolean {
  return to - from <= MAX_GAP && GAP.test(text.normalised.text.slice(from, to));
}

interface Reading {
  word: number;
  last: number;
  nameStart: number;
  restored: string;
  breaks: readonly number[];
}

/** Keeps the bearers whose letters, marks and word breaks agree with the text; null when none does. */
function confirm(
  gazetteer: Gazetteer,
  text: PreparedText,
  key: string,
  { word, last, nameStart, restored, breaks }: Reading,
): Candidate | null {
  const { words, normalised } = text;
  const nameEnd = words.ends[last]!;
  const written = restored + lettersOf(text, word, last, nameStart);
  const spanStart = restored === '' ? nameStart : nameStart - 1;
  const span = originalSpan(text.original, normalised, spanStart, nameEnd);
  const surface = text.original.slice(span.start, span.end);
  const marked = restored === '' && isMarked(surface);
  if (word === last && isFunctionWord(text.folded.slice(nameStart, nameEnd))) return null;

  const bearers: Candidate['bearers'] = [];
  for (const name of gazetteer.namesAt(key)) {
    if (!breaksAgree(name, breaks, text, word, last)) continue;
    if (marked && name.vocalised && contradictsVocalisation(surface, name.vocalised)) continue;
    bearers.push({ name, spelling: compareSpelling(written, name.letters) });
  }
  if (bearers.length === 0) return null;
  const clitics = normalised.text.slice(words.starts[word], spanStart);
  return { firstWord: word, lastWord: last, ...span, clitics, length: key.length, bearers };
}

function lettersOf(text: PreparedText, word: number, last: number, nameStart: number): string {
  let letters = '';
  for (let i = word; i <= last; i++)
    letters += text.normalised.text.slice(
      i === word ? nameStart : text.words.starts[i],
      text.words.ends[i],
    );
  return letters;
}

/** Shortest name whose words may be written together, and shortest piece a word may be cut into. */
const MIN_JOINED = 6;
const MIN_PIECE = 3;

/**
 * Spaces inside foreign names come and go (بيونغ يانغ / بيونغيانغ, أبو ظبي / أبوظبي). Where the text cuts a
 * name's word in two, both pieces must be long and no particle: "في تنام" is not فيتنام.
 */
function breaksAgree(
  name: GazetteerName,
  breaks: readonly number[],
  text: PreparedText,
  word: number,
  last: number,
): boolean {
  const extra = breaks.filter((at) => !name.breaks.includes(at));
  const missing = name.breaks.length - (breaks.length - extra.length);
  if (extra.length === 0 && missing === 0) return true;
  if (missing > 0 && name.letters.length < MIN_JOINED) return false;
  if (extra.length === 0) return true;
  for (let i = word; i <= last; i++) {
    const piece = text.folded.slice(text.words.starts[i], text.words.ends[i]);
    if (piece.length < MIN_PIECE || isFunctionWord(piece)) return false;
  }
  return true;
}
