import { normalise, originalSpan, type NormalisedText } from '../text/normalise.ts';
import type { Words } from '../text/words.ts';

/** A text made ready to be matched: its normalised letters, their folds, and its words. */
export interface PreparedText {
  original: string;
  normalised: NormalisedText;
  readonly folded: string;
  words: Words;
  /** Whether each unit of the original became one: offsets are the same then, and there are no marks. */
  plain: boolean;
}

/** Presentation forms, some of which become several units. */
const LIGATURE = /[\ufb50-\ufdff\ufe70-\ufefc]/;

export function prepare(original: string): PreparedText {
  const normalised = normalise(original);
  return {
    original,
    normalised,
    get folded() {
      return normalised.folded;
    },
    words: normalised.words,
    plain: original.length === normalised.length && !LIGATURE.test(original),
  };
}

/** The original span of units `[a, b)`. What `originalSpan` needs for it, all offsets of a text, most texts are spared. */
export function spanIn(text: PreparedText, a: number, b: number): { start: number; end: number } {
  return text.plain ? { start: a, end: b } : originalSpan(text.original, text.normalised, a, b);
}
