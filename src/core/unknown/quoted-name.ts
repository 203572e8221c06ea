import type { ArticleWord } from './article-words.ts';
import { FREQUENT_VERBS } from './frequent-verbs.ts';

const OPENS = /["«\u201c]$/u;
const CLOSES = /^["»\u201d]/u;
const MAX_WORDS = 4;

/**
 * The last word of a name in quotation marks that begins with word `first`; null where none opens there,
 * where it is long, or holds a known name, a verb or a function word: then somebody is quoted.
 *
 * @param announced whether the noun of a body stands before: its name may hold any word, "صوت الجمهورية"
 * @example حركة «نداء الساحل» is a name, قال «لن نتراجع» is speech
 */
export function quotedName(
  words: readonly ArticleWord[],
  first: number,
  announced = false,
): number | null {
  if (!OPENS.test(words[first]?.gap ?? '')) return null;
  for (let i = first; i < words.length && i - first < MAX_WORDS; i++) {
    const { is, folded, known } = words[i]!;
    const spoken = known !== null || is === 'stop' || FREQUENT_VERBS.has(folded);
    if (spoken && !announced) return null;
    const next = words[i + 1];
    if (next && CLOSES.test(next.gap ?? '')) return i;
    if (next && next.gap !== ' ') return null;
  }
  return null;
}
