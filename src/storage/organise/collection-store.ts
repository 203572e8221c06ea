import { tidyTag } from '../../core/library/tag.ts';
import type { SiyaqDatabase } from '../database.ts';
import type { CollectionRecord } from '../records.ts';
import { readAll } from '../row-schemas.ts';
import { readCollection } from './row-schemas.ts';
import { Refusal } from '../storage-failure.ts';
import { changeArticles, type ArticleChange } from './change-articles.ts';
import { countKeys } from './count-keys.ts';

/** A collection and how many articles are in it, deleted ones aside. */
export interface CountedCollection extends CollectionRecord {
  count: number;
}

/** The collections by their names. */
export async function listCollections(db: SiyaqDatabase): Promise<CountedCollection[]> {
  const [rows, counted] = await Promise.all([
    db.collections.toArray(),
    countKeys(db, 'collections'),
  ]);
  const counts = new Map(counted.map(({ key, count }) => [key, count]));
  return readAll(rows, readCollection)
    .map((collection) => ({ ...collection, count: counts.get(collection.id) ?? 0 }))
    .sort((a, b) => a.name.localeCompare(b.name, 'ar'));
}

/**
 * Makes a collection, or gives one another name.
 *
 * @throws Refusal `bad-message` where nothing is left of the name
 */
export async function nameCollection(
  db: SiyaqDatabase,
  { id, name }: { id: string; name: string },
  now: number,
): Promise<CollectionRecord> {
  const tidy = tidyTag(name);
  if (tidy === null) throw new Refusal('bad-message', 'a collection without a name');
  return db.transaction('rw', db.collections, async () => {
    const earlier = readCollection(await db.collections.get(id));
    const collection = { id, name: tidy, createdAt: earlier?.createdAt ?? now };
    await db.collections.put(collection);
    return collection;
  });
}

/** A collection that was deleted, and the ids of the articles that were in it. */
export interface DeletedCollection {
  collection: CollectionRecord | null;
  members: string[];
}

/** Deletes a collection; its articles stay. @returns what {@link restoreCollection} brings it back by */
export async function deleteCollection(
  db: SiyaqDatabase,
  id: string,
  now: number,
): Promise<DeletedCollection> {
  return db.transaction('rw', db.collections, db.articles, async () => {
    const collection = readCollection(await db.collections.get(id));
    await db.collections.delete(id);
    const members = await db.articles.where('collections').equals(id).primaryKeys();
    await takeOut(db, members, id, now);
    return { collection, members };
  });
}

/** Brings a deleted collection back with the articles that were in it, whatever else became of them. */
export async function restoreCollection(
  db: SiyaqDatabase,
  { collection, members }: DeletedCollection,
  now: number,
): Promise<void> {
  if (collection === null) return;
  await db.transaction('rw', db.collections, db.articles, async () => {
    await db.collections.put(collection);
    await putInto(db, members, collection.id, now);
  });
}

/** @returns what `putBack` undoes it with */
export function putInto(
  db: SiyaqDatabase,
  ids: readonly string[],
  collection: string,
  now: number,
): Promise<ArticleChange[]> {
  return changeArticles(
    db,
    ids,
    ({ collections }) =>
      collections.includes(collection) ? {} : { collections: [...collections, collection] },
    now,
  );
}

/** @returns what `putBack` undoes it with */
export function takeOut(
  db: SiyaqDatabase,
  ids: readonly string[],
  collection: string,
  now: number,
): Promise<ArticleChange[]> {
  return changeArticles(
    db,
    ids,
    ({ collections }) =>
      collections.includes(collection)
        ? { collections: collections.filter((one) => one !== collection) }
        : {},
    now,
  );
}
