import { wordSet } from '../word-set.ts';
import { EVERYDAY_NOUNS } from './nouns.ts';
import { EVERYDAY_VERBS } from './verbs.ts';

const ARTICLE = '\u0627\u0644'; // alef lam

const NOUNS = wordSet(EVERYDAY_NOUNS);
const VERBS = wordSet(EVERYDAY_VERBS);

/**
 * Whether folded letters are first of all a word of every day: a noun or adjective, with the article or
 * without, or a verb.
 *
 * | letters | |
 * | --- | --- |
 * | العين | the eye, before it is a city |
 * | الهند | no: هند is no everyday word |
 */
export function isEverydayLetters(letters: string): boolean {
  if (NOUNS.has(letters) || VERBS.has(letters)) return true;
  return letters.startsWith(ARTICLE) && NOUNS.has(letters.slice(ARTICLE.length));
}
