import { OWN_WAW } from './phrase-words.ts';

/** Whether the first word of a phrase brings an "and" with it: "والزعيم" does, "وزير" does not. */
export function isJoining(word: string): boolean {
  return word.startsWith('و') && !OWN_WAW.has(word);
}
