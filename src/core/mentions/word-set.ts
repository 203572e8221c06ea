import { fold } from '../text/fold.ts';

/**
 * A table of words written as packed text, folded: words apart by white space.
 *
 * @example wordSet('مدينة بلدة').has('بلده')
 */
export function wordSet(packed: string): ReadonlySet<string> {
  return new Set(splitWords(packed));
}

/** The same in order, repetitions kept. */
export function splitWords(packed: string): string[] {
  return fold(packed).split(/\s+/u).filter(Boolean);
}
