import type { SiyaqDatabase } from '../database.ts';
import type { OrganisedArticle, SavedArticle } from '../records.ts';
import { organisedAs } from './organised-as.ts';

/** What a change made of an article: the parts that it changed alone. */
export interface ArticleChange {
  id: string;
  was: Partial<OrganisedArticle>;
  became: Partial<OrganisedArticle>;
}

/** Rows that are read and written together: a few megabytes. */
const AT_ONCE = 500;

/**
 * Changes what the reader made of articles, all of them in one transaction. Articles that are not there, and those that
 * are so already, are passed over.
 *
 * @param change what becomes of one; an empty object for nothing
 * @returns what {@link putBack} undoes it with
 */
export async function changeArticles(
  db: SiyaqDatabase,
  ids: readonly string[],
  change: (article: OrganisedArticle) => Partial<OrganisedArticle>,
  now: number,
): Promise<ArticleChange[]> {
  return rewrite(db, ids, (article) => {
    const next = change(article);
    return Object.keys(next).length === 0 ? next : { ...next, organisedAt: now };
  });
}

/** Takes changes back, in one transaction; what was changed beside them or since stays, in whatever window that was. */
export async function putBack(db: SiyaqDatabase, changes: readonly ArticleChange[]): Promise<void> {
  const byId = new Map(changes.map((change) => [change.id, change]));
  await rewrite(db, [...byId.keys()], (article, id) => undone(article, byId.get(id)!));
}

async function rewrite(
  db: SiyaqDatabase,
  ids: readonly string[],
  change: (article: OrganisedArticle, id: string) => Partial<OrganisedArticle>,
): Promise<ArticleChange[]> {
  return db.transaction('rw', db.articles, async () => {
    const changes: ArticleChange[] = [];
    for (let i = 0; i < ids.length; i += AT_ONCE) {
      const rows = await db.articles.bulkGet(ids.slice(i, i + AT_ONCE));
      const changed: SavedArticle[] = [];
      for (const row of rows) {
        if (row === undefined) continue;
        const article = organisedAs(row);
        const next = change(article, row.id);
        const keys = Object.keys(next) as (keyof OrganisedArticle)[];
        if (keys.length === 0) continue;
        changes.push({
          id: row.id,
          was: Object.fromEntries(keys.map((key) => [key, article[key]])),
          became: next,
        });
        changed.push({ ...row, ...article, ...next });
      }
      await db.articles.bulkPut(changed);
    }
    return changes;
  });
}

/** A part that was changed since is as it was changed; of tags and collections, each that the change added goes, each that it took comes back. */
function undone(
  article: OrganisedArticle,
  { was, became }: ArticleChange,
): Partial<OrganisedArticle> {
  const parts = (Object.keys(was) as (keyof OrganisedArticle)[]).flatMap((key) => {
    const [now, before, after] = [article[key], was[key], became[key]];
    if (Array.isArray(now) && Array.isArray(before) && Array.isArray(after))
      return [[key, without(now, before, after)]];
    return now === after ? [[key, before]] : [];
  });
  return Object.fromEntries(parts) as Partial<OrganisedArticle>;
}

function without(
  now: readonly string[],
  before: readonly string[],
  after: readonly string[],
): string[] {
  if (now.join('\n') === after.join('\n')) return [...before];
  const kept = now.filter((one) => before.includes(one) || !after.includes(one));
  return [...new Set([...kept, ...before.filter((one) => !after.includes(one))])];
}
