/** Ways to write saved articles, in the order of the menu: to read, for tables and programs, to cite, to learn. */
export const ARTICLE_FORMATS = [
  'markdown',
  'html',
  'articles',
  'names',
  'notes',
  'json',
  'ris',
  'csl',
  'anki',
] as const;
export type ArticleFormatName = (typeof ARTICLE_FORMATS)[number];

/** How a file is called and what it is. */
export interface FileKind {
  /** Part of its name that tells it from others with the same ending; empty for none. */
  part: string;
  ending: string;
  type: string;
}

export const FILE_KINDS: Readonly<Record<ArticleFormatName, FileKind>> = {
  markdown: { part: '', ending: 'md', type: 'text/markdown;charset=utf-8' },
  html: { part: '', ending: 'html', type: 'text/html;charset=utf-8' },
  articles: { part: 'articles', ending: 'csv', type: 'text/csv;charset=utf-8' },
  names: { part: 'names', ending: 'csv', type: 'text/csv;charset=utf-8' },
  notes: { part: 'notes', ending: 'csv', type: 'text/csv;charset=utf-8' },
  json: { part: '', ending: 'json', type: 'application/json' },
  ris: { part: '', ending: 'ris', type: 'application/x-research-info-systems' },
  csl: { part: 'csl', ending: 'json', type: 'application/json' },
  // By this ending Anki offers to import it.
  anki: { part: 'anki', ending: 'txt', type: 'text/plain;charset=utf-8' },
};
