import { normalise } from '../../text/normalise.ts';
import { fold } from '../../text/fold.ts';

/** The words of a table, made comparable by {@link comparable}. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).filter(Boolean).map(comparable));
}

/** A word without marks, hamza seats, case and accents. */
export function comparable(word: string): string {
  return fold(normalise(word).text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
