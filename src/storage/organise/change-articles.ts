import type { SiyaqDatabase } from '../database.ts';
import type { OrganisedArticle, SavedArticle } from '../records.ts';
import { organisedAs } from './organised-as.ts';

/** What an article was before a change: the parts that were changed alone. */
export interface Before {
  id: string;
  was: Partial<OrganisedArticle>;
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
): Promise<Before[]> {
  return rewrite(db, ids, (article) => {
    const next = change(article);
    return Object.keys(next).length === 0 ? next : { ...next, organisedAt: now };
  });
}

/** Puts back what a change says it changed, in one transaction; what was changed beside it stays. */
export async function putBack(db: SiyaqDatabase, before: readonly Before[]): Promise<void> {
  const was = new Map(before.map((one) => [one.id, one.was]));
  await rewrite(db, [...was.keys()], (_article, id) => was.get(id) ?? {});
}

async function rewrite(
  db: SiyaqDatabase,
  ids: readonly string[],
  change: (article: OrganisedArticle, id: string) => Partial<OrganisedArticle>,
): Promise<Before[]> {
  return db.transaction('rw', db.articles, async () => {
    const before: Before[] = [];
    for (let i = 0; i < ids.length; i += AT_ONCE) {
      const rows = await db.articles.bulkGet(ids.slice(i, i + AT_ONCE));
      const changed: SavedArticle[] = [];
      for (const row of rows) {
        if (row === undefined) continue;
        const article = organisedAs(row);
        const next = change(article, row.id);
        const keys = Object.keys(next) as (keyof OrganisedArticle)[];
        if (keys.length === 0) continue;
        before.push({
          id: row.id,
          was: Object.fromEntries(keys.map((key) => [key, article[key]])),
        });
        changed.push({ ...row, ...article, ...next });
      }
      await db.articles.bulkPut(changed);
    }
    return before;
  });
}
