/**
 * A polynomial rolling hash of letter codes, modulo 2^32 (Karp and Rabin, 1987). From the prefix hashes of
 * a text, the hash of any span of its letters follows in constant time, whatever stands between its words.
 * Two spans of the same letters have the same hash; the converse is checked letter by letter.
 */
export const PREFIX_STEP = 0x2c1b3c6d;

/** Letters of the longest name. */
export const MAX_LETTERS = 120;

/** `PREFIX_STEP` to the power of each length up to {@link MAX_LETTERS} and the article. */
const POWERS = new Int32Array(MAX_LETTERS + 3);
POWERS[0] = 1;
for (let i = 1; i < POWERS.length; i++) POWERS[i] = Math.imul(POWERS[i - 1]!, PREFIX_STEP);

/**
 * The hash of the letters between two prefixes.
 *
 * @param before prefix hash before the first letter
 * @param through prefix hash through the last
 * @param letters how many there are, at most {@link MAX_LETTERS}
 */
export function spanHash(before: number, through: number, letters: number): number {
  return (through - Math.imul(before, POWERS[letters]!)) | 0;
}

/** The prefix hash after letters of a hash of their own, from the one before them. */
export function append(before: number, hash: number, letters: number): number {
  return (Math.imul(before, POWERS[letters]!) + hash) | 0;
}

/** The hash of some letters with others, of hash `first`, put before them. */
export function prepend(first: number, hash: number, letters: number): number {
  return (hash + Math.imul(first, POWERS[letters]!)) | 0;
}

/** Spreads a hash over all its bits, so that any of them may choose a slot; never 0, which marks empty ones. */
export function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x7feb352d);
  return mixed ^ (mixed >>> 14) || 1;
}
