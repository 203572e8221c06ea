import { OWN_BEGINNINGS, OWN_ENDINGS } from '../library-search/radical-letters.ts';
import { fold } from '../text/fold.ts';
import { isPresentVerb, nativePatterns } from '../unknown/native-patterns.ts';

/** Ends of words that are mostly an ending, with the doubt of a lemma that has them. */
const ENDINGS: readonly (readonly [letters: string, doubt: number])[] = [
  ['هما', 2],
  ['ها', 1.5],
  ['هم', 1.2],
  ['ات', 1],
  ['ون', 1],
  ['ين', 0.9],
  ['نا', 1],
  ['وا', 2],
  ['ان', 0.6],
  ['ه', 0.6],
  ['ت', 0.8],
  ['و', 0.8],
  ['ا', 0.7],
];
/** First letters that are mostly a particle. */
const BEGINNINGS: readonly (readonly [letters: string, doubt: number])[] = [
  ['ال', 2.5],
  ['لل', 1.5],
  ['و', 0.8],
  ['ب', 0.3],
  ['ل', 0.4],
  ['ف', 0.2],
  ['ك', 0.15],
];

const OWN = new Set(`${OWN_BEGINNINGS} ${OWN_ENDINGS}`.split(/\s+/u).filter(Boolean).map(fold));

/**
 * How little a word looks like one that a dictionary lists, by its letters alone: 0 for one whose letters are known to be its
 * own (وزير, بيان), more for what looks like a particle or an ending
 * with a word or like a verb, and for what has no Arabic mould.
 *
 * @param lemma a noun
 * @param whole whether nothing is peeled from its beginning
 */
export function lemmaDoubt(lemma: string, whole: boolean): number {
  const folded = fold(lemma);
  if (OWN.has(folded)) return -0.5;
  const beginning = whole
    ? (BEGINNINGS.find(([letters]) => lemma.startsWith(letters) && lemma.length > 3)?.[1] ?? 0)
    : 0;
  const ending = ENDINGS.find(([letters]) => lemma.endsWith(letters) && lemma.length > 3)?.[1] ?? 0;
  const stem = folded.length > 3 ? folded.replace(/[\u0647\u064a]$/u, '') : folded;
  const foreign = nativePatterns(folded).length + nativePatterns(stem).length === 0 ? 0.6 : 0;
  const verbal = isPresentVerb(folded) ? 0.9 : 0;
  return beginning + ending + foreign + verbal + LENGTH_DOUBT[Math.min(lemma.length, 9)]!;
}

/** By the number of letters: most words have three to five. */
const LENGTH_DOUBT = [9, 9, 1.2, 0, 0, 0, 0.1, 0.3, 0.6, 1];
