import { isFunctionWord } from '../text/function-words.ts';
import type { BlockWords } from './block-words.ts';
import { isTitle } from './titles.ts';
import {
  FEMININE_VERBS,
  MASCULINE_VERBS,
  MOTION_VERBS,
  PREPOSITIONS,
  VERB_PARTICLES,
} from './word-classes.ts';

const TABLES = [FEMININE_VERBS, MASCULINE_VERBS, MOTION_VERBS, PREPOSITIONS, VERB_PARTICLES];
/** Shorter words are particles for the most part. */
const MIN_LETTERS = 3;

/**
 * Whether a word is a common noun without article or pronoun right before the next one, so that the next
 * may be its adjective or its complement. What no table knows as something else is taken for a noun.
 *
 * | text | |
 * | --- | --- |
 * | وفد تركي | yes |
 * | الوفد تركي | no: definite |
 * | قال تركي | no: a verb |
 * | السيد تركي, سفير تركي | the title no, being definite; the office yes |
 */
export function isIndefiniteNoun(words: BlockWords, word: number): boolean {
  if (!words.touchesNext(word) || words.isDefinite(word) || words.hasPronoun(word)) return false;
  const letters = words.at(word);
  if (letters.length < MIN_LETTERS || isFunctionWord(letters)) return false;
  return !TABLES.some((table) => words.isOneOf(table, word));
}

/** The same of a noun that is no title, which a person's name completes: "رئيس", "وزير". */
export function isCommonNoun(words: BlockWords, word: number): boolean {
  return isIndefiniteNoun(words, word) && !words.bare(word).some(isTitle);
}
