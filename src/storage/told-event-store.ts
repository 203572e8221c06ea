import type { ToldEvent } from '../core/happenings/told-event.ts';
import type { Mention } from '../core/mention.ts';
import type { SiyaqDatabase } from './database.ts';
import { replaceMentions } from './library-store.ts';
import type { SavedArticle } from './records.ts';
import { readToldEvent } from './row-schemas.ts';

/** What was found in a saved article: mentions by block, events in reading order. */
export interface ArticleReading {
  mentions: readonly (readonly Mention[])[];
  events: readonly ToldEvent[];
  /** What it was read by: see {@link unreadArticles}. */
  signature: string;
}

/**
 * Puts what was found in a saved article in place of what was found before, in one transaction. An event that the reader
 * said anything of stays, also where it is not found any more. Nothing is written when the article was saved anew, deleted
 * or purged meanwhile.
 *
 * @returns whether it was stored
 */
export async function storeReading(
  db: SiyaqDatabase,
  article: Pick<SavedArticle, 'id' | 'savedAt'>,
  { mentions, events, signature }: ArticleReading,
): Promise<boolean> {
  const tables = [db.articles, db.mentions, db.toldEvents, db.judgements, db.readings];
  return db.transaction('rw', tables, async () => {
    const now = await db.articles.get(article.id);
    if (now?.savedAt !== article.savedAt || now.deletedAt !== null) return false;
    await replaceMentions(db, article, mentions);
    const found = new Set(events.map(({ id }) => id));
    const before = await db.toldEvents.where('article').equals(article.id).primaryKeys();
    const gone = before.filter((id) => !found.has(id));
    const judged = new Set(await judgedAmong(db, gone));
    await db.toldEvents.bulkDelete(gone.filter((id) => !judged.has(id)));
    await db.toldEvents.bulkPut(events.map((event) => ({ ...event, article: article.id })));
    await db.readings.put({ article: article.id, signature });
    return true;
  });
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

async function judgedAmong(db: SiyaqDatabase, events: readonly string[]): Promise<string[]> {
  const [ones, others] = await Promise.all([
    db.judgements.where('event').anyOf(events).toArray(),
    db.judgements.where('other').anyOf(events).toArray(),
  ]);
  return [
    ...ones.map(({ event }) => event),
    ...others.flatMap((judgement) => ('other' in judgement ? [judgement.other] : [])),
  ];
}
