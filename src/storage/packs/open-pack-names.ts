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
  const tables = [db.entries, db.entryChanges, db.editions, db.chunks, db.nameTables];
  return db.transaction('r', tables, async () => {
    const editions = await openEditions(db);
    const opened = [];
    for (const edition of editions) opened.push(await openNameTable(db, edition));
    const changed = await changedEntries(db);
    return changed.length === 0
      ? new PackNames(opened)
      : new PackNames(opened, tableOf(changed), new Set(changed.map(({ id }) => id)));
  });
}

/** Few enough to be compiled each time. */
function tableOf(entries: readonly EntryRecord[]): OpenNameTable {
  const ids = entries.map(({ id }) => id);
  return new OpenNameTable(compileNameTable(entries, ''), { entries: ids });
}
