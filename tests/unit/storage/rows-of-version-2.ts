import Dexie, { type DexieOptions } from 'dexie';
import type { Entry } from '../../../src/core/entry.ts';
import type { Pack } from '../../../src/core/pack/pack.ts';
import { nameRows } from '../../../src/storage/name-rows.ts';

/** A database as version 2 of the schema had it, with its tables by their names. */
export function openVersion2(name: string, options: DexieOptions): Dexie {
  const db = new Dexie(name, options);
  db.version(2).stores({
    entries: 'id, pack, own',
    names: '++id, entry, pack, key, *words, *sounds',
    events: 'id, pack, *participants',
    packs: 'id',
    articles: 'id, &url, savedAt, deletedAt',
    mentions: '++id, article, entry',
    settings: 'key',
    indexes: 'id',
  });
  return db;
}

/** Writes a pack as version 2 did: a row for each entry, name and event. */
export async function addPackRows(db: Dexie, { header, entries, events }: Pack): Promise<void> {
  const pack = header.id;
  await db.table('entries').bulkAdd(entries.map((entry) => ({ ...entry, pack })));
  await db.table('names').bulkAdd(entries.flatMap((entry) => nameRows(entry, pack)));
  await db.table('events').bulkAdd(events.map((event) => ({ ...event, pack })));
  const counts = { entryCount: entries.length, eventCount: events.length };
  await db.table('packs').add({ ...header, checksum: `3-${pack}`, installedAt: 5, ...counts });
}

/** Writes an entry of the reader's own, with its names. */
export async function addOwnRows(db: Dexie, entry: Entry): Promise<void> {
  await db.table('entries').add({ ...entry, pack: null, own: 1 });
  await db.table('names').bulkAdd(nameRows(entry, null));
}
