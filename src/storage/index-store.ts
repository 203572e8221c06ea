import { compileIndex } from '../core/gazetteer/gazetteer.ts';
import { FORMAT_VERSION } from '../core/gazetteer/packed-format.ts';
import { PackedIndex } from '../core/gazetteer/packed-index.ts';
import type { SiyaqDatabase } from './database.ts';
import { allPackEntries, changedEntries } from './entry-store.ts';
import type { EntryRecord } from './records.ts';
import { readAll, readEntry } from './row-schemas.ts';

const PACKS = 'packs';

/**
 * The stored index of all packs' names, opened in place.
 *
 * @returns null where there is none, it was compiled from other packs, or it is damaged: build it anew
 */
export async function openStoredIndex(db: SiyaqDatabase): Promise<PackedIndex | null> {
  const [stored, signature] = await Promise.all([db.indexes.get(PACKS), packSignature(db)]);
  if (stored?.signature !== signature || !(stored.blob instanceof Blob)) return null;
  try {
    return PackedIndex.open(await stored.blob.arrayBuffer());
  } catch (error) {
    // The browser keeps a large blob in a file of its own, which can be gone while the row is there.
    console.warn('siyaq: the stored index cannot be read', error);
    return null;
  }
}

/**
 * Compiles the names of all packs into an index and stores it in place of the one before. Reads the packs
 * and their signature in one transaction, so that the one is of the other.
 */
export async function buildIndex(db: SiyaqDatabase): Promise<void> {
  const tables = [db.packs, db.editions, db.chunks];
  const { signature, entries } = await db.transaction('r', tables, async () => ({
    signature: await packSignature(db),
    entries: await allPackEntries(db),
  }));
  const buffer = compileIndex(entries);
  await db.indexes.put({ id: PACKS, signature, blob: new Blob([buffer]) });
}

/** The reader's own entries, few enough to be compiled at each change. */
export async function ownEntries(db: SiyaqDatabase): Promise<EntryRecord[]> {
  return readAll(await db.entries.toArray(), readEntry);
}

/**
 * Changes whenever other names are known than before, or of another kind: a pack was installed, replaced or removed,
 * or the reader wrote or changed an entry.
 */
export async function glossaryVersion(db: SiyaqDatabase): Promise<string> {
  const [packs, own, changed] = await Promise.all([
    packSignature(db),
    ownEntries(db),
    changedEntries(db),
  ]);
  const known = [...own, ...changed];
  const read = known.map(({ id, kind, names, without = [] }) =>
    JSON.stringify([id, kind, names, ...without]),
  );
  return [packs, ...read].join(' ');
}

/** What an index of the packs depends on: their contents and the layout. */
export async function packSignature(db: SiyaqDatabase): Promise<string> {
  const packs = await db.packs.orderBy('id').toArray();
  return [FORMAT_VERSION, ...packs.map(({ id, checksum }) => `${id}=${checksum}`)].join(' ');
}
