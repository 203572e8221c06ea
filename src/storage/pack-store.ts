import Dexie, { type Table } from 'dexie';
import type { Pack } from '../core/pack/pack.ts';
import type { SiyaqDatabase } from './database.ts';
import { compileEventTable } from './packs/event-table.ts';
import { compileNameTable } from './packs/name-table.ts';
import { cutIntoChunks, RECORDS_PER_CHUNK } from './packs/pack-chunks.ts';
import { openEditions } from './packs/read-editions.ts';
import { deleteTables } from './packs/store-missing-tables.ts';
import type { ChunkRecord, PackRecord } from './records.ts';
import { Refusal } from './storage-failure.ts';

/**
 * Puts a pack into the glossary in place of what it held before, in one transaction: it is there as a whole
 * or not at all, and after a failure the old state stands. An id that the reader or another pack has taken
 * stays theirs, and the pack's record of that id is left out.
 *
 * @param checksum of the pack's file; the pack that is installed under the same checksum is left alone
 * @param now milliseconds since the epoch
 * @throws Refusal `bad-message` for a pack that repeats an id; else what Dexie throws, see `asFailure`
 */
export async function installPack(
  db: SiyaqDatabase,
  pack: Pack,
  checksum: string,
  now: number,
): Promise<'installed' | 'unchanged'> {
  const { header } = pack;
  refuseTwice(pack.entries);
  refuseTwice(pack.events);
  return db.transaction('rw', tablesOf(db), async () => {
    const installed = await db.packs.get(header.id);
    if (installed?.checksum === checksum) return 'unchanged';
    const others = (await openEditions(db)).filter((edition) => edition.pack !== header.id);
    const own = await db.entries.toCollection().primaryKeys();
    const entries = untaken(pack.entries, [own, ...others.map((other) => other.entries)])
      // The place of an id among them is found by halving.
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const events = untaken(
      pack.events,
      others.map((other) => other.events),
    );
    await deleteEdition(db, header.id);
    const ids = { entries: entries.map(({ id }) => id), events: events.map(({ id }) => id) };
    const row = { pack: header.id, ...ids, perChunk: RECORDS_PER_CHUNK };
    const edition = await db.editions.add(row);
    await db.chunks.bulkAdd([
      ...chunkRows(edition, 'entries', entries),
      ...chunkRows(edition, 'events', events),
    ]);
    await db.nameTables.add({ edition, ...compileNameTable(entries, header.id) });
    await db.eventTables.add({ edition, ...compileEventTable(events) });
    const counts = { entryCount: entries.length, eventCount: events.length };
    await db.packs.put({ ...header, checksum, installedAt: now, ...counts });
    return 'installed';
  });
}

/** Takes a pack and everything it brought out of the glossary. Nothing happens when it is not there. */
export async function removePack(db: SiyaqDatabase, id: string): Promise<void> {
  await db.transaction('rw', tablesOf(db), async () => {
    await deleteEdition(db, id);
    await db.packs.delete(id);
  });
}

/** The packs that are installed, by id. */
export async function listPacks(db: SiyaqDatabase): Promise<PackRecord[]> {
  return db.packs.orderBy('id').toArray();
}

function tablesOf(db: SiyaqDatabase): Table[] {
  return [db.packs, db.entries, db.editions, db.chunks, db.nameTables, db.eventTables];
}

async function deleteEdition(db: SiyaqDatabase, pack: string): Promise<void> {
  for (const id of await db.editions.where('pack').equals(pack).primaryKeys()) {
    await db.chunks
      .where('[edition+of+number]')
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
      .delete();
    await deleteTables(db, id);
    await db.editions.delete(id);
  }
}

function chunkRows(
  edition: number,
  of: ChunkRecord['of'],
  records: readonly object[],
): ChunkRecord[] {
  return cutIntoChunks(records).map((chunk, number) => ({ edition, of, number, records: chunk }));
}

/** The records whose id is in none of the lists. */
function untaken<T extends { id: string }>(
  records: readonly T[],
  taken: readonly (readonly string[])[],
): T[] {
  const ids = new Set(taken.flat());
  return records.filter(({ id }) => !ids.has(id));
}

function refuseTwice(records: readonly { id: string }[]): void {
  if (new Set(records.map(({ id }) => id)).size < records.length)
    throw new Refusal('bad-message', 'an id stands twice');
}
