import type { SiyaqDatabase } from '../database.ts';
import type { Edition, EventTableRecord, NameTableRecord } from '../records.ts';
import { compileEventTable, EVENT_TABLE_VERSION } from './event-table.ts';
import { compileNameTable, NAME_TABLE_VERSION } from './name-table.ts';
import { OpenNameTable } from './open-name-table.ts';
import { parseEntry, parseEvent } from './pack-chunks.ts';
import { readAllRecords } from './read-editions.ts';

/**
 * The name table of an edition. One that is not stored, or in another version, is compiled for this context
 * alone: the background stores it when it wakes.
 */
export async function openNameTable(db: SiyaqDatabase, edition: Edition): Promise<OpenNameTable> {
  const known = db.packCache.nameTables.get(edition.id);
  if (known) return known;
  const stored = await db.nameTables.get([edition.id, NAME_TABLE_VERSION]);
  const current = stored ?? (await nameTableOf(db, edition));
  const opened = new OpenNameTable(current, edition);
  db.packCache.nameTables.set(edition.id, opened);
  return opened;
}

/** The event table of an edition, as {@link openNameTable}. */
async function openEventTable(db: SiyaqDatabase, edition: Edition): Promise<EventTableRecord> {
  const known = db.packCache.eventTables.get(edition.id);
  if (known) return known;
  const stored = await db.eventTables.get([edition.id, EVENT_TABLE_VERSION]);
  const current = stored ?? (await eventTableOf(db, edition));
  db.packCache.eventTables.set(edition.id, current);
  return current;
}

/**
 * The event tables of editions. What is known is not waited for: within a transaction Dexie follows a hundred native
 * `await`s that ask the database nothing, and then takes the transaction to be over.
 */
export async function openEventTables(
  db: SiyaqDatabase,
  editions: readonly Edition[],
): Promise<EventTableRecord[]> {
  const tables: EventTableRecord[] = [];
  for (const edition of editions)
    tables.push(db.packCache.eventTables.get(edition.id) ?? (await openEventTable(db, edition)));
  return tables;
}

/** Compiles the table from the edition's entries. */
export async function nameTableOf(db: SiyaqDatabase, edition: Edition): Promise<NameTableRecord> {
  const json = await readAllRecords(db, edition, 'entries');
  const entries = json.map((record) => parseEntry(record, edition.pack));
  return { edition: edition.id, ...compileNameTable(entries, edition.pack) };
}

/** Compiles the table from the edition's events. */
export async function eventTableOf(db: SiyaqDatabase, edition: Edition): Promise<EventTableRecord> {
  const json = await readAllRecords(db, edition, 'events');
  const events = json.map((record) => parseEvent(record, edition.pack));
  return { edition: edition.id, ...compileEventTable(events) };
}
