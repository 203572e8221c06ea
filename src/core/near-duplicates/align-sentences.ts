import { wordsOf } from './shingles.ts';

/** A sentence of one text beside that of the other which says the same; null where the other has none. */
export interface SentencePair {
  left: string | null;
  right: string | null;
}

/** Less alike are two sentences, not one that was changed. */
const ALIKE = 0.4;
/** Sentences of a text that are compared; of a longer one the rest stands alone. */
const MOST = 400;

/**
 * Puts the sentences of two texts beside one another, in the order of both: the alignment with the greatest likeness in all
 * (Needleman and Wunsch 1970, with gaps that cost nothing). Likeness is the part of their words that two sentences share
 * (Dice), so that a name that is written otherwise does not part them.
 *
 * @returns every sentence of either text once; what the left one has alone before what the right one has alone
 */
export function alignSentences(left: readonly string[], right: readonly string[]): SentencePair[] {
  const [a, b] = [left.slice(0, MOST), right.slice(0, MOST)];
  const likeness = compare(a, b);
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i * width + j] = Math.max(
        best[(i + 1) * width + j]!,
        best[i * width + j + 1]!,
        likeness(i, j) + best[(i + 1) * width + j + 1]!,
      );
  const pairs: SentencePair[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const together = likeness(i, j);
    const here = best[i * width + j]!;
    if (together > 0 && here === together + best[(i + 1) * width + j + 1]!)
      pairs.push({ left: a[i++]!, right: b[j++]! });
    else if (here === best[(i + 1) * width + j]!) pairs.push({ left: a[i++]!, right: null });
    else pairs.push({ left: null, right: b[j++]! });
  }
  return [
    ...pairs,
    ...left.slice(i).map((sentence) => ({ left: sentence, right: null })),
    ...right.slice(j).map((sentence) => ({ left: null, right: sentence })),
  ];
}

/** How much alike the sentences at two places are; 0 for those that are not. */
function compare(
  left: readonly string[],
  right: readonly string[],
): (i: number, j: number) => number {
  const [a, b] = [left, right].map((texts) => texts.map((text) => new Set(wordsOf(text))));
  const found = new Float64Array(left.length * right.length);
  for (const [i, words] of a!.entries())
    for (const [j, others] of b!.entries()) {
      const both = [...words].filter((word) => others.has(word)).length;
      const all = words.size + others.size;
      const share = all === 0 ? 0 : (2 * both) / all;
      found[i * right.length + j] = share < ALIKE ? 0 : share;
    }
  return (i, j) => found[i * right.length + j]!;
}
