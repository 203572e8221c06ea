import { BYTE_ORDER_MARK, csvRow } from '../csv.ts';
import type { ArticleFormat } from './article-format.ts';
import { noteAddress } from './note-address.ts';

const COLUMNS = [
  ...['id', 'quote', 'note', 'colour', 'on', 'created', 'changed', 'found', 'link'],
  ...['article', 'article_title', 'outlet', 'published', 'url'],
];

/**
 * A table with a row for each highlight or note of the reader's. `on` is "words" or "paragraph"; `found` is "no" for what is not in
 * the text any more.
 *
 * @example 'id,quote,note,colour,…\r\nn1,مئة قارئ,كثير,yellow,…\r\n'
 */
export const notesCsv: ArticleFormat = () => ({
  head: BYTE_ORDER_MARK + csvRow(COLUMNS),
  article: (article) => {
    const { id, title, outlet, published, url, notes } = article;
    const rows = notes.map((one) =>
      csvRow([
        ...[one.id, one.quote, one.note, one.colour, one.on, one.created, one.changed],
        ...[one.place === null ? 'no' : 'yes', noteAddress(one, article) ?? ''],
        ...[id, title, outlet ?? '', published ?? '', url],
      ]),
    );
    return rows.join('');
  },
  foot: '',
});
