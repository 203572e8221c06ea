import type { ToldEvent } from '../core/happenings/told-event.ts';
import type { Mention } from '../core/mention.ts';
import type { SiyaqDatabase } from './database.ts';
import { digestOf } from './article-digest.ts';
import { mentionRows } from './library-store.ts';
import type { SavedArticle, SavedMention, ToldEventRecord } from './records.ts';
import { readArticle } from './row-schemas.ts';

/** What was found in a saved article: mentions by block, events in reading order. */
export interface ArticleReading {
  mentions: readonly (readonly Mention[])[];
  events: readonly ToldEvent[];
  /** What it was read by: see `unreadArticles`. */
  signature: string;
}

/** What was found in which article, as it was when it was read. */
export interface ReadArticle extends ArticleReading {
  article: Pick<SavedArticle, 'id' | 'savedAt' | 'blocks'>;
}

/**
 * Puts what was found in saved articles in place of what was found before, all in one transaction: of all, or of none. An
 * event that the reader said anything of stays, also where it is not found any more. Nothing is written of an article
 * that was saved anew, deleted or purged meanwhile, and nothing twice: rows that are there already stay as they are.
 *
 * @param read each article once
 * @returns of each whether it was stored
 */
export async function storeReadings(
  db: SiyaqDatabase,
  read: readonly ReadArticle[],
): Promise<boolean[]> {
  const tables = [
    ...[db.articles, db.mentions, db.digests, db.toldEvents, db.judgements, db.readings],
    db.searchChanges,
  ];
  return db.transaction('rw', tables, async () => {
    const now = await db.articles.bulkGet(read.map(({ article }) => article.id));
    const same = read.map(
      ({ article }, i) => now[i]?.savedAt === article.savedAt && now[i].deletedAt === null,
    );
    const byId = new Map(now.flatMap((row) => (row ? [[row.id, row]] : [])));
    const current = read.filter((_one, i) => same[i]);
    await replaceMentions(db, current);
    await replaceEvents(db, current);
    await db.digests.bulkPut(
      current.flatMap(({ article, mentions }) => {
        const row = readArticle(byId.get(article.id));
        return row === null ? [] : digestOf(row, mentionRows(article, mentions));
      }),
    );
    await db.readings.bulkPut(
      current.map(({ article, signature }) => ({ article: article.id, signature })),
    );
    return same;
  });
}

async function replaceMentions(db: SiyaqDatabase, read: readonly ReadArticle[]): Promise<void> {
  const stored = await rowsOfEach(read, (id) => db.mentions.where('article').equals(id).toArray());
  const [gone, found]: [number[], SavedMention[]] = [[], []];
  const changed: string[] = [];
  for (const [i, { article, mentions }] of read.entries()) {
    const before = stored[i]!;
    const rows = mentionRows(article, mentions);
    if (JSON.stringify(rows) === JSON.stringify(before.map(withoutNumber))) continue;
    gone.push(...before.flatMap(({ id }) => id ?? []));
    found.push(...rows);
    changed.push(article.id);
  }
  // Articles are found by their names; that a row of them is gone does not say whose it was.
  if (changed.length > 0) await db.searchChanges.add({ articles: changed });
  if (gone.length > 0) await db.mentions.bulkDelete(gone);
  if (found.length > 0) await db.mentions.bulkAdd(found);
}

async function replaceEvents(db: SiyaqDatabase, read: readonly ReadArticle[]): Promise<void> {
  const stored = await rowsOfEach(read, (id) =>
    db.toldEvents.where('article').equals(id).toArray(),
  );
  const [gone, changed]: [string[], ToldEventRecord[]] = [[], []];
  for (const [i, { article, events }] of read.entries()) {
    const before = new Map(stored[i]!.map((row) => [row.id, JSON.stringify(row)]));
    for (const event of events) {
      const row = { ...event, article: article.id };
      if (before.get(row.id) !== JSON.stringify(row)) changed.push(row);
      before.delete(row.id);
    }
    gone.push(...before.keys());
  }
  if (gone.length > 0) {
    const judged = new Set(await judgedAmong(db, gone));
    await db.toldEvents.bulkDelete(gone.filter((id) => !judged.has(id)));
  }
  if (changed.length > 0) await db.toldEvents.bulkPut(changed);
}

/** Asked article by article: many keys at once are walked row by row, one is answered in one piece. */
function rowsOfEach<T>(
  read: readonly ReadArticle[],
  rowsOf: (article: string) => PromiseLike<T[]>,
): Promise<T[][]> {
  return Promise.all(read.map(({ article }) => rowsOf(article.id)));
}

/** A mention without its local number, which says nothing of it. */
export function withoutNumber<T extends { id?: number }>(numbered: T): T {
  const row = { ...numbered };
  delete row.id;
  return row;
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
