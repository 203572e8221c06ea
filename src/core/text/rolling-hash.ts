/**
 * A polynomial hash of letter codes, modulo 2^32 (Karp and Rabin, 1987). From the hashes of words, that of
 * any run of them follows in constant time a word, whatever stands between them, and so does that of a word
 * without its first letters. The same letters have the same hash; the converse is checked letter by letter.
 */
export const HASH_STEP = 0x2c1b3c6d;

/** Letters of the longest name. */
export const MAX_LETTERS = 120;

/** `HASH_STEP` to the power of each length up to {@link MAX_LETTERS} and the article. */
const POWERS = new Int32Array(MAX_LETTERS + 3);
POWERS[0] = 1;
for (let i = 1; i < POWERS.length; i++) POWERS[i] = Math.imul(POWERS[i - 1]!, HASH_STEP);

/**
 * The hash of some letters with others put after them. Subtract a hash of letters from 0 or from another's and
 * append that, to take them away at the beginning or to put the other's in their place.
 *
 * @param letters how many are put after, at most {@link MAX_LETTERS}
 */
export function append(before: number, hash: number, letters: number): number {
  return (Math.imul(before, POWERS[letters]!) + hash) | 0;
}

/** Spreads a hash over all its bits, so that any of them may choose a slot; never 0, which marks empty ones. */
export function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x7feb352d);
  return mixed ^ (mixed >>> 14) || 1;
}
