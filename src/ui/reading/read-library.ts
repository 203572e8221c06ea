import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import type { SiyaqDatabase } from '../../storage/database.ts';
import { getArticle } from '../../storage/library-store.ts';
import { readArticleEvents } from '../../storage/read-article-events.ts';
import { RememberedEntries } from '../../storage/remembered-entries.ts';
import { asFailure } from '../../storage/storage-failure.ts';
import { storeReadings, type ReadArticle } from '../../storage/store-readings.ts';
import { unreadArticles } from '../../storage/told-event-store.ts';
import { asReadable } from '../page/readable-article.ts';
import type { ReadingReport } from './reading-report.ts';

/** What is read in this time is stored together: to store articles one by one takes as long as to read them. */
const BATCH_MS = 250;

interface Surroundings {
  /** What articles are read by now. */
  signature: string;
  report: (said: Extract<ReadingReport, { is: 'progress' }>) => void;
  /** Milliseconds. */
  now: () => number;
}

/**
 * Reads the saved articles which were last read by other rules or names, one after the other, and stores them a few at a
 * time: it can be ended at any moment, loses a quarter of a second then, and the next reading goes on.
 *
 * @returns how many articles could not be read or stored for reasons of their own
 * @throws what a store throws that would refuse the next article too
 */
export async function readLibrary(
  db: SiyaqDatabase,
  gazetteer: Gazetteer,
  { signature, report, now }: Surroundings,
): Promise<number> {
  const ids = await unreadArticles(db, signature);
  const entries = new RememberedEntries(db);
  let [failed, since] = [0, now()];
  let batch: ReadArticle[] = [];
  report({ is: 'progress', done: 0, of: ids.length, failed });
  for (const [i, id] of ids.entries()) {
    try {
      const article = await getArticle(db, id);
      if (article) {
        const found = await readArticleEvents(entries, gazetteer, asReadable(article));
        batch.push({ article, ...found, signature });
      }
    } catch (error) {
      failed += passOver(id, error);
    }
    if (now() - since < BATCH_MS && i < ids.length - 1) continue;
    failed += await storeEach(db, batch);
    [batch, since] = [[], now()];
    report({ is: 'progress', done: i + 1, of: ids.length, failed });
  }
  return failed;
}

/** Together, and one by one where something in one of them is refused. @returns how many were not stored */
async function storeEach(db: SiyaqDatabase, batch: readonly ReadArticle[]): Promise<number> {
  if (batch.length === 0) return 0;
  try {
    await storeReadings(db, batch);
    return 0;
  } catch (error) {
    const [first, ...others] = batch;
    if (others.length === 0) return passOver(first!.article.id, error);
    if (!standsAlone(error)) throw error;
  }
  let failed = 0;
  for (const one of batch) failed += await storeEach(db, [one]);
  return failed;
}

/** @throws the error itself, unless it is of this article alone */
function passOver(article: string, error: unknown): number {
  if (!standsAlone(error)) throw error;
  console.warn('siyaq: an article could not be read again', article, error);
  return 1;
}

/** A store that refuses one article refuses the next; an article that cannot be read stands alone. */
function standsAlone(error: unknown): boolean {
  return asFailure(error).code === 'unexpected';
}
