import { type ArticleOrder, type Narrowing } from '../core/library/narrowing.ts';
import { searchKey } from '../core/search/search-key.ts';
import type { SiyaqDatabase } from './database.ts';
import type { SavedArticle } from './records.ts';
import { readAll, readArticle } from './row-schemas.ts';

/**
 * Ids of the saved articles that a list shows, in its order. Only indexes are read: the text of ten thousand articles is
 * fifty megabytes. Deleted articles are in no list.
 */
export async function articleIds(
  db: SiyaqDatabase,
  narrowing: Narrowing,
  order: ArticleOrder,
): Promise<string[]> {
  const [sorted, without, conditions] = await Promise.all([
    sortedIds(db, order),
    idsLeftOut(db, narrowing),
    Promise.all(conditionsOf(db, narrowing)),
  ]);
  const sets = conditions.map((ids) => new Set(ids));
  return sorted.filter((id) => !without.has(id) && sets.every((set) => set.has(id)));
}

/**
 * What the list of everything begins with, those saved last first, without its other thousands being counted.
 *
 * @param size how many at most; fewer where archive and trash have some of them
 */
export async function firstArticles(db: SiyaqDatabase, size: number): Promise<SavedArticle[]> {
  const rows = await db.articles.orderBy('savedAt').reverse().limit(size).toArray();
  return readAll(rows, readArticle).filter(
    ({ deletedAt, archived }) => deletedAt === null && archived === null,
  );
}

/** The articles of ids in their order, as a page of a list needs them; what is gone meanwhile is left out. */
export async function articlesById(
  db: SiyaqDatabase,
  ids: readonly string[],
): Promise<SavedArticle[]> {
  const rows = await db.articles.bulkGet([...ids]);
  return readAll(rows, readArticle).filter(({ deletedAt }) => deletedAt === null);
}

/** Ids of what is in the library, deleted articles left out, in no order. */
export async function livingIds(db: SiyaqDatabase): Promise<Set<string>> {
  const [all, deleted] = await Promise.all([
    db.articles.toCollection().primaryKeys(),
    db.articles.where('deletedAt').above(0).primaryKeys(),
  ]);
  const living = new Set(all);
  for (const id of deleted) living.delete(id);
  return living;
}

async function idsLeftOut(
  db: SiyaqDatabase,
  { archived, status }: Narrowing,
): Promise<Set<string>> {
  const lists = await Promise.all([
    db.articles.where('deletedAt').above(0).primaryKeys(),
    archived ? [] : db.articles.where('archived').above(0).primaryKeys(),
    // Rows from before there were states have none: unread is what is neither of the others.
    status === 'unread' ? db.articles.where('status').anyOf('reading', 'read').primaryKeys() : [],
  ]);
  return new Set(lists.flat());
}

/** Of each condition that an index tells: the ids of those that meet it. */
function conditionsOf(db: SiyaqDatabase, narrowing: Narrowing): PromiseLike<string[]>[] {
  const { archived, status, starred, tags, collection } = narrowing;
  const { articles } = db;
  return [
    ...(archived ? [articles.where('archived').above(0).primaryKeys()] : []),
    ...(starred ? [articles.where('star').above(0).primaryKeys()] : []),
    ...(status === null || status === 'unread'
      ? []
      : [articles.where('status').equals(status).primaryKeys()]),
    ...tags.map((tag) => articles.where('tags').equals(tag).primaryKeys()),
    ...(collection === null
      ? []
      : [articles.where('collections').equals(collection).primaryKeys()]),
  ];
}

/** The ids of all rows in an order. Forwards and turned round in memory: only so the keys come in one piece. */
async function sortedIds(db: SiyaqDatabase, { by, reversed }: ArticleOrder): Promise<string[]> {
  const saved = (await db.articles.orderBy('savedAt').primaryKeys()).reverse();
  if (by === 'saved') return reversed ? saved.reverse() : saved;
  const groups = await groupsBy(db, by);
  if (reversed) groups.reverse();
  const place = new Map(saved.map((id, at) => [id, at]));
  const sorted = groups.flatMap((ids) => ids.sort((a, b) => place.get(a)! - place.get(b)!));
  const placed = new Set(sorted);
  return [...sorted, ...saved.filter((id) => !placed.has(id))];
}

/** Ids that are alike in what is sorted by, group after group; those that have nothing of it in none. */
async function groupsBy(
  db: SiyaqDatabase,
  by: Exclude<ArticleOrder['by'], 'saved'>,
): Promise<string[][]> {
  if (by === 'status') {
    const [reading, read] = await Promise.all(
      ['reading', 'read'].map((status) => db.articles.where('status').equals(status).primaryKeys()),
    );
    const begun = new Set([...reading!, ...read!]);
    const all = await db.articles.toCollection().primaryKeys();
    return [all.filter((id) => !begun.has(id)), reading!, read!];
  }
  const groups = new Map<string, string[]>();
  await db.articles.orderBy(by).eachKey((value, { primaryKey }) => {
    const text = typeof value === 'string' ? value : '';
    const key = by === 'published' ? text : searchKey(text);
    if (key === '') return;
    const group = groups.get(key);
    if (group) group.push(primaryKey);
    else groups.set(key, [primaryKey]);
  });
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ids]) => ids);
  return by === 'published' ? sorted.reverse() : sorted;
}
