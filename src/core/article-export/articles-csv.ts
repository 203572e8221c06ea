import { BYTE_ORDER_MARK, csvRow } from '../csv.ts';
import type { ArticleFormat } from './article-format.ts';
import { namedEntries } from './named-entries.ts';

const COLUMNS = [
  ...['id', 'title', 'outlet', 'byline', 'published', 'saved', 'url', 'language'],
  ...['words', 'names_ar', 'names_en', 'events'],
  ...['tags', 'collections', 'status', 'starred', 'archived'],
];

/**
 * A table of articles, a row each, without their texts. Several names or tags of one cell are parted by "; ", names in
 * the order in which the article names them.
 *
 * @example 'id,title,outlet,…\r\na1,زيارة إلى موسكو,صحيفة,…\r\n'
 */
export const articlesCsv: ArticleFormat = () => ({
  head: BYTE_ORDER_MARK + csvRow(COLUMNS),
  article: (article) => {
    const { id, title, outlet, byline, published, saved, url, language, blocks } = article;
    const names = namedEntries(article).map(({ entry }) => entry.name);
    const words = blocks.reduce((sum, { text }) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
    return csvRow([
      ...[id, title, outlet ?? '', byline ?? '', published ?? '', saved, url, language],
      ...[
        String(words),
        names.map(({ ar }) => ar).join('; '),
        names.map(({ en }) => en).join('; '),
      ],
      String(article.events.length),
      ...[article.tags.join('; '), article.collections.join('; '), article.status],
      ...[article.starred, article.archived].map((is) => (is ? '1' : '')),
    ]);
  },
  foot: '',
});
