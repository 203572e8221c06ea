import { OWN_WAW } from './phrase-words.ts';

/**
 * A folded word without the و or ف ("and") written before it, when at least `least` letters remain. Says
 * nothing about whether the letter was a conjunction: "وزير" gives "زير".
 *
 * @example afterConjunction('وقال') === 'قال'
 */
export function afterConjunction(word: string, least = 2): string {
  return /^(?:و|ف)/u.test(word) && word.length > least ? word.slice(1) : word;
}

/** Whether the first word of a phrase brings an "and" with it: "والزعيم" does, "وزير" does not. */
export function isJoining(word: string): boolean {
  return word.startsWith('و') && !OWN_WAW.has(word);
}
