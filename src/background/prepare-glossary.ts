import type { SiyaqDatabase } from '../storage/database.ts';
import { storeMissingTables } from '../storage/packs/store-missing-tables.ts';
import { installBuiltInPacks } from './built-in-packs.ts';

/**
 * Brings the glossary to where this version of the extension wants it: the packs that ship are installed, and
 * those that an earlier version installed have the tables they are searched by. What is done is not done
 * again, so that it goes on where it was interrupted.
 *
 * @param now milliseconds since the epoch
 * @returns whether any entry changed
 * @throws when a pack cannot be read or the database refuses
 */
export async function prepareGlossary(database: SiyaqDatabase, now: number): Promise<boolean> {
  const changed = await installBuiltInPacks(database, now);
  await storeMissingTables(database);
  return changed;
}
