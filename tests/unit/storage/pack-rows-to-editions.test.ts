import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/core/entry.ts';
import type { Pack } from '../../../src/core/pack/pack.ts';
import { parsePack } from '../../../src/core/pack/parse-pack.ts';
import { openDatabase, type SiyaqDatabase } from '../../../src/storage/database.ts';
import { getEntries, getEntry } from '../../../src/storage/entry-store.ts';
import { eventsOf, eventsOfAll } from '../../../src/storage/event-store.ts';
import { searchGlossary } from '../../../src/storage/glossary-search.ts';
import { installPack, listPacks, removePack } from '../../../src/storage/pack-store.ts';
import { storeMissingTables } from '../../../src/storage/packs/store-missing-tables.ts';
import { addOwnRows, addPackRows, openVersion2 } from './rows-of-version-2.ts';
import { freshDatabase, samplePack } from './sample-pack.ts';

/** A glossary of version 2: a pack that ships, one that the reader imported, and what the reader wrote. */

const OWN: Entry = {
  id: 'own-1',
  kind: 'person',
  name: { ar: 'ألبرتو فان كلافيرين', en: 'Alberto van Klaveren' },
  names: [{ text: 'ألبرتو فان كلافيرين', language: 'ar', role: 'main', alone: true }],
  about: { ar: '', en: '' },
  related: [],
  wikidata: null,
  provenance: { from: 'reader' },
};
const KEPT = {
  articles: [{ id: 'a1', url: 'https://news.example/1', title: 'موسكو', savedAt: 1, deletedAt: 7 }],
  mentions: [{ id: 4, article: 'a1', block: 0, start: 0, end: 5, entry: 'moscow' }],
  settings: [{ key: 'builtInPacks', value: '3 list' }],
};

const shipped = readPack('russia-korea');
const imported: Pack = {
  ...samplePack(),
  header: { ...samplePack().header, id: 'imported' },
  // As version 2 stored it: without the ids that another pack had.
  entries: samplePack().entries.filter(({ id }) => shipped.entries.every((one) => one.id !== id)),
};

function readPack(id: string): Pack {
  const file = join(import.meta.dirname, `../../../extension/packs/${id}.jsonl`);
  return parsePack(readFileSync(file, 'utf8')).pack!;
}

let db: SiyaqDatabase;
let ownRows: unknown[];

beforeAll(async () => {
  const idb = { indexedDB: new IDBFactory(), IDBKeyRange };
  const old = openVersion2('test', idb);
  await addPackRows(old, shipped);
  await addOwnRows(old, OWN);
  await addPackRows(old, imported);
  for (const [table, rows] of Object.entries(KEPT)) await old.table(table).bulkAdd(rows);
  ownRows = await old
    .table('names')
    .filter(({ pack }: { pack: string | null }) => pack === null)
    .toArray();
  old.close();
  db = openDatabase('test', idb);
  await db.open();
}, 60_000);

describe('a glossary of rows', () => {
  it('has every entry and event of every pack, as it was', async () => {
    for (const { header, entries, events } of [shipped, imported]) {
      const stored = await getEntries(
        db,
        entries.map(({ id }) => id),
      );
      expect(stored).toEqual(entries.map((entry) => ({ ...entry, pack: header.id })));
      const known = await eventsOfAll(
        db,
        [...new Set(events.flatMap((it) => it.participants))],
        null,
      );
      const theirs = known.filter(({ pack }) => pack === header.id);
      const byId = new Map(theirs.map((event) => [event.id, event]));
      expect(events.map(({ id }) => byId.get(id))).toEqual(
        events.map((event) => ({ ...event, pack: header.id })),
      );
    }
  });

  it('has the packs under their checksums, so that none is installed again', async () => {
    expect((await listPacks(db)).map(({ id, checksum }) => [id, checksum])).toEqual([
      ['imported', '3-imported'],
      ['russia-korea', '3-russia-korea'],
    ]);
    expect(await installPack(db, imported, '3-imported', 9)).toBe('unchanged');
  });

  it('has what the reader wrote and nothing else as rows', async () => {
    expect(await db.entries.toArray()).toEqual([{ ...OWN, pack: null, own: 1 }]);
    expect(await db.names.toArray()).toEqual(ownRows);
    for (const [table, rows] of Object.entries(KEPT))
      expect(await db.table(table).toArray()).toEqual(rows);
  });

  it('is searched as one that was installed anew, before its tables are stored and after', async () => {
    const fresh = freshDatabase();
    await installPack(fresh, shipped, 'one', 1);
    await installPack(fresh, imported, 'two', 1);
    const found = async (glossary: SiyaqDatabase) => {
      const answers = [];
      for (const query of ['بوتين', 'lafrof', 'munich', 'كوريا', 'm', 'larvov'])
        answers.push(await searchGlossary(glossary, query, 20));
      return answers;
    };
    const expected = await found(fresh);
    expect(await found(db)).toEqual(expected);
    expect(await db.nameTables.count()).toBe(0);
    await storeMissingTables(db);
    const rows = [await db.nameTables.count(), await db.eventTables.count()];
    expect(rows).toEqual([2, 2]);
    db.packCache.clear();
    expect(await found(db)).toEqual(expected);
    expect((await searchGlossary(db, 'كلافيرين', 5))[0]?.entry.id).toBe('own-1');
  });

  it('loses an imported pack when the reader removes it, and nothing else', async () => {
    await removePack(db, 'imported');
    expect(await getEntry(db, imported.entries[0]!.id)).toBeNull();
    expect(await getEntry(db, 'own-1')).not.toBeNull();
    expect(
      (await eventsOf(db, 'vladimir-putin')).every(({ pack }) => pack === 'russia-korea'),
    ).toBe(true);
    expect(await db.editions.count()).toBe(1);
  });
});
