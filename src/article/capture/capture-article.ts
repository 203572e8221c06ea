import type { Article } from '../article.ts';
import type { extractArticle } from '../extract.ts';
import { bodyCopy } from './body-copy.ts';
import { sanitise } from './sanitise.ts';
import { blocksOfBody } from './saved-body.ts';
import { sectionOf } from './section.ts';

/** An article as it is saved. */
export interface CapturedArticle {
  /** Its blocks are the headline where the page shows it, and those of `html`. */
  article: Article;
  /** The body without the headline, see `sanitise`. */
  html: string;
  /** The part of the outlet that it stands in ("اقتصاد"), or null. */
  section: string | null;
}

/**
 * The article of a page as it stands there now, with the structure of its text. The page is only read, and nothing is
 * fetched.
 *
 * @param window whose parser is used: the page's own, or for a parsed file that of the page that parsed it
 * @param extracted of this document
 * @example captureArticle(extractArticle(document), document, window).html // '<div lang="ar"><p>…</p></div>'
 */
export function captureArticle(
  { article, blocks }: ReturnType<typeof extractArticle>,
  document: Document,
  window: Window & typeof globalThis,
): CapturedArticle {
  const title = blocks.filter(({ kind }) => kind === 'title');
  const copy = bodyCopy(
    document,
    blocks.filter(({ kind }) => kind !== 'title'),
  );
  const body = copy.ownerDocument.createElement('div');
  body.append(sanitise(copy.outerHTML, window));
  const saved = [...title, ...blocksOfBody(body)].map(({ kind, text }) => ({ kind, text }));
  return {
    article: { ...article, blocks: saved },
    html: body.innerHTML,
    section: sectionOf(document),
  };
}
