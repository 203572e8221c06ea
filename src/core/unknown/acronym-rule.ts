import type { ArticleWord } from './article-words.ts';
import { isBodyNoun } from './body-nouns.ts';

const OPENS = /^ ?\(["«\u201c]?$/u;
const CLOSES = /^["»\u201d]?\)/u;
/** How far before its acronym the noun of a body may stand, in words. */
const REACH = 8;
const LONGEST = 9;

/**
 * The acronym or short name in parentheses at word `i`, after the full name of a body; whether the full
 * name is found does not matter.
 *
 * | text | |
 * | --- | --- |
 * | شركة تسويق النفط العراقية (سومو) | سومو |
 * | الهيئة العامة للمنشآت (منشآت) | none: an everyday word |
 * | الرجل (سامي) | none: no body |
 */
export function isAcronym(words: readonly ArticleWord[], i: number): boolean {
  const { gap, is, letters, known } = words[i]!;
  if (known || !OPENS.test(gap ?? '') || letters.length > LONGEST) return false;
  if (!['foreign', 'open', 'verb'].includes(is) || !CLOSES.test(words[i + 1]?.gap ?? ''))
    return false;
  for (let at = i - 1; at >= 0 && i - at <= REACH; at--) {
    if (isBodyNoun(words[at]!.folded)) return true;
    if (!/^ ["«\u201c]?$|^["»\u201d]? $/u.test(words[at]!.gap ?? '')) return false;
  }
  return false;
}
