import type { ArticleFormat } from './article-format.ts';
import { noteAddress } from './note-address.ts';
import { passageAddress } from './web-address.ts';

/** Rises when a reader of the format would have to be changed. */
const VERSION = 1;

/**
 * Everything that is known, exactly as it is stored:
 *
 * ```json
 * {
 *   "format": "siyaq-articles", "version": 1, "exported": "2025-08-05T10:00:00.000Z",
 *   "articles": [{
 *     "id": "…", "title": "…", "byline": null, "outlet": "…", "published": "2025-08-04",
 *     "saved": "2025-08-05T09:00:00.000Z", "url": "https://…", "language": "ar",
 *     "blocks": [{ "kind": "paragraph", "text": "…", "mentions": [{ "start": 4, "end": 10, "entry": "…" }] }],
 *     "entries": [{ "id": "…", "kind": "person", "name": { "ar": "…", "en": "…" }, … }],
 *     "events": [{ "id": "…", "from": "2024-06-19", "to": "2024-06-19", "precision": "day", "line": { … },
 *       "told": { "block": 2, "start": 0, "end": 40 }, "link": "https://…#:~:text=…", … }],
 *     "notes": [{ "id": "…", "quote": "…", "note": "…", "colour": "yellow", "place": { "block": 2, … }, "link": "https://…", … }]
 *   }]
 * }
 * ```
 *
 * Offsets are UTF-16 code units into the text of a block, end-exclusive; the fields are those of
 * `exported-article.ts`.
 */
export const json: ArticleFormat = ({ exported }) => ({
  head: `{"format":"siyaq-articles","version":${VERSION},"exported":${JSON.stringify(exported)},"articles":[`,
  article: (article, index) => {
    const { url, blocks } = article;
    const events = article.events.map((event) => {
      const { told } = event;
      const text = told && blocks[told.block]?.text;
      return { ...event, link: text ? passageAddress(url, text, told.start, told.end) : null };
    });
    const notes = article.notes.map((one) => ({ ...one, link: noteAddress(one, article) }));
    return `${index === 0 ? '' : ','}\n${JSON.stringify({ ...article, events, notes }, null, 1)}`;
  },
  foot: '\n]}\n',
});
