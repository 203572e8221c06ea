import { originalSpan, normalise, type NormalisedText } from '../text/normalise.ts';
import type { Words } from '../text/words.ts';
import type { Gazetteer, GazetteerLayer, GazetteerName } from './gazetteer.ts';
import { matchNames, namesIn } from './match-names.ts';
import { compareSpelling, type Spelling } from './spelling.ts';
import { contradictsVocalisation, isMarked } from './vocalisation.ts';

/** A text made ready to be matched: its normalised letters, their folds, and its words. */
export interface PreparedText {
  original: string;
  normalised: NormalisedText;
  readonly folded: string;
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

export function prepare(original: string): PreparedText {
  const normalised = normalise(original);
  return {
    original,
    normalised,
    get folded() {
      return normalised.folded;
    },
    words: normalised.words,
  };
}

/**
 * Every place where a name of the gazetteer can be read, overlapping ones included: choosing is done
 * elsewhere. A name matches whole words, after proclitics are peeled from the first, whether or not the
 * text writes a space between its words. Sorted by the first word.
 */
export function findCandidates(gazetteer: Gazetteer, text: PreparedText): Candidate[] {
  const [first, ...more] = gazetteer.layers.map((layer) => candidatesOf(layer, text));
  return more.reduce(joinCandidates, first ?? []);
}

/** Two lists of candidates as one; the same place is one candidate with the bearers of both. */
function joinCandidates(candidates: Candidate[], others: readonly Candidate[]): Candidate[] {
  if (others.length === 0) return candidates;
  const joined = [...candidates];
  for (const other of others) {
    const same = joined.findIndex(
      ({ start, end, clitics }) =>
        start === other.start && end === other.end && clitics === other.clitics,
    );
    if (same < 0) joined.push(other);
    else joined[same] = { ...joined[same]!, bearers: [...joined[same]!.bearers, ...other.bearers] };
  }
  return joined.sort((a, b) => a.firstWord - b.firstWord);
}

function candidatesOf(layer: GazetteerLayer, text: PreparedText): Candidate[] {
  const { index, spans } = layer;
  matchNames(index, text.normalised, spans);
  const candidates: Candidate[] = [];
  for (let i = 0; i < spans.count; i++) {
    const names = namesIn(index, text.normalised, spans, i).map((at) => layer.nameAt(at));
    const candidate = confirm(text, names, {
      firstWord: spans.firstWord[i]!,
      lastWord: spans.lastWord[i]!,
      nameStart: spans.nameStart[i]!,
      restored: spans.restored[i] === 1 ? ARTICLE : '',
    });
    if (candidate) candidates.push(candidate);
  }
  return candidates.sort((a, b) => a.firstWord - b.firstWord || a.length - b.length);
}

const ARTICLE = '\u0627\u0644'; // alef lam

interface Reading {
  firstWord: number;
  lastWord: number;
  /** Where the name begins in its first word, proclitics left out. */
  nameStart: number;
  /** The article, where lam has swallowed it. */
  restored: string;
}

/** Keeps the bearers whose marks agree with the text; null when none does. */
function confirm(
  text: PreparedText,
  names: readonly GazetteerName[],
  reading: Reading,
): Candidate | null {
  const { words, normalised } = text;
  const { firstWord, lastWord, nameStart, restored } = reading;
  const written = restored + lettersOf(text, reading);
  const spanStart = restored === '' ? nameStart : nameStart - 1;
  const span = closeQuotation(
    text.original,
    originalSpan(text.original, normalised, spanStart, words.ends[lastWord]!),
  );
  const surface = text.original.slice(span.start, span.end);
  const marked = restored === '' && isMarked(surface);
  const bearers: Candidate['bearers'] = [];
  for (const name of names) {
    if (marked && name.vocalised && contradictsVocalisation(surface, name.vocalised)) continue;
    bearers.push({ name, spelling: compareSpelling(written, name.letters) });
  }
  if (bearers.length === 0) return null;
  const clitics = normalised.text.slice(words.starts[firstWord], spanStart);
  const head = headIn(text, bearers[0]!.name, reading);
  return { firstWord, lastWord, ...span, head, clitics, length: written.length, bearers };
}

/** Where the head of a name ends in the text, by the word that ends after as many letters. */
function headIn(
  { original, normalised, words: { starts, ends } }: PreparedText,
  { head }: GazetteerName,
  { firstWord, lastWord, nameStart, restored }: Reading,
): Candidate['head'] {
  if (head === null) return null;
  let letters = restored.length;
  for (let word = firstWord; word < lastWord; word++) {
    letters += ends[word]! - (word === firstWord ? nameStart : starts[word]!);
    if (letters !== head) continue;
    return {
      lastWord: word,
      end: originalSpan(original, normalised, ends[word]! - 1, ends[word]!).end,
    };
  }
  return null;
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

function lettersOf(
  { normalised, words: { starts, ends } }: PreparedText,
  { firstWord, lastWord, nameStart }: Reading,
): string {
  if (firstWord === lastWord) return normalised.text.slice(nameStart, ends[lastWord]);
  let letters = '';
  for (let word = firstWord; word <= lastWord; word++)
    letters += normalised.text.slice(word === firstWord ? nameStart : starts[word], ends[word]);
  return letters;
}
