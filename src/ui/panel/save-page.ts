import { failure, success, type Result } from '../../core/result.ts';
import { callBackground, callPage } from '../../messages/send.ts';
import type { SiyaqDatabase } from '../../storage/database.ts';
import { saveArticle } from '../../storage/library-store.ts';
import type { SavedArticle } from '../../storage/records.ts';
import { asFailure } from '../../storage/storage-failure.ts';
import { storeReading } from '../../storage/told-event-store.ts';
import { asReadable } from '../page/readable-article.ts';

/**
 * Saves the article of a tab as it stands there now, or updates the one saved from the same address.
 *
 * @param made a new identifier and the moment, used when the article is not in the library yet
 * @returns the saved article; `article-empty` when the page has none, `page-unreachable` when it does not
 * answer, `storage-full` or `storage-failed` when the library refuses
 */
export async function savePage(
  db: SiyaqDatabase,
  tab: number,
  made: { id: string; now: number },
): Promise<Result<SavedArticle>> {
  const report = await callPage(tab, 'page.describe', {});
  if (!report.ok) return report;
  const { url, addresses = [], article, mentions } = report.value;
  if (!article || article.blocks.length === 0) return failure('article-empty');
  try {
    const saved = await saveArticle(db, { url, addresses, article, mentions }, made);
    await readEvents(db, saved);
    return success(saved);
  } catch (error) {
    return { ok: false, error: asFailure(error) };
  }
}

/** The article is saved, whatever becomes of its events: those that are not stored now are read with the next reading. */
async function readEvents(db: SiyaqDatabase, saved: SavedArticle): Promise<void> {
  const found = await callBackground('article.read', asReadable(saved));
  try {
    if (found.ok) await storeReading(db, saved, found.value);
    else console.warn('siyaq: the events of the article were not read', found.error);
  } catch (error) {
    console.warn('siyaq: the events of the article were not stored', asFailure(error));
  }
}
