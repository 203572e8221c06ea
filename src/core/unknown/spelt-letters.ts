import type { ArticleWord } from './article-words.ts';

/** Letters of the Latin alphabet by their English names, as companies that are called by them are spelt. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  (
    'A إيه|A ايه|B بي|C سي|D دي|E إي|E اي|F إف|F اف|G جي|H إتش|H اتش|I آي|J جيه|K كيه|K كي|L إل|L ال|M إم|M ام|N إن|N ان|' +
    'O أو|O او|Q كيو|R آر|R ار|S إس|S اس|T تي|U يو|V في|W دبليو|X إكس|X اكس|Y واي|Z زد|Z زي'
  )
    .split('|')
    .map((pair) => [pair.slice(2), pair.charAt(0)]),
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

/**
 * A name spelt letter by letter in Latin letters; null where it is none.
 *
 * @example latinLetters('إس تي في') // STV
 */
export function latinLetters(text: string): string | null {
  const words = text.split(' ');
  const letters = words.map((word) => LETTERS.get(word) ?? '');
  return words.length > 1 && letters.every((letter) => letter !== '') ? letters.join('') : null;
}
