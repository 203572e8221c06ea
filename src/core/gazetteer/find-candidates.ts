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
  /**
   * The candidate without its complement, which may hold names of its own: "معاهدة الصداقة" of
   * "معاهدة الصداقة بين روسيا وكوريا الشمالية". Null when it has none.
   */
  head: { lastWord: number; end: number } | null;
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
/** What may stand between two letters of an abbreviation: "أ.ف.ب", "أ. ف. ب". */
const ABBREVIATED = /^\. ?$/u;
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
    if (last > word && !isGap(text, last)) return;
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

/** Whether a name may run on from the word before `word` into it. */
function isGap({ normalised, words: { starts, ends } }: PreparedText, word: number): boolean {
  const [from, to] = [ends[word - 1]!, starts[word]!];
  if (to - from > MAX_GAP) return false;
  const between = normalised.text.slice(from, to);
  if (GAP.test(between)) return true;
  const lengths = [from - starts[word - 1]!, ends[word]! - to];
  return lengths.every((length) => length === 1) && ABBREVIATED.test(between);
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
  const span = closeQuotation(
    text.original,
    originalSpan(text.original, normalised, spanStart, nameEnd),
  );
  const surface = text.original.slice(span.start, span.end);
  const marked = restored === '' && isMarked(surface);
  if (word === last && isFunctionWord(text.folded.slice(nameStart, nameEnd))) return null;

  const bearers: Candidate['bearers'] = [];
  for (const name of gazetteer.namesAt(key)) {
    if (!breaksAgree(name, text, { word, last, nameStart, restored, breaks })) continue;
    if (marked && name.vocalised && contradictsVocalisation(surface, name.vocalised)) continue;
    bearers.push({ name, spelling: compareSpelling(written, name.letters) });
  }
  if (bearers.length === 0) return null;
  const clitics = normalised.text.slice(words.starts[word], spanStart);
  const head = headOf(text, bearers[0]!.name, { word, last, nameStart, restored, breaks });
  return { firstWord: word, lastWord: last, ...span, head, clitics, length: key.length, bearers };
}

/** Where the head of a name ends in the text, by the word that ends after as many letters. */
function headOf(
  { original, normalised, words }: PreparedText,
  { head }: GazetteerName,
  { word, breaks }: Reading,
): Candidate['head'] {
  const before = head === null ? -1 : breaks.indexOf(head);
  if (before < 0) return null;
  const lastWord = word + before;
  const end = words.ends[lastWord]!;
  return { lastWord, end: originalSpan(original, normalised, end - 1, end).end };
}

/** Quotation marks that open inside a name close with it: اتفاقية "شراكة استراتيجية". */
const QUOTATIONS = [
  ['"', '"'],
  ['«', '»'],
  ['\u201c', '\u201d'],
] as const;

function closeQuotation(
  original: string,
  span: { start: number; end: number },
): { start: number; end: number } {
  const surface = original.slice(span.start, span.end);
  const [, closing = null] =
    QUOTATIONS.find(([open, close]) =>
      open === close
        ? surface.split(open).length % 2 === 0
        : surface.lastIndexOf(open) > surface.lastIndexOf(close),
    ) ?? [];
  if (original.charAt(span.end) !== closing) return span;
  return { start: span.start, end: span.end + 1 };
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
  { words, folded }: PreparedText,
  { word, last, nameStart, breaks }: Reading,
): boolean {
  const extra = breaks.filter((at) => !name.breaks.includes(at));
  const missing = name.breaks.length - (breaks.length - extra.length);
  if (extra.length === 0 && missing === 0) return true;
  if (missing > 0 && name.letters.length < MIN_JOINED) return false;
  if (extra.length === 0) return true;
  for (let i = word; i <= last; i++) {
    const piece = folded.slice(i === word ? nameStart : words.starts[i], words.ends[i]);
    if (piece.length < MIN_PIECE || isFunctionWord(piece)) return false;
  }
  return true;
}
