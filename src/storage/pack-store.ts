import type { Pack } from '../core/pack/pack.ts';
import type { SiyaqDatabase } from './database.ts';
import { nameRows } from './name-rows.ts';
import type { PackRecord } from './records.ts';

/**
 * Puts a pack into the glossary in place of what it held before, in one transaction: after a failure the
 * old state stands. An id that the reader or another pack has taken stays theirs, and the pack's record of
 * that id is left out.
 *
 * @param checksum of the pack's file; the pack that is installed under the same checksum is left alone
 * @param now milliseconds since the epoch
 * @throws what Dexie throws; see `asFailure`
 */
export async function installPack(
  db: SiyaqDatabase,
  pack: Pack,
  checksum: string,
  now: number,
): Promise<'installed' | 'unchanged'> {
  const { header } = pack;
  const rowsByEntry = new Map(pack.entries.map((entry) => [entry.id, nameRows(entry, header.id)]));
  return db.transaction('rw', db.packs, db.entries, db.names, db.events, async () => {
    const installed = await db.packs.get(header.id);
    if (installed?.checksum === checksum) return 'unchanged';
    await deleteRows(db, header.id);
    const entries = await untaken(pack.entries, (ids) => db.entries.bulkGet(ids));
    const events = await untaken(pack.events, (ids) => db.events.bulkGet(ids));
    await db.entries.bulkAdd(entries.map((entry) => ({ ...entry, pack: header.id })));
    await db.names.bulkAdd(entries.flatMap((entry) => rowsByEntry.get(entry.id) ?? []));
    await db.events.bulkAdd(events.map((event) => ({ ...event, pack: header.id })));
    await db.packs.put({
      ...header,
      checksum,
      installedAt: now,
      entryCount: entries.length,
      eventCount: events.length,
    });
    return 'installed';
  });
}

/** Takes a pack and everything it brought out of the glossary. Nothing happens when it is not there. */
export async function removePack(db: SiyaqDatabase, id: string): Promise<void> {
  await db.transaction('rw', db.packs, db.entries, db.names, db.events, async () => {
    await deleteRows(db, id);
    await db.packs.delete(id);
  });
}

/** The packs that are installed, by id. */
export async function listPacks(db: SiyaqDatabase): Promise<PackRecord[]> {
  return db.packs.orderBy('id').toArray();
}

async function deleteRows(db: SiyaqDatabase, pack: string): Promise<void> {
  await db.entries.where('pack').equals(pack).delete();
  await db.names.where('pack').equals(pack).delete();
  await db.events.where('pack').equals(pack).delete();
}

/** The records whose id is free. */
async function untaken<T extends { id: string }>(
  records: readonly T[],
  bulkGet: (ids: string[]) => Promise<unknown[]>,
): Promise<T[]> {
  const rows = await bulkGet(records.map(({ id }) => id));
  return records.filter((_, i) => rows[i] === undefined);
}
