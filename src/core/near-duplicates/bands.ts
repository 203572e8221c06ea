import { mix } from './shingles.ts';

const BANDS = 24;
/** Rows of a band. Two texts with a part j in common share a band with probability 1 - (1 - j²)²⁴. */
const ROWS = 2;

/**
 * Numbers of which two texts share at least one where they are much alike, and mostly none where they are not: MinHash
 * (Broder 1997) put into bands ("locality-sensitive hashing", Leskovec, Rajaraman and Ullman, Mining of Massive Datasets,
 * chapter 3). Texts that have two fifths of all their shingles in common are found in 98 of 100 cases; unrelated ones that
 * share a hundredth, in 2 of 1,000: what is found is compared for itself then.
 *
 * @param shingles as of `shinglesOf`
 * @returns as many for every text, or none for one without shingles
 */
export function bandsOf(shingles: ReadonlySet<number>): number[] {
  if (shingles.size === 0) return [];
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const shingle of shingles)
    for (let i = 0; i < least.length; i++) {
      const hash = mix(shingle ^ SEEDS[i]!) >>> 0;
      if (hash < least[i]!) least[i] = hash;
    }
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = band + 1;
    for (let row = 0; row < ROWS; row++)
      hash = mix(Math.imul(hash, 31) + least[band * ROWS + row]!);
    return hash >>> 0;
  });
}

/** One for each order that the shingles are put into. */
const SEEDS = Int32Array.from({ length: BANDS * ROWS }, (_, i) =>
  mix(Math.imul(i + 1, 0x9e3779b9)),
);
