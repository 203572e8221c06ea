import { bandsOf } from '../core/near-duplicates/bands.ts';
import { shinglesOf } from '../core/near-duplicates/shingles.ts';
import type { ArticleDigest, SavedArticle, SavedMention } from './records.ts';

/** Raised when digests that were made before are to be made anew. */
export const DIGEST_VERSION = 2;

const LAM = '\u0644';

type Digested = Pick<SavedArticle, 'id' | 'url' | 'outlet' | 'published' | 'savedAt' | 'blocks'>;

/**
 * What is looked up of an article without reading its text: whom it names, how often and in which spellings, and what tells
 * whether another outlet has the same text.
 *
 * @param mentions in reading order
 */
export function digestOf(article: Digested, mentions: readonly SavedMention[]): ArticleDigest {
  const named = new Map<
    string,
    { count: number; spellings: Set<string>; behindLam: Set<string> }
  >();
  for (const { entry, block, start, end } of mentions) {
    const one = named.get(entry) ?? { count: 0, spellings: new Set(), behindLam: new Set() };
    one.count++;
    const text = article.blocks[block]?.text ?? '';
    const spelling = oneLine(text.slice(start, end));
    const isBehindLam = spelling.startsWith(LAM) && text[start - 1] === LAM;
    one[isBehindLam ? 'behindLam' : 'spellings'].add(spelling);
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
    spellings: all.map((one) => spellingsOf(one).join('\n')),
    bands: bandsOf(shinglesOf(bodyOf(article))),
  };
}

/** The paragraphs that outlets take over from an agency; titles and captions are their own. */
export function bodyOf({ blocks }: Pick<SavedArticle, 'blocks'>): string[] {
  return blocks.flatMap(({ kind, text }) => (kind === 'title' || kind === 'caption' ? [] : text));
}

/**
 * Behind the preposition lam a name that begins with lam may be one with its article, as "للسودان" is, or not, as "لليبيا":
 * the letters do not say, so these are left out where the article has others.
 */
function spellingsOf({ spellings, behindLam }: Record<'spellings' | 'behindLam', Set<string>>) {
  return [...(spellings.size > 0 ? spellings : behindLam)].filter((one) => one !== '');
}

/** Spellings are parted by line ends. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '';
}
