import { fold } from '../text/fold.ts';
import { normalise } from '../text/normalise.ts';

/** The words of a list, folded, as they are looked up. */
export function folded(words: string): ReadonlySet<string> {
  return new Set(normalise(words).text.split(/\s+/u).filter(Boolean).map(fold));
}
