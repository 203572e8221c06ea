/**
 * A folded word without the و or ف ("and") written before it, when at least `least` letters remain. Says
 * nothing about whether the letter was a conjunction: "وزير" gives "زير".
 *
 * @example afterConjunction('وقال') === 'قال'
 */
export function afterConjunction(word: string, least = 2): string {
  return /^(?:و|ف)/u.test(word) && word.length > least ? word.slice(1) : word;
}
