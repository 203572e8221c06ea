import { success, type Result } from '../../core/result.ts';
import { callBackground } from '../../messages/send.ts';
import type { SiyaqDatabase } from '../../storage/database.ts';
import { addOwnEntry, removeOwnEntry, type OwnEntry } from '../../storage/own-entries.ts';
import { asFailure } from '../../storage/storage-failure.ts';

/**
 * Writes an entry of the reader's own; open pages are matched anew.
 *
 * @returns the entry that has the name now, and whether it is new
 */
export async function addToGlossary(
  db: SiyaqDatabase,
  entry: OwnEntry,
  id: string,
): Promise<Result<{ id: string; added: boolean }>> {
  try {
    const written = await addOwnEntry(db, entry, id);
    // It is stored; should the background not answer, it reads it when it wakes.
    if (written.added) await callBackground('gazetteer.refresh', {});
    return success(written);
  } catch (error) {
    return { ok: false, error: asFailure(error) };
  }
}

/** Removes an entry of the reader's own; open pages are matched anew. Rejects as Dexie does. */
export async function takeBack(db: SiyaqDatabase, id: string): Promise<void> {
  await removeOwnEntry(db, id);
  await callBackground('gazetteer.refresh', {});
}
