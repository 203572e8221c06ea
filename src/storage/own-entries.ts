import type { Bilingual } from '../core/bilingual.ts';
import type { EntryName } from '../core/entry.ts';
import { MAX_ABOUT, MAX_NAME } from '../core/entry-text.ts';
import type { Kind } from '../core/kind.ts';
import type { Provenance } from '../core/provenance.ts';
import { searchKey } from '../core/search/search-key.ts';
import { shortNamesOf } from '../core/unknown/short-name.ts';
import type { SiyaqDatabase } from './database.ts';
import { nameRows } from './name-rows.ts';
import { OwnNames } from './own-names.ts';
import { openPackNames } from './packs/open-pack-names.ts';
import type { OwnEntryRecord } from './records.ts';
import { readEntry } from './row-schemas.ts';
import { Refusal } from './storage-failure.ts';

/** What the reader writes of an entry. */
export interface OwnEntry {
  kind: Kind;
  /** The Arabic side must hold a letter or digit; the English one may be empty. */
  name: Bilingual;
  about: Bilingual;
  provenance: Provenance;
}

/**
 * Writes an entry of the reader's own. It belongs to no pack, so that none takes it along when it is
 * replaced or removed. A person is found by the last name too, after the full one in the same article.
 *
 * @param id not taken by any entry
 * @returns the id of the entry that has this Arabic name already, when there is one; nothing is written then
 * @throws Refusal `bad-message` for a name without letters or out of bounds; else what Dexie throws
 */
export async function addOwnEntry(
  db: SiyaqDatabase,
  entry: OwnEntry,
  id: string,
): Promise<{ id: string; added: boolean }> {
  const record = asRecord(entry, id);
  const key = searchKey(record.name.ar);
  if (key === '' || record.name.ar.length > MAX_NAME || record.name.en.length > MAX_NAME)
    throw new Refusal('bad-message', 'no name, or a very long one');
  if (record.about.ar.length > MAX_ABOUT || record.about.en.length > MAX_ABOUT)
    throw new Refusal('bad-message', 'a very long description');
  // Outside of the transaction that writes: packs are large, and read at leisure.
  const packs = await openPackNames(db);
  return db.transaction('rw', db.entries, db.names, async () => {
    const named = [
      ...(await new OwnNames(db).withAny('key', [key], Infinity)),
      ...packs.withAny('key', [key], Infinity),
    ];
    const same = named.find(
      ({ language, role }) => language === 'ar' && (role === 'main' || role === 'alias'),
    );
    if (same) return { id: same.entry, added: false };
    await db.entries.add(record);
    await db.names.bulkAdd(nameRows(record, null));
    return { id, added: true };
  });
}

/**
 * Takes an entry of the reader's own out of the glossary; those of packs stay.
 *
 * @returns what brings it back by {@link putOwnEntry}; null where there was none
 */
export async function removeOwnEntry(
  db: SiyaqDatabase,
  id: string,
): Promise<OwnEntryRecord | null> {
  return db.transaction('rw', db.entries, db.names, async () => {
    const row = readEntry(await db.entries.get(id));
    await db.entries.delete(id);
    await db.names.where('entry').equals(id).delete();
    return row && { ...row, pack: null, own: 1 };
  });
}

/** Writes an entry of the reader's own as it is given, in place of the one with its id, and the names it is found by. */
export async function putOwnEntry(db: SiyaqDatabase, record: OwnEntryRecord): Promise<void> {
  await db.transaction('rw', db.entries, db.names, async () => {
    await db.names.where('entry').equals(record.id).delete();
    await db.entries.put(record);
    await db.names.bulkAdd(nameRows(record, null));
  });
}

function asRecord({ kind, name, about, provenance }: OwnEntry, id: string): OwnEntryRecord {
  const [ar, en] = [name.ar.trim(), name.en.trim()];
  const names: EntryName[] = [{ text: ar, language: 'ar', role: 'main', alone: true }];
  if (en !== '') names.push({ text: en, language: 'en', role: 'main', alone: true });
  if (kind === 'person')
    for (const text of shortNamesOf(ar))
      names.push({ text, language: 'ar', role: 'short', alone: false });
  return {
    id,
    kind,
    name: { ar, en },
    names,
    about: { ar: about.ar.trim(), en: about.en.trim() },
    related: [],
    wikidata: null,
    provenance,
    pack: null,
    own: 1,
  };
}
