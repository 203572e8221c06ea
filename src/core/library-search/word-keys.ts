import { isArabicLetter } from '../text/letter-codes.ts';
import { arabicKeys } from './arabic-stem.ts';
import { isStopWord } from './stop-words.ts';
import { fold } from '../text/fold.ts';

/** No word of a language is longer; addresses and hashes are. */
const LONGEST = 40;

/**
 * The keys under which words are found, each word reckoned once. Keys of words have letters and digits alone, so that
 * what is no word can stand beside them under a sign.
 */
export class WordKeys {
  readonly #known = new Map<string, readonly string[]>();
  readonly #most: number;

  /** @param most words that are remembered; then it begins anew */
  constructor(most = 100_000) {
    this.#most = most;
  }

  /**
   * @param word a word of a normalised text, not folded
   * @returns the likeliest first; none for a word that nobody looks for
   * @example new WordKeys().of('وللمفاوضات') // ['مفاوض']
   */
  of(word: string): readonly string[] {
    let keys = this.#known.get(word);
    if (keys !== undefined) return keys;
    keys = keysOf(word);
    if (this.#known.size >= this.#most) this.#known.clear();
    this.#known.set(word, keys);
    return keys;
  }
}

function keysOf(word: string): readonly string[] {
  if (word.length > LONGEST) return [];
  if (isArabicLetter(word.charCodeAt(0))) return isStopWord(fold(word)) ? [] : arabicKeys(word);
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return isStopWord(plain) ? [] : [plain];
}
