/** What may be peeled off the beginning of a word, for the peers: `letters` many, `article` put back. */
export interface Peeled {
  letters: number;
  article: boolean;
}

const NONE: readonly Peeled[] = [{ letters: 0, article: false }];
const one: Peeled = { letters: 1, article: false };
const two: Peeled = { letters: 2, article: false };
const LAM = 0x0644;
const isConjunction = (unit: number): boolean => unit === 0x0648 || unit === 0x0641;
const isPreposition = (unit: number): boolean => unit === 0x0628 || unit === 0x0643 || unit === LAM;

/** The possibilities by the first three letters of a word: و ف, then ب ك ل, then لل for ل + ال. */
export function peelings(letters: string, start: number, end: number): readonly Peeled[] {
  const first = letters.charCodeAt(start);
  if (isConjunction(first) && end - start > 2) {
    const second = letters.charCodeAt(start + 1);
    if (!isPreposition(second) || end - start < 4) return CONJUNCTION;
    return second === LAM && letters.charCodeAt(start + 2) === LAM ? CONJUNCTION_LAM_LAM : BOTH;
  }
  if (!isPreposition(first) || end - start < 3) return NONE;
  return first === LAM && letters.charCodeAt(start + 1) === LAM ? LAM_LAM : PREPOSITION;
}

const CONJUNCTION = [...NONE, one];
const PREPOSITION = [...NONE, one];
const BOTH = [...NONE, one, two];
const LAM_LAM = [...NONE, one, { letters: 2, article: true }];
const CONJUNCTION_LAM_LAM = [...BOTH, { letters: 3, article: true }];

export const ARTICLE = '\u0627\u0644';
