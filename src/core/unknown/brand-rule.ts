import type { ArticleWord } from './article-words.ts';
import { isBodyNoun } from './body-nouns.ts';
import { isParticled } from './first-word.ts';
import { beforeNationality } from './own-name.ts';
import { isPlaceNoun } from './place-nouns.ts';
import { classOf } from './word-class.ts';
import { folded } from './word-list.ts';

/** Before these a name with a nationality is rather a place: "في ميونيخ الألمانية". */
const WHERE = folded('في إلى نحو قرب');

export interface BrandName {
  first: number;
  last: number;
  clitics: number;
  kind: 'organisation' | 'place';
}

/**
 * What a nationality in the feminine with the article follows, without agreeing with it: a company, or a
 * place after a preposition of place.
 *
 * | text | name |
 * | --- | --- |
 * | بالشراكة مع إنفيديا الأميركية | إنفيديا |
 * | وميرسك الدنماركية | ميرسك |
 * | وصل إلى ميونخن الألمانية | ميونخن, a place |
 * | قالت وزيرة الخارجية الألمانية | none: it agrees |
 */
export function brandName(words: readonly ArticleWord[], i: number): BrandName | null {
  const word = words[i]!;
  const before = words[i - 1];
  if (word.known || (before && (isBodyNoun(before.folded) || isPlaceNoun(before.folded))))
    return null;
  const clitics = /^\u0648[^\u0648\u064a\u0627].{2}/u.test(word.letters) ? 1 : 0;
  const letters = word.letters.slice(clitics);
  const is = classOf(letters);
  if (is !== 'foreign' && (is !== 'open' || clitics > 0)) return null;
  if (isParticled(word) || /[\u0629\u0647\u0627]$/u.test(letters) || word.gap === null) return null;
  const last = beforeNationality(words, i);
  if (last === null || last - i > 1 || !words[last + 1]!.letters.endsWith('ة')) return null;
  if (words.slice(i + 1, last + 1).some((one) => one.is !== 'foreign' && one.is !== 'open'))
    return null;
  const where = clitics === 0 && before !== undefined && WHERE.has(before.folded);
  return { first: i, last, clitics, kind: where ? 'place' : 'organisation' };
}
