import type { Gazetteer, GazetteerLayer, GazetteerName } from './gazetteer.ts';
import { matchNames, namesIn } from './match-names.ts';
import { spanIn, type PreparedText } from './prepared-text.ts';
import { afterQuotation } from './quotation.ts';
import { lengthOf, spellingOf, type Reading } from './reading.ts';
import type { Spelling } from './spelling.ts';
import { contradictsVocalisation, isMarked } from './vocalisation.ts';

export { prepare, type PreparedText } from './prepared-text.ts';

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
    const reading: Reading = {
      firstWord: spans.firstWord[i]!,
      lastWord: spans.lastWord[i]!,
      nameStart: spans.nameStart[i]!,
      restored: spans.restored[i] === 1,
    };
    const positions = namesIn(index, text.normalised, spans, i);
    const candidate = confirm(layer, text, positions, reading);
    if (candidate) candidates.push(candidate);
  }
  return candidates.sort((a, b) => a.firstWord - b.firstWord || a.length - b.length);
}

/**
 * Keeps the bearers whose marks agree with the text; null when none does. Runs for every seventh word of a
 * text: nothing is copied out of the text before something asks for it.
 */
function confirm(
  layer: GazetteerLayer,
  text: PreparedText,
  positions: readonly number[],
  reading: Reading,
): Candidate | null {
  const { original, words, normalised } = text;
  const { firstWord, lastWord, nameStart, restored } = reading;
  const spanStart = restored ? nameStart - 1 : nameStart;
  const { start, end: last } = spanIn(text, spanStart, words.ends[lastWord]!);
  const end = afterQuotation(original, start, last);
  const bearers: Candidate['bearers'] = [];
  for (const position of positions) {
    const name = layer.nameAt(position);
    if (!layer.holds(name)) continue;
    if (!text.plain && name.vocalised !== null && !restored) {
      const surface = original.slice(start, end);
      if (isMarked(surface) && contradictsVocalisation(surface, name.vocalised)) continue;
    }
    bearers.push({ name, spelling: spellingOf(text, reading, name.letters) });
  }
  if (bearers.length === 0) return null;
  const wordStart = words.starts[firstWord]!;
  return {
    firstWord,
    lastWord,
    start,
    end,
    head: headIn(text, bearers[0]!.name, reading),
    clitics: wordStart === spanStart ? '' : normalised.text.slice(wordStart, spanStart),
    length: lengthOf(text, reading),
    bearers,
  };
}

/** Where the head of a name ends in the text, by the word that ends after as many letters. */
function headIn(text: PreparedText, { head }: GazetteerName, reading: Reading): Candidate['head'] {
  if (head === null) return null;
  const { words } = text;
  for (let lastWord = reading.firstWord; lastWord < reading.lastWord; lastWord++) {
    if (lengthOf(text, { ...reading, lastWord }) !== head) continue;
    const stop = words.ends[lastWord]!;
    return { lastWord, end: spanIn(text, stop - 1, stop).end };
  }
  return null;
}
