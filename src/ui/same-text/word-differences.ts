import { diffArrays } from 'diff';
import { normalise } from '../../core/text/normalise.ts';

/** A stretch of a sentence: words that the other one has too, or that it has not. */
export interface Stretch {
  text: string;
  changed: boolean;
}

/**
 * Two sentences by words that they share and words that they do not (the shortest edit script of Myers 1986). Marks do not
 * count; hamza, final ya and punctuation do: what an outlet writes otherwise is what is looked for.
 *
 * @example wordDifferences('زار لافروف مصر', 'زار لاڤروف مصر').left[1] // { text: 'لافروف ', changed: true }
 */
export function wordDifferences(
  left: string,
  right: string,
): { left: Stretch[]; right: Stretch[] } {
  const found: { left: Stretch[]; right: Stretch[] } = { left: [], right: [] };
  const parts = diffArrays(wordsWithSpaces(left), wordsWithSpaces(right), {
    comparator: (a, b) => bare(a) === bare(b),
  });
  // A shared stretch is told as the right one writes it: each side has its own words.
  let at = 0;
  const words = wordsWithSpaces(left);
  for (const { value, added, removed } of parts) {
    if (!added) {
      found.left.push({ text: words.slice(at, at + value.length).join(''), changed: removed });
      at += value.length;
    }
    if (!removed) found.right.push({ text: value.join(''), changed: added });
  }
  return found;
}

/** Words, each with the space behind it. */
function wordsWithSpaces(text: string): string[] {
  return text.match(/\S+\s*/gu) ?? [];
}

function bare(word: string): string {
  return normalise(word).text.trim();
}
