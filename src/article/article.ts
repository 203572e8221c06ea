import type { DateCertainty } from './publication-date.ts';

/** What a block of an article is. Order of blocks is reading order. */
export const BLOCK_KINDS = ['title', 'heading', 'paragraph', 'item', 'quote', 'caption'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A paragraph-like unit of text. White space is collapsed to single spaces and trimmed; never empty. */
export interface ArticleBlock {
  kind: BlockKind;
  text: string;
}

/** BCP 47 code of the main language as its letters show, "und" when there is too little text. */
export type LanguageCode = string;

/** Why a page is or is not read. `article` and `not-article` are both in Arabic. */
export type Verdict = 'article' | 'not-article' | 'not-arabic';

/** The extracted content of a page. */
export interface Article {
  verdict: Verdict;
  language: LanguageCode;
  title: string;
  byline: string | null;
  /** Name of the outlet, or null. */
  outlet: string | null;
  /** ISO date ("2025-08-05") of the day of publication, or null. */
  published: string | null;
  /** How sure that day is; null where there is none. */
  publishedCertainty: DateCertainty | null;
  blocks: ArticleBlock[];
}

/** Between two blocks in {@link articleText}. */
export const BLOCK_SEPARATOR = '\n\n';

/**
 * The article as one string, so that an offset means the same in the page, the library and the
 * command line. Block `i` starts at the sum of the lengths before it plus its separators.
 */
export function articleText(blocks: readonly ArticleBlock[]): string {
  return blocks.map((block) => block.text).join(BLOCK_SEPARATOR);
}
