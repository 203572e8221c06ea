import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import { openDatabase, type SiyaqDatabase } from '../../storage/database.ts';
import { getArticle } from '../../storage/library-store.ts';
import { openGazetteer } from '../../storage/open-gazetteer.ts';
import { readArticleEvents } from '../../storage/read-article-events.ts';
import { readingSignature } from '../../storage/reading-signature.ts';
import { asFailure } from '../../storage/storage-failure.ts';
import { storeReading, unreadArticles } from '../../storage/told-event-store.ts';
import { asReadable } from '../page/readable-article.ts';
import type { ReadingReport } from './reading-report.ts';

/**
 * A worker that reads the saved articles which were last read by other rules or names, one after the other, each stored
 * in one transaction: it can be terminated at any moment, and the next one goes on. One works at a time, in whatever page.
 */
onmessage = () => {
  void navigator.locks
    .request('siyaq-reading', { ifAvailable: true }, (lock) =>
      lock === null ? report({ is: 'elsewhere' }) : readAll(openDatabase()),
    )
    .catch((error: unknown) => report({ is: 'stopped', failure: asFailure(error) }));
};

async function readAll(db: SiyaqDatabase): Promise<void> {
  const { whole } = await readingSignature(db);
  const gazetteer = await openGazetteer(db);
  if (gazetteer === null) {
    report({ is: 'not-ready' });
    return;
  }
  const ids = await unreadArticles(db, whole);
  let failed = 0;
  for (const [done, id] of ids.entries()) {
    report({ is: 'progress', done, of: ids.length, failed });
    try {
      await readOne(db, gazetteer, id, whole);
    } catch (error) {
      const failure = asFailure(error);
      // A store that refuses one article refuses the next; an article that cannot be read stands alone.
      if (failure.code !== 'unexpected') {
        report({ is: 'stopped', failure });
        return;
      }
      console.warn('siyaq: an article could not be read again', id, error);
      failed++;
    }
  }
  report({ is: 'finished', failed });
}

async function readOne(
  db: SiyaqDatabase,
  gazetteer: Gazetteer,
  id: string,
  signature: string,
): Promise<void> {
  const article = await getArticle(db, id);
  if (article === null) return;
  const findings = await readArticleEvents(db, gazetteer, asReadable(article));
  await storeReading(db, article, { ...findings, signature });
}

function report(said: ReadingReport): void {
  postMessage(said);
}
