import { normalise } from '../text/normalise.ts';
import { nounAnalyses } from './analyse-noun.ts';
import { verbAnalyses } from './analyse-verb.ts';
import type { Analysis } from './analysis.ts';
import { particleAnalyses } from './particles.ts';
import { inLightOfMarks } from './written-marks.ts';

/** The longest Arabic words have fifteen letters or so with all that is written onto them; a longer text is none. */
const LONGEST_WORD = 24;
const ARABIC_WORD = /^[\u0621-\u063a\u0641-\u064a]+$/u;

/**
 * The ways to read a written Arabic word by the tables of the grammar, in no order: which are likely, {@link rankAnalyses} says,
 * with a dictionary or without.
 *
 * @param written one word, with marks or without
 * @returns none for what is no Arabic word
 * @example analyseWord('وللمفاوضين').some(({ lemma }) => lemma === 'مفاوض')
 */
export function analyseWord(written: string): Analysis[] {
  const normalised = normalise(written.trim().slice(0, 4 * LONGEST_WORD));
  const word = normalised.text;
  if (word.length > LONGEST_WORD || !ARABIC_WORD.test(word)) return [];
  const found = [...particleAnalyses(word), ...nounAnalyses(word), ...verbAnalyses(word)];
  const marked = word.length < written.trim().length;
  return marked ? found.map((analysis) => inLightOfMarks(analysis, normalised)) : found;
}
