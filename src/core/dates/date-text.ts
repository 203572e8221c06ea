import { fold } from '../text/fold.ts';
import { normalise, type NormalisedText } from '../text/normalise.ts';

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

export interface DateText extends NormalisedText {
  /** Of the same length as `text`: folded, with line breaks kept, since no date runs over one. */
  folded: string;
}

export function dateText(original: string): DateText {
  const normalised = normalise(original);
  const { text, offsets } = normalised;
  const units = foldDate(text).split('');
  for (let i = 0; i < units.length; i++)
    if (units[i] === ' ' && '\n\r\u2028\u2029'.includes(original[offsets[i]!]!)) units[i] = '\n';
  return { ...normalised, folded: units.join('') };
}
