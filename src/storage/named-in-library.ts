import { keyWords, searchKey } from '../core/search/search-key.ts';
import { keySkeleton } from '../core/search/skeleton.ts';
import type { SiyaqDatabase } from './database.ts';
import { searchGlossary } from './glossary-search.ts';
import type { EntryRecord } from './records.ts';

/** An entry that a query names, and the saved articles in which it is named, the one that names it most first. */
export interface NamedInLibrary {
  entry: EntryRecord;
  articles: { id: string; mentions: number }[];
}

/** Entries that one query is taken to mean. */
const MEANT = 5;
const CANDIDATES = 20;

/**
 * What a query of the library means in the glossary, in whatever language or spelling: entries one of whose names has every
 * word of it or sounds like it as a whole, and where the library names them. Those that no article names are left out.
 *
 * @returns none for a query without letters and digits
 * @example (await namedInLibrary(db, 'lavrov'))[0]?.articles // those that say لافروف
 */
export async function namedInLibrary(db: SiyaqDatabase, query: string): Promise<NamedInLibrary[]> {
  const words = keyWords(searchKey(query));
  const hits = await searchGlossary(db, query, CANDIDATES);
  const sounds = words.map(keySkeleton);
  const meant = hits.filter(({ matched }) => {
    const own = keyWords(searchKey(matched));
    const isSpelt = words.every((word) => own.includes(word));
    // Of one word, too many names sound alike.
    return isSpelt || (words.length > 1 && isSame(sounds, own.map(keySkeleton)));
  });
  const named = await Promise.all(
    meant.map(async ({ entry }) => ({ entry, articles: await articlesNaming(db, entry.id) })),
  );
  return named.filter(({ articles }) => articles.length > 0).slice(0, MEANT);
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

/** Deleted articles among them: who lists articles passes over those. */
async function articlesNaming(
  db: SiyaqDatabase,
  entry: string,
): Promise<NamedInLibrary['articles']> {
  const counts = new Map<string, number>();
  for (const { article } of await db.mentions.where('entry').equals(entry).toArray())
    counts.set(article, (counts.get(article) ?? 0) + 1);
  return [...counts]
    .map(([id, mentions]) => ({ id, mentions }))
    .sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1));
}
