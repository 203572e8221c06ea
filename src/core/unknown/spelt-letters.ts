import type { ArticleWord } from './article-words.ts';

/** Letters of the Latin alphabet by their English names, as companies that are called by them are spelt. */
const LETTERS = new Set(
  'إيه ايه بي سي دي إي اي إف اف جي إتش اتش آي جيه كيه كي إل ال إم ام إن ان أو او كيو آر ار إس اس تي يو في دبليو إكس اكس واي زد زي'.split(
    ' ',
  ),
);
/** Of them those that are words of their own as well: such a one begins none. */
const WORDS = new Set(['في', 'أو', 'او', 'إن', 'ان', 'إي', 'اي', 'ال', 'ام', 'كي', 'زي']);
/** Two letters may be an accident, unless a known nationality says whose company it is. */
const SEVERAL = 3;

/**
 * The last word of a name spelt letter by letter that begins at word `i`; null for none.
 *
 * @example "بمشاركة إس تي في وومضة" // إس تي في
 * @example "في بي بي البريطانية" // بي بي
 */
export function speltLetters(words: readonly ArticleWord[], i: number): number | null {
  const start = words[i]!;
  if (!LETTERS.has(start.letters) || WORDS.has(start.letters) || start.known) return null;
  let last = i;
  for (;;) {
    const next = words[last + 1];
    if (next?.gap !== ' ' || next.known || !LETTERS.has(next.letters)) break;
    last += 1;
  }
  const after = words[last + 1];
  const national = after?.gap === ' ' && after.known?.nisba === true;
  return last - i + 1 >= SEVERAL || (last > i && national) ? last : null;
}
