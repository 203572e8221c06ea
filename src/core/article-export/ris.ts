import type { ArticleFormat } from './article-format.ts';
import { cleanLine } from './clean-line.ts';
import { webAddress } from './web-address.ts';

/**
 * References in RIS, as Zotero and EndNote read newspaper articles:
 *
 * ```
 * TY  - NEWS
 * TI  - زيارة إلى موسكو
 * T2  - صحيفة
 * DA  - 2025/08/04
 * PY  - 2025
 * KW  - نفط
 * ER  -
 * ```
 */
export const ris: ArticleFormat = () => ({
  head: '',
  article: ({ title, byline, outlet, published, saved, url, language, tags }, index) => {
    const [day] = /^\d{4}-\d\d-\d\d/u.exec(published ?? '') ?? [];
    const fields = [
      ['TY', 'NEWS'],
      ['TI', title || url],
      // A comma would part a family name from a given one, which no byline tells.
      ['AU', (byline ?? '').replace(/\s*,\s*/gu, ' / ')],
      ['T2', outlet],
      ['DA', day?.replaceAll('-', '/')],
      ['PY', day?.slice(0, 4)],
      ['LA', language],
      ['UR', webAddress(url)],
      ['Y2', saved.slice(0, 10).replaceAll('-', '/')],
      ...tags.map((tag) => ['KW', tag] as const),
    ] as const;
    const lines = fields.flatMap(([tag, value]) => {
      const text = cleanLine(value ?? '');
      return text === '' ? [] : [`${tag}  - ${text}\r\n`];
    });
    return `${index === 0 ? '' : '\r\n'}${lines.join('')}ER  - \r\n`;
  },
  foot: '',
});
