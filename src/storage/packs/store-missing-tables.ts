import Dexie, { type Table } from 'dexie';
import type { SiyaqDatabase } from '../database.ts';
import type { Edition } from '../records.ts';
import { EVENT_TABLE_VERSION } from './event-table.ts';
import { NAME_TABLE_VERSION } from './name-table.ts';
import { eventTableOf, nameTableOf } from './open-tables.ts';
import { openEditions } from './read-editions.ts';

/**
 * Compiles and stores the tables of editions that have none of this version: those that an earlier version of
 * the extension installed. Each is stored by itself, so that an interruption loses one at most.
 */
export async function storeMissingTables(db: SiyaqDatabase): Promise<void> {
  for (const edition of await openEditions(db)) {
    await complete(db, edition, db.nameTables, NAME_TABLE_VERSION, nameTableOf);
    await complete(db, edition, db.eventTables, EVENT_TABLE_VERSION, eventTableOf);
  }
}

/** Takes the tables of an edition away, those of this version and of others. */
export async function deleteTables(db: SiyaqDatabase, edition: number): Promise<void> {
  await tablesOf(db.nameTables, edition).delete();
  await tablesOf(db.eventTables, edition).delete();
}

async function complete<T>(
  db: SiyaqDatabase,
  edition: Edition,
  table: Table<T, [number, number]>,
  version: number,
  compile: (db: SiyaqDatabase, edition: Edition) => Promise<T>,
): Promise<void> {
  // Asked by the key alone: a table is large.
  const isThere = async () =>
    (await table.where('[edition+version]').equals([edition.id, version]).count()) > 0;
  if (await isThere()) return;
  await db.transaction('rw', db.editions, db.chunks, table, async () => {
    // The pack may have gone meanwhile, and its table would stay for good.
    if ((await db.editions.get(edition.id)) === undefined || (await isThere())) return;
    await tablesOf(table, edition.id).delete();
    await table.add(await compile(db, edition));
  });
}

function tablesOf<T>(table: Table<T, [number, number]>, edition: number) {
  const bounds = [Dexie.minKey, Dexie.maxKey].map((key) => [edition, key]);
  return table.where('[edition+version]').between(bounds[0], bounds[1]);
}
