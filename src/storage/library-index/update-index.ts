import { buildSegment } from '../../core/library-search/build-segment.ts';
import { isGone } from '../../core/library-search/open-segment.ts';
import { mergeSegments, type MergedSegment } from '../../core/library-search/merge-segments.ts';
import type { WordKeys } from '../../core/library-search/word-keys.ts';
import type { SiyaqDatabase } from '../database.ts';
import type { SearchStateRecord } from '../records.ts';
import { INDEX_VERSION } from './index-version.ts';
import { readDocuments } from './indexed-articles.ts';
import { readState } from './library-index.ts';
import { segmentsToMerge } from './segments-to-merge.ts';
import { DamagedIndex, removeSegments, StoredSegments, writeSegment } from './stored-segments.ts';

/** Articles that become one segment: a second of work is lost where it is killed, and few segments are to be merged. */
const BATCH = 500;
/** Ids that are noted in one row when all are to be indexed. */
const NOTED_AT_ONCE = 250;
/** While many are still to be indexed, segments are merged only when there are so many. */
const MANY_SEGMENTS = 24;

interface Surroundings {
  keys: WordKeys;
  /** How many articles are indexed of those that are to be. */
  report: (done: number, of: number) => void;
}

/**
 * Brings the index up to what is saved, a few hundred articles at a time. Every step is written before a transaction makes
 * it valid, so that wherever it is ended the index is that of the step before. One context at a time: who calls holds a lock.
 *
 * @throws DamagedIndex where what is stored is not what was written: see {@link unlessDamaged}
 */
export async function updateIndex(
  db: SiyaqDatabase,
  { keys, report }: Surroundings,
): Promise<void> {
  const stored = new StoredSegments(db);
  await removeOrphans(db);
  let [done, of] = [0, await countChanges(db)];
  for (;;) {
    // Another context may find that it is damaged, and discard it, at any time.
    const state = await readState(db);
    const batch = state ? await nextBatch(db) : 'all';
    if (batch === null) break;
    if (batch === 'all') {
      await beginAnew(db);
      [done, of] = [0, await countChanges(db)];
      continue;
    }
    await indexBatch(db, stored, batch, keys);
    done += batch.articles.length;
    report(Math.min(done, of), of);
    if (state!.segments.length > MANY_SEGMENTS) await merge(db, stored);
  }
  await merge(db, stored);
}

/** Says that what is stored of the index is not to be trusted: the next update makes it anew. */
async function discardIndex(db: SiyaqDatabase): Promise<void> {
  await db.searchState.clear();
}

/** An index of nothing, and all articles to be indexed. */
async function beginAnew(db: SiyaqDatabase): Promise<void> {
  const tables = [db.searchState, db.searchSegments, db.searchPages, db.searchChanges];
  await db.transaction('rw', [...tables, db.articles], async () => {
    const ids = await db.articles.toCollection().primaryKeys();
    await Promise.all(tables.map((table) => table.clear()));
    await db.searchState.put({ id: 'library', version: INDEX_VERSION, next: 1, segments: [] });
    const rows = Array.from({ length: Math.ceil(ids.length / NOTED_AT_ONCE) }, (_, i) => ({
      articles: ids.slice(i * NOTED_AT_ONCE, (i + 1) * NOTED_AT_ONCE),
    }));
    await db.searchChanges.bulkAdd(rows);
  });
}

/** Segments that were written and never became valid, because what wrote them was killed. */
async function removeOrphans(db: SiyaqDatabase): Promise<void> {
  const tables = [db.searchState, db.searchSegments, db.searchPages];
  await db.transaction('rw', tables, async () => {
    const known = new Set((await readState(db))?.segments.map(({ id }) => id));
    const stored = await db.searchSegments.toCollection().primaryKeys();
    const orphans = stored.filter((id) => !known.has(id));
    if (orphans.length > 0) await removeSegments(db, orphans);
  });
}

async function countChanges(db: SiyaqDatabase): Promise<number> {
  const rows = await db.searchChanges.toArray();
  return new Set(rows.flatMap(({ articles }) => articles ?? [])).size;
}

interface Batch {
  articles: string[];
  /** Numbers of the rows that say so and are done with it. */
  rows: number[];
}

