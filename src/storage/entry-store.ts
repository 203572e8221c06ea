import type { Entry } from '../core/entry.ts';
import { changedParts, changeEntry } from '../core/entry-change.ts';
import { transliterate } from '../core/transliteration/transliterate.ts';
import type { SiyaqDatabase } from './database.ts';
import type { EntryChangeRecord } from './entry-change-records.ts';
import { readEntryChange } from './entry-change-rows.ts';
import { parseEntry } from './packs/pack-chunks.ts';
import {
  openEditions,
  readAllRecords,
  readRecords,
  type RecordPlace,
} from './packs/read-editions.ts';
import { placeOf } from './packs/sorted-terms.ts';
import type { EntryRecord } from './records.ts';
import { readEntry } from './row-schemas.ts';

/** @returns null when the glossary has no such entry */
export async function getEntry(db: SiyaqDatabase, id: string): Promise<EntryRecord | null> {
  return (await getEntries(db, [id]))[0] ?? null;
}

/**
 * The entries of these ids, in the order of the ids, each once, those of packs as the reader changed them; ids without
 * an entry are passed over.
 */
export async function getEntries(
  db: SiyaqDatabase,
  ids: readonly string[],
): Promise<EntryRecord[]> {
  const asked = [...new Set(ids)];
  return db.transaction('r', db.entries, db.entryChanges, db.editions, db.chunks, async () => {
    const own = await db.entries.bulkGet(asked);
    const ofPacks = asked.filter((_, i) => own[i] === undefined);
    const packed = await packEntries(db, ofPacks);
    for (const row of await db.entryChanges.bulkGet(ofPacks)) {
      const change = readEntryChange(row);
      const entry = change && packed.get(change.id);
      if (entry) packed.set(entry.id, asChanged(entry, change));
    }
    const entries = asked.map((id, i) => readEntry(own[i]) ?? packed.get(id) ?? null);
    return entries.filter((entry) => entry !== null);
  });
}

/** The entries of packs that the reader changed, as they are now; changes of packs that are not installed rest. */
export async function changedEntries(db: SiyaqDatabase): Promise<readonly EntryRecord[]> {
  return db.transaction('r', db.entries, db.entryChanges, db.editions, db.chunks, async () => {
    const rows = await db.entryChanges.toArray();
    if (rows.length === 0) return [];
    const editions = await openEditions(db);
    const key = JSON.stringify([editions.map(({ id }) => id), rows]);
    if (db.packCache.changed?.key === key) return db.packCache.changed.entries;
    const ids = rows.map(({ id }) => id);
    const entries = (await getEntries(db, ids)).filter(({ changed }) => changed !== undefined);
    db.packCache.changed = { key, entries };
    return entries;
  });
}

/** The entry of a pack as the pack has it, whatever the reader made of it; null where no pack has one. */
export async function packEntry(db: SiyaqDatabase, id: string): Promise<EntryRecord | null> {
  return (await packEntries(db, [id])).get(id) ?? null;
}

function asChanged(entry: EntryRecord, change: EntryChangeRecord): EntryRecord {
  const removed = change.removed.filter(({ language }) => language === 'ar');
  return {
    ...changeEntry(entry, change),
    changed: changedParts(change),
    ...(removed.length === 0 ? {} : { without: removed.map(({ text }) => text) }),
  };
}

/** The entries of all packs, each pack's in the order of ids. */
export async function allPackEntries(db: SiyaqDatabase): Promise<EntryRecord[]> {
  const entries: EntryRecord[] = [];
  for (const edition of await openEditions(db))
    for (const json of await readAllRecords(db, edition, 'entries')) {
      const entry = parseEntry(json, edition.pack);
      if (entry !== null) entries.push(entry);
    }
  return entries;
}

async function packEntries(
  db: SiyaqDatabase,
  ids: readonly string[],
): Promise<Map<string, EntryRecord>> {
  if (ids.length === 0) return new Map();
  const editions = await openEditions(db);
  const places = ids.flatMap((id) =>
    editions.flatMap((edition): RecordPlace[] => {
      const number = placeOf(edition.entries, id);
      return edition.entries[number] === id ? [{ edition, number }] : [];
    }),
  );
  const records = await readRecords(db, 'entries', places);
  const entries = records.map((json, i) => parseEntry(json, places[i]!.edition.pack));
  return new Map(entries.flatMap((entry) => (entry ? [[entry.id, entry]] : [])));
}

/** What the page and the lists show of an entry, the transliteration null where it is neither written nor vocalised. */
export function summarise({
  id,
  kind,
  name,
  about,
  transliteration,
}: Entry): Pick<Entry, 'id' | 'kind' | 'name' | 'about'> & { transliteration: string | null } {
  const read = transliteration ?? transliterate(name.ar, 'ala-lc');
  return { id, kind, name, transliteration: read, about };
}
