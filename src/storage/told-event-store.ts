import type { ToldEvent } from '../core/happenings/told-event.ts';
import type { SiyaqDatabase } from './database.ts';
import { readToldEvent } from './row-schemas.ts';
import { storeReadings, type ArticleReading, type ReadArticle } from './store-readings.ts';

/**
 * Stores what was found in one article, as {@link storeReadings}.
 *
 * @returns whether it was stored
 */
export async function storeReading(
  db: SiyaqDatabase,
  article: ReadArticle['article'],
  reading: ArticleReading,
): Promise<boolean> {
  const [stored = false] = await storeReadings(db, [{ article, ...reading }]);
  return stored;
}

/**
 * The saved articles that were never read for events, or by something whose signature does not begin so, those saved
 * last first. That is how re-reading goes on where it was interrupted.
 */
export async function unreadArticles(db: SiyaqDatabase, signature: string): Promise<string[]> {
  return db.transaction('r', db.articles, db.readings, async () => {
    const [ids, deleted, read] = await Promise.all([
      db.articles.orderBy('savedAt').reverse().primaryKeys(),
      deletedArticles(db),
      db.readings.where('signature').startsWith(signature).primaryKeys(),
    ]);
    const done = new Set([...deleted, ...read]);
    return ids.filter((id) => !done.has(id));
  });
}

/** Ids of the articles that the reader deleted and can bring back: what they tell is not shown. */
export async function deletedArticles(db: SiyaqDatabase): Promise<Set<string>> {
  return new Set(await db.articles.where('deletedAt').above(0).primaryKeys());
}

/**
 * Adds an event of the reader's own, or puts it in place of the one of its id.
 *
 * @returns the one that stood there, or null
 */
export async function putOwnEvent(db: SiyaqDatabase, event: ToldEvent): Promise<ToldEvent | null> {
  return db.transaction('rw', db.toldEvents, async () => {
    const before = readToldEvent(await db.toldEvents.get(event.id));
    await db.toldEvents.put(event);
    return before;
  });
}

/**
 * Removes an event of the reader's own.
 *
 * @returns what {@link putOwnEvent} brings it back by, or null where there is none
 */
export async function deleteOwnEvent(db: SiyaqDatabase, id: string): Promise<ToldEvent | null> {
  return db.transaction('rw', db.toldEvents, async () => {
    const row = await db.toldEvents.get(id);
    const event = readToldEvent(row);
    if (event?.provenance.from !== 'reader') return null;
    await db.toldEvents.delete(id);
    return event;
  });
}