async function nextBatch(db: SiyaqDatabase): Promise<Batch | 'all' | null> {
  const articles = new Set<string>();
  const rows: number[] = [];
  for (const { id, articles: changed } of await db.searchChanges.limit(BATCH).toArray()) {
    if (changed === null) return 'all';
    if (articles.size > 0 && articles.size + changed.length > BATCH) break;
    for (const article of changed) articles.add(article);
    rows.push(id!);
  }
  return rows.length > 0 ? { articles: [...articles], rows } : null;
}

async function indexBatch(
  db: SiyaqDatabase,
  stored: StoredSegments,
  { articles, rows }: Batch,
  keys: WordKeys,
): Promise<void> {
  const documents = await readDocuments(db, articles);
  const before = await readState(db);
  if (before === null) return;
  const id = before.next;
  if (documents.length > 0) await writeSegment(db, id, buildSegment(documents, keys));
  await db.transaction('rw', db.searchState, db.searchSegments, db.searchChanges, async () => {
    const state = await readState(db);
    if (state?.next !== id) return;
    const segments = await withoutArticles(stored, state, new Set(articles));
    if (documents.length > 0) segments.push({ id, gone: noneGone(documents.length) });
    await db.searchState.put({ ...state, next: id + 1, segments });
    // What was changed meanwhile stands in rows of its own.
    await db.searchChanges.bulkDelete(rows);
  });
}

/** The segments with the documents of some articles marked as gone. */
async function withoutArticles(
  stored: StoredSegments,
  { segments }: SearchStateRecord,
  changed: ReadonlySet<string>,
): Promise<SearchStateRecord['segments']> {
  const open = await stored.open(segments.map(({ id }) => id));
  return segments.map(({ id, gone }, i) => {
    const marked = gone.slice();
    for (const [document, article] of open[i]!.tables.articles.entries())
      if (changed.has(article)) marked[document >> 3]! |= 1 << (document & 7);
    return { id, gone: marked };
  });
}

async function merge(db: SiyaqDatabase, stored: StoredSegments): Promise<void> {
  const state = await readState(db);
  if (state === null) return;
  const open = await stored.open(state.segments.map(({ id }) => id));
  const chosen = segmentsToMerge(
    state.segments.map(({ gone }, i) => {
      const { documents } = open[i]!.tables;
      return { documents, living: documents - countGone(gone, documents) };
    }),
  );
  if (chosen.length === 0) return;
  const parts: MergedSegment[] = [];
  for (const i of chosen) {
    const { id, gone } = state.segments[i]!;
    parts.push({ ...(await stored.whole(id)), isLive: (document) => !isGone(gone, document) });
  }
  const merged = mergeSegments(parts);
  const id = state.next;
  const { documents } = merged.tables;
  if (documents > 0) await writeSegment(db, id, merged);
  const tables = [db.searchState, db.searchSegments, db.searchPages];
  await db.transaction('rw', tables, async () => {
    if ((await readState(db))?.next !== id) return;
    const segments = state.segments.filter((_, i) => !chosen.includes(i));
    if (documents > 0) segments.unshift({ id, gone: noneGone(documents) });
    await db.searchState.put({ ...state, next: id + 1, segments });
    await removeSegments(
      db,
      chosen.map((i) => state.segments[i]!.id),
    );
  });
}

function noneGone(documents: number): Uint8Array {
  return new Uint8Array((documents + 7) >> 3);
}

function countGone(gone: Uint8Array, documents: number): number {
  let count = 0;
  for (let i = 0; i < documents; i++) if (isGone(gone, i)) count++;
  return count;
}

/** Runs what reads or writes the index; where something of it is damaged, it is to be made anew. */
export async function unlessDamaged<T>(
  db: SiyaqDatabase,
  run: () => Promise<T>,
): Promise<T | null> {
  try {
    return await run();
  } catch (error) {
    if (!isDamage(error)) throw error;
    console.warn('siyaq: the index of the library is made anew', error);
    await discardIndex(db);
    return null;
  }
}

/** Dexie hands errors on as they are, or within its own. */
function isDamage(error: unknown): boolean {
  return (
    error instanceof DamagedIndex ||
    (error instanceof Error && 'inner' in error && error.inner instanceof DamagedIndex)
  );
}
