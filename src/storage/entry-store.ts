import type { Entry } from '../core/entry.ts';
import { transliterate } from '../core/transliteration/transliterate.ts';
import type { SiyaqDatabase } from './database.ts';
import type { EntryRecord } from './records.ts';
import { readAll, readEntry } from './row-schemas.ts';

/** @returns null when the glossary has no such entry */
export async function getEntry(db: SiyaqDatabase, id: string): Promise<EntryRecord | null> {
  return readEntry(await db.entries.get(id));
}

/** The entries of these ids, in the order of the ids, each once; ids without an entry are passed over. */
export async function getEntries(
  db: SiyaqDatabase,
  ids: readonly string[],
): Promise<EntryRecord[]> {
  return readAll(await db.entries.bulkGet([...new Set(ids)]), readEntry);
}

/** The whole glossary, in the order of ids. */
export async function allEntries(db: SiyaqDatabase): Promise<EntryRecord[]> {
  return readAll(await db.entries.toArray(), readEntry);
}

/** What the page and the lists show of an entry, the transliteration null where it is not vocalised. */
export function summarise({
  id,
  kind,
  name,
  about,
}: Entry): Pick<Entry, 'id' | 'kind' | 'name' | 'about'> & { transliteration: string | null } {
  return { id, kind, name, transliteration: transliterate(name.ar, 'ala-lc'), about };
}
