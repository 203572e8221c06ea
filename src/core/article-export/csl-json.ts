import type { ArticleFormat } from './article-format.ts';
import { cleanLine } from './clean-line.ts';
import type { ArticleHead } from './exported-article.ts';
import { webAddress } from './web-address.ts';

/**
 * References in CSL-JSON, the form of citation processors (Zotero, Pandoc, citeproc):
 *
 * ```json
 * [{ "id": "…", "type": "article-newspaper", "title": "زيارة إلى موسكو", "container-title": "صحيفة",
 *    "author": [{ "literal": "…" }], "issued": { "date-parts": [[2025, 8, 4]] }, … }]
 * ```
 *
 * What is not known is left out. A byline is one name, as it stands.
 */
export const cslJson: ArticleFormat = () => ({
  head: '[',
  article: (article, index) =>
    `${index === 0 ? '' : ','}\n${JSON.stringify(referenceOf(article), null, 1)}`,
  foot: '\n]\n',
});

function referenceOf(head: ArticleHead): object {
  const { id, title, byline, outlet, published, saved, url, language, tags } = head;
  const fields = {
    title: cleanLine(title) || url,
    'container-title': cleanLine(outlet ?? ''),
    author: cleanLine(byline ?? '') && [{ literal: cleanLine(byline ?? '') }],
    issued: dateOf(published),
    accessed: dateOf(saved),
    URL: webAddress(url),
    language,
    keyword: tags.map(cleanLine).join(', '),
  };
  const known = Object.entries(fields).filter(([, value]) => value !== '' && value !== null);
  return { id, type: 'article-newspaper', ...Object.fromEntries(known) };
}

function dateOf(iso: string | null): object | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/u
    .exec(iso ?? '')
    ?.slice(1)
    .map(Number);
  return parts ? { 'date-parts': [parts] } : null;
}
