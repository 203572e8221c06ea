import { isFunctionWord } from '../text/function-words.ts';
import { isEverydayLetters } from './everyday/everyday-letters.ts';
import {
  FEMININE_VERBS,
  MASCULINE_VERBS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from './word-classes.ts';

/** Whether a word can be the surname after a given name: a word of no other use that is known. */
export function isSurnameLike(word: string): boolean {
  return (
    word.length > 2 &&
    !isFunctionWord(word) &&
    !isEverydayLetters(word) &&
    !TIME_WORDS.has(word) &&
    !SUBJECT_PRONOUNS.has(word) &&
    !MASCULINE_VERBS.has(word) &&
    !FEMININE_VERBS.has(word) &&
    !PREPOSITIONS.has(word) &&
    !/^(?:\u0648|\u0641|\u0628|\u0644\u0644|\u0644|\u0643|\u062a|\u064a|\d)/u.test(word) &&
    !word.endsWith('\u0647') &&
    !word.endsWith('\u062a')
  );
}
