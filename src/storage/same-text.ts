import { sharedPart, shinglesOf } from '../core/near-duplicates/shingles.ts';
import { bodyOf } from './article-digest.ts';
import type { SiyaqDatabase } from './database.ts';
import { getArticle } from './library-store.ts';
import { articlesById } from './list-articles.ts';
import type { ArticleDigest, SavedArticle } from './records.ts';
import { readDigest } from './organise/row-schemas.ts';
import { readAll } from './row-schemas.ts';

/** An article that has the text of another one. */
export interface SameText {
  article: SavedArticle;
  /** Which part of the shorter text stands in the longer one, from a half to 1. */
  shared: number;
}

/** So much of the shorter text stands in the other one where they are one text. */
const SAME = 0.5;
/** Those that are likest are compared word by word; so many outlets bring no text. */
const COMPARED = 24;

/** The saved articles that have the text of one, the one that shares most first. */
export async function sameTextElsewhere(db: SiyaqDatabase, id: string): Promise<SameText[]> {
  const [article, digest] = await Promise.all([getArticle(db, id), db.digests.get(id)]);
  const bands = readDigest(digest)?.bands ?? [];
  if (article === null || bands.length === 0) return [];
  const lists = await Promise.all(
    bands.map((band) => db.digests.where('bands').equals(band).primaryKeys()),
  );
  const shared = new Map<string, number>();
  for (const other of lists.flat())
    if (other !== id) shared.set(other, (shared.get(other) ?? 0) + 1);
  const likest = [...shared]
    .sort(([, a], [, b]) => b - a)
    .slice(0, COMPARED)
    .map(([other]) => other);
  const shingles = shinglesOf(bodyOf(article));
  return (await articlesById(db, likest))
    .map((other) => ({ article: other, shared: sharedPart(shingles, shinglesOf(bodyOf(other))) }))
    .filter((other) => other.shared >= SAME)
    .sort((a, b) => b.shared - a.shared);
}

/** How one entry is named in several articles. */
export interface EntryNaming {
  entry: string;
  /** By article, in the order asked for: its spellings, and how often it is named; none where it is not. */
  named: { spellings: string[]; count: number }[];
}

/**
 * How articles name the same entries: those that are named otherwise somewhere first, then those that are named most. What
 * one article alone names is left out.
 */
export async function compareNames(
  db: SiyaqDatabase,
  articles: readonly string[],
): Promise<EntryNaming[]> {
  const rows = await db.digests.bulkGet([...articles]);
  const digests = new Map(readAll(rows, readDigest).map((digest) => [digest.article, digest]));
  const entries = new Set([...digests.values()].flatMap((digest) => digest.entries));
  return [...entries]
    .map((entry) => ({
      entry,
      named: articles.map((id) => namedIn(digests.get(id), entry)),
    }))
    .filter(({ named }) => named.filter(({ count }) => count > 0).length > 1)
    .sort((a, b) => Number(differs(b)) - Number(differs(a)) || timesNamed(b) - timesNamed(a));
}

/** Whether articles that name an entry name it otherwise. */
export function differs({ named }: EntryNaming): boolean {
  const ways = named
    .filter(({ count }) => count > 0)
    .map(({ spellings }) => spellings.toSorted().join('\n'));
  return new Set(ways).size > 1;
}

function namedIn(digest: ArticleDigest | undefined, entry: string): EntryNaming['named'][number] {
  const at = digest?.entries.indexOf(entry) ?? -1;
  if (digest === undefined || at < 0) return { spellings: [], count: 0 };
  const spellings = (digest.spellings[at] ?? '').split('\n').filter((one) => one !== '');
  return { spellings, count: digest.counts[at]! };
}

function timesNamed({ named }: EntryNaming): number {
  return named.reduce((sum, { count }) => sum + count, 0);
}
