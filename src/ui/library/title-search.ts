import { fold } from '../../core/text/fold.ts';
import { normalise } from '../../core/text/normalise.ts';
import type { ArticleTitle } from '../../storage/article-titles.ts';

/**
 * The articles whose title or outlet holds every word of the query, in the order given. Marks, tatweel,
 * hamza seats and letter case do not matter; an empty query finds all.
 *
 * @example withTitle([{ title: 'زيارة إلى موسكو' }], 'موسكو زياره')
 */
export function withTitle<A extends Pick<ArticleTitle, 'title' | 'outlet'>>(
  articles: readonly A[],
  query: string,
): readonly A[] {
  const words = key(query).split(' ').filter(Boolean);
  if (words.length === 0) return articles;
  return articles.filter(({ title, outlet }) => {
    const text = key(`${title} ${outlet ?? ''}`);
    return words.every((word) => text.includes(word));
  });
}

function key(text: string): string {
  return fold(normalise(text).text).toLowerCase();
}
