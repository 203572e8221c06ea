import type { Article } from './article.ts';
import { languageOf } from './language.ts';

/** Least length of an article, in UTF-16 units without white space at the ends. */
const LEAST_PROSE = 180;

/**
 * A plain text as an article: one paragraph whose text is the input exactly, so that offsets hold. The
 * title is the first line with anything in it. An article is a text long enough in Arabic; a blank text
 * has no blocks.
 *
 * @example readText('عنوان\nنص طويل…').title === 'عنوان'
 */
export function readText(text: string): Article {
  const language = languageOf(text, null);
  const title = /^.*\S.*$/mu.exec(text)?.[0].trim() ?? '';
  const long = text.trim().length >= LEAST_PROSE;
  return {
    verdict: language !== 'ar' ? 'not-arabic' : long ? 'article' : 'not-article',
    language,
    title,
    byline: null,
    outlet: null,
    published: null,
    publishedCertainty: null,
    blocks: title === '' ? [] : [{ kind: 'paragraph', text }],
  };
}
