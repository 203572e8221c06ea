import type { SiyaqDatabase } from '../database.ts';
import { changedEntries } from '../entry-store.ts';
import type { EntryRecord } from '../records.ts';
import { compileNameTable } from './name-table.ts';
import { OpenNameTable } from './open-name-table.ts';
import { openNameTable } from './open-tables.ts';
import { PackNames } from './pack-names.ts';
import { openEditions } from './read-editions.ts';

/** The names of the packs that are installed now, as the reader changed them. */
export async function openPackNames(db: SiyaqDatabase): Promise<PackNames> {
  const read = [db.entries, db.entryChanges, db.editions, db.chunks, db.nameTables];
  return db.transaction('r', read, async () => {
    const editions = await openEditions(db);
    const opened = [];
    for (const edition of editions) opened.push(await openNameTable(db, edition));
    const changed = await changedEntries(db);
    return changed.length === 0
      ? new PackNames(opened)
      : new PackNames(opened, tableOf(changed), new Set(changed.map(({ id }) => id)));
  });
}

/** Of the same entries there is one, compiled when it is first asked for. */
const tables = new WeakMap<readonly EntryRecord[], OpenNameTable>();

function tableOf(entries: readonly EntryRecord[]): OpenNameTable {
  let table = tables.get(entries);
  if (table === undefined) {
    const ids = entries.map(({ id }) => id);
    table = new OpenNameTable(compileNameTable(entries, ''), { entries: ids });
    tables.set(entries, table);
  }
  return table;
}
