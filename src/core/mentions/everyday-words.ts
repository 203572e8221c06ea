import { wordSet } from './word-set.ts';

/** Names of others that begin like a proclitic: Klaus is not "like Laos", Kroos not "like Russians". */
const UNPEELED = wordSet('كلاوس كروس');
const WAW_OR_FA = /^[\u0648\u0641]/u;

/** Whether a whole folded word is one that no preposition is peeled from: كلاوس, وكلاوس. */
export function isUnpeeled(word: string): boolean {
  return UNPEELED.has(word) || (WAW_OR_FA.test(word) && UNPEELED.has(word.slice(1)));
}
