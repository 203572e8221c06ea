import { BLOCK_SEPARATOR } from '../../article/article.ts';
import type { Provenance } from '../../core/provenance.ts';
import type { Passage } from '../../messages/calls.ts';
import type { SavedArticle } from '../../storage/records.ts';
import { sentenceAround } from '../../core/text/sentence-around.ts';

/** Where a name was met: in an article of the library where that holds the passage, else on a page. */
export function originOfName(
  { block, start, end, text }: Passage,
  saved: SavedArticle | null,
  page: { url: string; blockText: string } | null,
): Provenance {
  if (saved?.blocks[block]?.text.slice(start, end) === text) {
    const before = saved.blocks.slice(0, block);
    const offset = before.reduce((sum, one) => sum + one.text.length + BLOCK_SEPARATOR.length, 0);
    return { from: 'article', article: saved.id, start: offset + start, end: offset + end };
  }
  if (page === null) return { from: 'reader' };
  const sentence = sentenceAround(page.blockText, start, end).text;
  return { from: 'reader', seen: { sentence, url: page.url } };
}
