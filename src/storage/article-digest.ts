import { bandsOf } from '../core/near-duplicates/bands.ts';
import { shinglesOf } from '../core/near-duplicates/shingles.ts';
import type { ArticleDigest, SavedArticle, SavedMention } from './records.ts';

/** Raised when digests that were made before are to be made anew. */
export const DIGEST_VERSION = 1;

type Digested = Pick<SavedArticle, 'id' | 'url' | 'outlet' | 'published' | 'savedAt' | 'blocks'>;

/**
 * What is looked up of an article without reading its text: whom it names, how often and in which spellings, and what tells
 * whether another outlet has the same text.
 *
 * @param mentions in reading order
 */
export function digestOf(article: Digested, mentions: readonly SavedMention[]): ArticleDigest {
  const named = new Map<string, { count: number; spellings: Set<string> }>();
  for (const { entry, block, start, end } of mentions) {
    const one = named.get(entry) ?? { count: 0, spellings: new Set() };
    one.count++;
    one.spellings.add(cleanSpelling(article.blocks[block]?.text.slice(start, end) ?? ''));
    named.set(entry, one);
  }
  const all = [...named.values()];
  const { id, outlet, url, published, savedAt } = article;
  return {
    article: id,
    outlet: outlet ?? siteOf(url),
    published,
    savedAt,
    entries: [...named.keys()],
    counts: all.map(({ count }) => count),
    spellings: all.map(({ spellings }) => [...spellings].filter((one) => one !== '').join('\n')),
    bands: bandsOf(shinglesOf(bodyOf(article))),
  };
}

/** The paragraphs that outlets take over from an agency; titles and captions are their own. */
export function bodyOf({ blocks }: Pick<SavedArticle, 'blocks'>): string[] {
  return blocks.flatMap(({ kind, text }) => (kind === 'title' || kind === 'caption' ? [] : text));
}

/** One line: spellings are parted by line ends. */
function cleanSpelling(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '';
}
