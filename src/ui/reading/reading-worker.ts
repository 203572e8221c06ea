import { openDatabase, type SiyaqDatabase } from '../../storage/database.ts';
import { openGazetteer } from '../../storage/open-gazetteer.ts';
import { readingSignature } from '../../storage/reading-signature.ts';
import { asFailure } from '../../storage/storage-failure.ts';
import { readLibrary } from './read-library.ts';
import type { ReadingReport } from './reading-report.ts';

/** A worker that reads the library again until it is done or terminated. One works at a time, in whatever page. */
onmessage = () => {
  void navigator.locks
    .request('siyaq-reading', { ifAvailable: true }, async (lock) =>
      report(lock === null ? { is: 'elsewhere' } : await readAll(openDatabase())),
    )
    .catch((error: unknown) => report({ is: 'stopped', failure: asFailure(error) }));
};

async function readAll(db: SiyaqDatabase): Promise<ReadingReport> {
  const { whole: signature } = await readingSignature(db);
  const gazetteer = await openGazetteer(db);
  if (gazetteer === null) return { is: 'not-ready' };
  const now = () => performance.now();
  return { is: 'finished', failed: await readLibrary(db, gazetteer, { signature, report, now }) };
}

function report(said: ReadingReport): void {
  postMessage(said);
}
