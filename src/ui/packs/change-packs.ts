import { success, type Result } from '../../core/result.ts';
import { callBackground } from '../../messages/send.ts';
import type { SiyaqDatabase } from '../../storage/database.ts';
import { removePack } from '../../storage/pack-store.ts';
import { asFailure } from '../../storage/storage-failure.ts';
import { installInWorker } from './ask-pack-worker.ts';
import type { InstallOutcome } from './pack-job.ts';
import type { ReadPack } from './read-pack-file.ts';

/** Stores a pack in place of an earlier version of it; open pages are matched anew. */
export async function installReadPack(
  { text, checksum }: ReadPack,
  now: number,
): Promise<Result<InstallOutcome>> {
  return changed(() => installInWorker(text, checksum, now));
}

/** Takes a pack with its entries and events out of the glossary; open pages are matched anew. */
export async function removeInstalledPack(db: SiyaqDatabase, id: string): Promise<Result<void>> {
  return changed(async () => {
    await removePack(db, id);
    return success(undefined);
  });
}

async function changed<T>(deed: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    const outcome = await deed();
    // The packs are stored; should the background not answer, it compiles them when it wakes.
    if (outcome.ok) await callBackground('gazetteer.refresh', {});
    return outcome;
  } catch (error) {
    return { ok: false, error: asFailure(error) };
  }
}
