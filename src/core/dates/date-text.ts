import { fold } from '../text/fold.ts';
import { normalise } from '../text/normalise.ts';
import type { Words } from '../text/words.ts';

const ALEF_MADDA = '\u0622';

/**
 * Folds as `fold` does but for alef with madda, the one letter that tells آب (August) from أب (father)
 * and آوت (sheltered) from أوت (August).
 */
export function foldDate(normalised: string): string {
  const folded = fold(normalised);
  return exchanged(folded, normalised, ALEF_MADDA, () => ALEF_MADDA);
}

/** `text` with another unit wherever `where`, of the same length, has `unit`; what `to` has no unit for stays. */
function exchanged(
  text: string,
  where: string,
  unit: string,
  to: (at: number) => string | null,
): string {
  let result = '';
  let copied = 0;
  for (let at = where.indexOf(unit); at >= 0; at = where.indexOf(unit, at + 1)) {
    const other = to(at);
    if (other === null) continue;
    result += text.slice(copied, at) + other;
    copied = at + 1;
  }
  return result + text.slice(copied);
}

export interface DateText {
  text: string;
  offsets: Uint32Array;
  words: Words;
  /** Of the same length as `text`: folded, with line breaks kept, since no date runs over one. */
  folded: string;
}

export function dateText(original: string): DateText {
  const normalised = normalise(original);
  const { text, offsets, words } = normalised;
  const units = foldDate(text);
  const folded = exchanged(units, units, ' ', (at) =>
    '\n\r\u2028\u2029'.includes(original[offsets[at]!]!) ? '\n' : null,
  );
  return { text, offsets, words, folded };
}
