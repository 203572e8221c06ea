import type { ArticleWord } from './article-words.ts';
import { bodyName } from './body-rule.ts';
import { placeName } from './place-rule.ts';
import type { AnnouncedName } from './unknown-name.ts';

/**
 * The place or body that the noun at `i` announces; null where it announces none.
 *
 * | text | name |
 * | --- | --- |
 * | بلدة دير البحر | دير البحر |
 * | هيئة الآثار والتراث | هيئة الآثار والتراث |
 */
export function announcedName(words: readonly ArticleWord[], i: number): AnnouncedName | null {
  return placeName(words, i) ?? bodyName(words, i);
}
