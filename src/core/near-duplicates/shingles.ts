import { fold } from '../text/fold.ts';
import { normalise } from '../text/normalise.ts';

/** Words that make one shingle: fewer are common to many texts, more do not outlive a changed word. */
const WORDS = 3;
/** A text of fewer shingles is like another by chance. */
const FEWEST = 25;

/**
 * Every run of three words of a text, each by its hash and once ("w-shingling", Broder 1997, "On the resemblance and
 * containment of documents"). Marks, hamza seats, case and punctuation do not count, nor where paragraphs end.
 *
 * @param texts of the paragraphs, in their order
 * @returns none for a text that is too short to be told from others
 */
export function shinglesOf(texts: readonly string[]): Set<number> {
  const words = texts.flatMap((text) => wordsOf(text).map(hashWord));
  const shingles = new Set<number>();
  for (let i = 0; i + WORDS <= words.length; i++) {
    let hash = 0;
    for (let j = 0; j < WORDS; j++) hash = mix(Math.imul(hash, 31) + words[i + j]!);
    shingles.add(hash);
  }
  return shingles.size < FEWEST ? new Set() : shingles;
}

/** The words of a text as they are compared. @example wordsOf('إلى «الأردن»') // ['الي', 'الاردن'] */
export function wordsOf(text: string): string[] {
  return fold(normalise(text).text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The share of the shorter text that stands in the longer one, 0 to 1. */
export function sharedPart(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const shingle of few) if (many.has(shingle)) shared++;
  return shared / few.size;
}

/** FNV-1a over code units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** The last step of MurmurHash3, by which every bit depends on every other one. */
export function mix(hash: number): number {
  let mixed = hash | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) | 0;
}
