import { failure, success, type Result } from '../core/result.ts';
import type { Runtime } from '../platform/browser.ts';
import type { SiyaqDatabase } from '../storage/database.ts';
import { getEntry } from '../storage/entry-store.ts';
import { setMarking } from '../storage/quiet-entries.ts';
import { asFailure } from '../storage/storage-failure.ts';

/**
 * What the card of a page says of an entry: that the reader knows it, or that it is to be marked again.
 *
 * @param now milliseconds since the epoch
 * @returns `private-window` from one, where nothing is written; `entry-missing`; what the storage refuses
 */
export async function knowEntry(
  db: SiyaqDatabase,
  { entry, known }: { entry: string; known: boolean },
  { tab }: Pick<Runtime.MessageSender, 'tab'>,
  now: number,
): Promise<Result<null>> {
  if (tab?.incognito !== false) return failure('private-window');
  try {
    if ((await getEntry(db, entry)) === null) return failure('entry-missing', entry);
    await setMarking(db, entry, { is: known ? 'known' : 'marked' }, { site: null, now });
    return success(null);
  } catch (error) {
    return { ok: false, error: asFailure(error) };
  }
}
