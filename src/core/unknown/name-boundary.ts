import type { ArticleWord } from './article-words.ts';

/** What may stand between the words of one name. */
const WITHIN = /^(?: |[-\u2010\u2011])$/u;

/** Whether word `i` stands right after the one before it, as words of one name do. */
export function goesOn(words: readonly ArticleWord[], i: number): boolean {
  return WITHIN.test(words[i]?.gap ?? '');
}

/** Whether no name can run on into a word: punctuation, a known name, a function word, or the end. */
export function isBoundary(words: readonly ArticleWord[], i: number): boolean {
  const word = words[i];
  if (!word || !WITHIN.test(word.gap ?? '')) return true;
  return word.known !== null || ['stop', 'verb', 'everyday'].includes(word.is);
}
