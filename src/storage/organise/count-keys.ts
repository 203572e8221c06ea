import type { SiyaqDatabase } from '../database.ts';

/** A tag or the id of a collection, and how many articles have it. */
export interface Counted {
  key: string;
  count: number;
}

/** Every key of a list of articles with the number of those that are not deleted; no row is read. */
export async function countKeys(
  db: SiyaqDatabase,
  index: 'tags' | 'collections',
): Promise<Counted[]> {
  const [keys, deleted] = await Promise.all([
    db.articles.orderBy(index).uniqueKeys(),
    db.articles.where('deletedAt').above(0).primaryKeys(),
  ]);
  const gone = new Set(deleted);
  const lists = await Promise.all(
    keys.map((key) => db.articles.where(index).equals(key).primaryKeys()),
  );
  return keys.flatMap((key, i): Counted[] => {
    const count = lists[i]!.filter((id) => !gone.has(id)).length;
    return typeof key === 'string' && count > 0 ? [{ key, count }] : [];
  });
}
