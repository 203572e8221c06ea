import { functionWords } from '../text/function-words.ts';
import { letterCode } from '../text/letter-codes.ts';
import { CODE_FOLDS } from '../text/fold.ts';
import { HASH_STEP } from '../text/rolling-hash.ts';

/** The rolled hash of folded letters; of words that are asked for so often that their string is not made. */
export function hashOf(letters: string): number {
  let hash = 0;
  for (let i = 0; i < letters.length; i++)
    hash = (Math.imul(hash, HASH_STEP) + CODE_FOLDS[letterCode(letters.charCodeAt(i))]!) | 0;
  return hash;
}

const HASHES = new Set([...functionWords()].map(hashOf));
/** Whether any has these lowest bits: most hashes that are asked for have others. */
const LOW_BITS = new Uint8Array(0x10000);
for (const hash of HASHES) LOW_BITS[hash & 0xffff] = 1;

/** Whether this is the hash of a function word's folded letters. */
export function isFunctionWordHash(hash: number): boolean {
  return LOW_BITS[hash & 0xffff] === 1 && HASHES.has(hash);
}
