import type { ReadableArticle } from '../../storage/read-article-events.ts';
import type { SavedArticle } from '../../storage/records.ts';

/** What the background is sent of a saved article to read it. */
export function asReadable({
  id,
  url,
  title,
  outlet,
  published,
  blocks,
}: Pick<
  SavedArticle,
  'id' | 'url' | 'title' | 'outlet' | 'published' | 'blocks'
>): ReadableArticle {
  return { id, url, title, outlet, published, blocks: blocks.map(({ text }) => text) };
}
