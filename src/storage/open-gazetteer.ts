import { compileIndex, Gazetteer, openIndex } from '../core/gazetteer/gazetteer.ts';
import type { SiyaqDatabase } from './database.ts';
import { openStoredIndex, ownEntries } from './index-store.ts';

/**
 * The names of all packs from the index that the background stored, and over it the reader's own.
 *
 * @returns null where there is no index, or only one of other packs
 */
export async function openGazetteer(db: SiyaqDatabase): Promise<Gazetteer | null> {
  const [packs, own] = await Promise.all([openStoredIndex(db), ownEntries(db)]);
  if (packs === null) return null;
  return own.length === 0
    ? new Gazetteer(packs)
    : new Gazetteer(packs, openIndex(compileIndex(own)));
}
