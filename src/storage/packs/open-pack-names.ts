import type { SiyaqDatabase } from '../database.ts';
import { openNameTable } from './open-tables.ts';
import { PackNames } from './pack-names.ts';
import { openEditions } from './read-editions.ts';

/** The names of the packs that are installed now. */
export async function openPackNames(db: SiyaqDatabase): Promise<PackNames> {
  return db.transaction('r', db.editions, db.chunks, db.nameTables, async () => {
    const editions = await openEditions(db);
    const tables = [];
    for (const edition of editions) tables.push(await openNameTable(db, edition));
    return new PackNames(tables);
  });
}
