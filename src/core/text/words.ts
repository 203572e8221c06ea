import { isArabicLetter } from './fold.ts';

/** The words of a normalised text, as parallel arrays of offsets `[start, end)`. */
export interface Words {
  count: number;
  starts: Uint32Array;
  ends: Uint32Array;
}

/**
 * Cuts normalised text into words: runs of Arabic letters, of Latin letters, or of digits. A change
 * between these is a boundary ("15فبراير" is two words); all else separates.
 */
export function splitWords(normalised: string): Words {
  const capacity = (normalised.length >> 1) + 2;
  const starts = new Uint32Array(capacity);
  const ends = new Uint32Array(capacity);
  let count = 0;
  let previous = 0;
  for (let i = 0; i < normalised.length; i++) {
    const script = scriptOf(normalised.charCodeAt(i));
    if (script !== previous) {
      if (previous !== 0) ends[count++] = i;
      if (script !== 0) starts[count] = i;
      previous = script;
    }
  }
  if (previous !== 0) ends[count++] = normalised.length;
  return { count, starts: starts.subarray(0, count), ends: ends.subarray(0, count) };
}

/** 0 separator, 1 Arabic letter, 2 digit, 3 Latin letter. */
function scriptOf(unit: number): number {
  if (unit < 0x80) {
    if (unit >= 0x30 && unit <= 0x39) return 2;
    return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a ? 3 : 0;
  }
  if (isArabicLetter(unit)) return 1;
  return unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7 ? 3 : 0;
}
