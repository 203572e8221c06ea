/**
 * The words of a normalised text, as parallel arrays of offsets `[start, end)`: runs of Arabic letters,
 * of Latin letters, or of digits. A change between these is a boundary ("15فبراير" is two words); all
 * else separates.
 */
export interface Words {
  count: number;
  starts: Uint32Array;
  ends: Uint32Array;
}
