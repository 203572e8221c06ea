import { BYTE_ORDER_MARK, csvRow } from '../csv.ts';
import type { ArticleFormat } from './article-format.ts';
import { contextOf } from './named-entries.ts';
import { passageAddress } from './web-address.ts';

const COLUMNS = [
  ...['entry', 'kind', 'name_ar', 'name_en', 'transliteration', 'about_ar', 'about_en', 'wikidata'],
  ...['written', 'sentence', 'link', 'block', 'start', 'end'],
  ...['article', 'article_title', 'outlet', 'published', 'url'],
];

/**
 * A table with a row for each time that an article names somebody or something: who that is, how it is
 * written there, the sentence, and a link to it. `start` and `end` are UTF-16 offsets into the block.
 *
 * @example 'entry,kind,name_ar,…\r\nsergei-lavrov,person,سِيرْغِي لَافْرُوف,…\r\n'
 */
export const namesCsv: ArticleFormat = () => ({
  head: BYTE_ORDER_MARK + csvRow(COLUMNS),
  article: ({ id, title, outlet, published, url, blocks, entries }) => {
    const known = new Map(entries.map((entry) => [entry.id, entry]));
    const rows = blocks.flatMap(({ text, mentions }, block) =>
      mentions.flatMap((mention) => {
        const entry = known.get(mention.entry);
        if (!entry) return [];
        const { start, end } = mention;
        const { before, name, after, ...sentence } = contextOf(text, mention);
        const link = passageAddress(url, text, sentence.start, sentence.end);
        return csvRow([
          ...[entry.id, entry.kind, entry.name.ar, entry.name.en, entry.transliteration ?? ''],
          ...[entry.about.ar, entry.about.en, entry.wikidata ?? ''],
          ...[name, before + name + after, link ?? ''],
          ...[String(block), String(start), String(end)],
          ...[id, title, outlet ?? '', published ?? '', url],
        ]);
      }),
    );
    return rows.join('');
  },
  foot: '',
});
