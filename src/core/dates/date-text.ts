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
  if (!normalised.includes(ALEF_MADDA)) return folded;
  return folded
    .split('')
    .map((unit, i) => (normalised[i] === ALEF_MADDA ? ALEF_MADDA : unit))
    .join('');
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
  const units = foldDate(text).split('');
  for (let i = 0; i < units.length; i++)
    if (units[i] === ' ' && '\n\r\u2028\u2029'.includes(original[offsets[i]!]!)) units[i] = '\n';
  return { text, offsets, words, folded: units.join('') };
}
