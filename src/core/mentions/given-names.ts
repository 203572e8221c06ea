import { isFunctionWord } from '../text/function-words.ts';
import { isEverydayLetters } from './everyday/everyday-letters.ts';
import { ARAB_GIVEN_NAMES, FREE_GIVEN_NAMES, WORDY_GIVEN_NAMES } from './given-names/arab.ts';
import { FOREIGN_GIVEN_NAMES } from './given-names/foreign.ts';
import { wordSet } from './word-set.ts';

const LISTED = [...wordSet(ARAB_GIVEN_NAMES), ...wordSet(FOREIGN_GIVEN_NAMES)];

const NAMES: ReadonlySet<string> = new Set(
  LISTED.filter((name) => !isFunctionWord(name) && !isEverydayLetters(name)),
);

const WORDY: ReadonlySet<string> = new Set([
  ...wordSet(WORDY_GIVEN_NAMES),
  ...LISTED.filter(isEverydayLetters),
]);

/**
 * Whether a folded word is a common given name and nothing else. The word after one of them is likely a
 * surname, not a nisba ("راشيل كوري") and not the better known bearer ("ميلانيا ترامب").
 */
export function isGivenName(folded: string): boolean {
  return NAMES.has(folded);
}

/** Whether a folded word is a given name as well as an everyday word: a name only where one must stand. */
export function isWordyGivenName(folded: string): boolean {
  return WORDY.has(folded);
}

const FREE = wordSet(FREE_GIVEN_NAMES);

/** Whether a wordy given name right before a surname can only be that: "كمال جنبلاط", not "أمل ترامب". */
export function isFreeGivenName(folded: string): boolean {
  return FREE.has(folded) && !isFunctionWord(folded);
}

const PEELED = /^[\u0648\u0641\u0628\u0644\u0643]/u; // waw, fa, ba, lam, kaf

/** The given name in a folded word, one proclitic peeled where need be (ومحمد, لجاك), or null. */
export function givenNameIn(folded: string): string | null {
  if (isGivenName(folded)) return folded;
  if (!PEELED.test(folded) || isEverydayLetters(folded)) return null;
  const bare = folded.slice(1);
  return isGivenName(bare) ? bare : null;
}
