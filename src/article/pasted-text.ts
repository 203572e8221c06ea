import type { Article, ArticleBlock } from './article.ts';
import { languageOf } from './language.ts';

/** What the reader says of a text that was pasted; empty where they say nothing. */
export interface PastedFacts {
  title: string;
  outlet: string;
  /** ISO day, or null. */
  published: string | null;
}

/** A first line of at most so many UTF-16 units, with more below it, is a headline. */
const LONGEST_TITLE = 200;
/** A line this near the longest, in its share, ended because the page was full. */
const FULL = 0.75;
/** Lines shorter than this are no lines of a page. */
const SHORTEST_FULL = 35;
/** What ends a sentence: full stop, question marks (Arabic U+061F), ellipsis, colon, closing quotes and brackets. */
const SENTENCE_END = /[.!?\u061f\u06d4…:][»”"')\]]*$/u;
/** A line that begins an item or a question. */
const ITEM = /^(?:[-–—•*▪●]|\d{1,2}[.)\-]|[\u0660-\u0669]{1,2}[.)\-])\s+/u;

/**
 * A text from the clipboard as an article: empty lines part paragraphs, and where there are none, each line is one, except
 * that lines which a page was too narrow for (of PDF files, messages) are put together again. A short first line is the headline.
 *
 * @returns an article without blocks for a text that shows nothing
 * @example readPasted('عنوان\n\nنص', facts).blocks // [{ kind: 'title', … }, { kind: 'paragraph', … }]
 */
export function readPasted(text: string, facts: PastedFacts): Article {
  const paragraphs = paragraphsOf(text);
  const [first = '', ...rest] = paragraphs;
  const stated = facts.title.replace(/\s+/gu, ' ').trim();
  const headed = stated !== '' ? stated === first : rest.length > 0 && isHeadline(first);
  const title = stated !== '' ? stated : headed ? first : first.slice(0, LONGEST_TITLE);
  const body = (headed ? rest : paragraphs).map(blockOf);
  const heading: ArticleBlock[] = stated !== '' || headed ? [{ kind: 'title', text: title }] : [];
  const language = languageOf(text, null);
  return {
    verdict: language === 'ar' ? 'article' : 'not-arabic',
    language,
    title,
    byline: null,
    outlet: facts.outlet.trim() || null,
    published: facts.published,
    publishedCertainty: facts.published === null ? null : 'stated',
    blocks: body.length === 0 ? [] : [...heading, ...body],
  };
}

function paragraphsOf(text: string): string[] {
  const lines = text
    .split(/\r\n?|[\n\u2028\u2029]/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim());
  const parted = lines.some((line, i) => line === '' && i > 0 && i < lines.length - 1);
  const longest = Math.max(0, ...lines.map(({ length }) => length));
  const paragraphs: string[] = [];
  let open = false;
  for (const line of lines) {
    if (line === '') open = false;
    else if (open && !ITEM.test(line)) paragraphs.push(`${paragraphs.pop()} ${line}`);
    else paragraphs.push(line);
    if (line === '') continue;
    const full = line.length >= SHORTEST_FULL && line.length >= FULL * longest;
    // Between empty lines all is one paragraph; without any, a full line without an end goes on.
    open = parted || (full && !SENTENCE_END.test(line));
  }
  return paragraphs;
}

function isHeadline(line: string): boolean {
  return line.length <= LONGEST_TITLE && !/[.\u06d4]$/u.test(line) && !ITEM.test(line);
}

function blockOf(text: string): ArticleBlock {
  return ITEM.test(text)
    ? { kind: 'item', text: text.replace(ITEM, '') }
    : { kind: 'paragraph', text };
}
