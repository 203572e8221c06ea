/**
 * A Bloom filter (Bloom, 1970) whose bits for one key lie in one 32-bit word, so that a question costs one
 * look at memory. A key may be of two sorts, both asked of the same word:
 * - the letters of a whole name;
 * - a beginning: the first words of a longer name, or what a space put into a name's first word would leave
 *   before it.
 *
 * The words are a power of two in number; the highest bits of the spread hash choose one.
 */
const BITS_PER_KEY = 8;

/** How many words hold `keys` keys with few false answers. */
export function filterWords(keys: number): number {
  let words = 64;
  while (words * 32 < keys * BITS_PER_KEY) words *= 2;
  return words;
}

/** How far to shift a spread hash to the right for its word in a filter of so many words. */
export function filterShift(words: number): number {
  return Math.clz32(words) + 1;
}

/** The bits of a whole name; those of a beginning are the same, turned. */
export function nameBits(spreadHash: number): number {
  return (1 << spreadHash) | (1 << (spreadHash >>> 5)) | (1 << (spreadHash >>> 10));
}

export function beginningBits(nameBits: number): number {
  return (nameBits << 11) | (nameBits >>> 21);
}
