import { success, type Result } from '../../core/result.ts';
import { callBackground } from '../../messages/send.ts';
import type { SiyaqDatabase } from '../../storage/database.ts';
import { installPack, removePack } from '../../storage/pack-store.ts';
import { asFailure } from '../../storage/storage-failure.ts';
import type { ReadPack } from './read-pack-file.ts';

/** Stores a pack in place of an earlier version of it; open pages are matched anew. */
export async function installReadPack(
  db: SiyaqDatabase,
  { pack, checksum }: ReadPack,
  now: number,
): Promise<Result<'installed' | 'unchanged'>> {
  return changed(() => installPack(db, pack, checksum, now));
}

/** Takes a pack with its entries and events out of the glossary; open pages are matched anew. */
export async function removeInstalledPack(db: SiyaqDatabase, id: string): Promise<Result<void>> {
  return changed(() => removePack(db, id));
}

async function changed<T>(deed: () => Promise<T>): Promise<Result<T>> {
  try {
    const outcome = await deed();
    // The packs are stored; should the background not answer, it compiles them when it wakes.
    await callBackground('gazetteer.refresh', {});
    return success(outcome);
  } catch (error) {
    return { ok: false, error: asFailure(error) };
  }
}
