import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../../../src/core/entry.ts';
import type { Pack } from '../../../../src/core/pack/pack.ts';
import { openDatabase, type SiyaqDatabase } from '../../../../src/storage/database.ts';
import { getEntries, getEntry } from '../../../../src/storage/entry-store.ts';
import { eventsOfAll } from '../../../../src/storage/event-store.ts';
import { latestOf } from '../../../../src/storage/happening-store.ts';
import { searchGlossary } from '../../../../src/storage/glossary-search.ts';
import { installPack, removePack } from '../../../../src/storage/pack-store.ts';
import { NAME_TABLE_VERSION } from '../../../../src/storage/packs/name-table.ts';
import { storeMissingTables } from '../../../../src/storage/packs/store-missing-tables.ts';
import { samplePack } from '../sample-pack.ts';

/** What was read of a pack is kept in memory, while other contexts change the packs. */

let idb: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange };
let db: SiyaqDatabase;
/** Another page or the background. */
let elsewhere: SiyaqDatabase;

beforeEach(async () => {
  idb = { indexedDB: new IDBFactory(), IDBKeyRange };
  db = openDatabase('test', idb);
  elsewhere = openDatabase('test', idb);
  await installPack(elsewhere, samplePack(), 'sum', 5);
});

function renamed(en: string): Pack {
  const change = (entry: Entry): Entry =>
    entry.id === 'moscow'
      ? { ...entry, name: { ...entry.name, en }, names: [{ ...entry.names[1]!, text: en }] }
      : entry;
  return samplePack((pack) => ({ ...pack, entries: pack.entries.map(change) }));
}

/** A pack of so many entries that they lie in many chunks. */
function large(count: number): Pack {
  const { header, entries, events } = samplePack();
  const many = Array.from({ length: count }, (_, i) => ({ ...entries[0]!, id: `entry-${i}` }));
  const days = many.map((entry, i) => {
    const day = `2001-01-${String(1 + (i % 28)).padStart(2, '0')}`;
    const when = { id: `${day}-${i}`, from: day, to: day };
    return { ...events[0]!, ...when, participants: [entry.id, 'entry-0'] };
  });
  return { header: { ...header, id: 'large' }, entries: many, events: days };
}

describe('what was read of a pack', () => {
  it('is not answered when the pack is another', async () => {
    expect((await getEntry(db, 'moscow'))?.name.en).toBe('Moscow');
    expect(await searchGlossary(db, 'Zubrowka', 5)).toEqual([]);
    await installPack(elsewhere, renamed('Zubrowka'), 'other', 6);
    expect((await getEntry(db, 'moscow'))?.name.en).toBe('Zubrowka');
    expect((await searchGlossary(db, 'Zubrowka', 5)).map(({ entry }) => entry.id)).toEqual([
      'moscow',
    ]);
    await removePack(elsewhere, 'sample');
    expect(await getEntry(db, 'moscow')).toBeNull();
    expect(await searchGlossary(db, 'Zubrowka', 5)).toEqual([]);
    expect(await latestOf(db, 'kim-jong-un', null)).toBeNull();
  });

  it('is not answered when the database is another of the same name', async () => {
    await getEntry(db, 'moscow');
    db.close();
    elsewhere.close();
    await new Promise((resolve) => {
      idb.indexedDB.deleteDatabase('test').onsuccess = resolve;
    });
    await elsewhere.open();
    await installPack(elsewhere, renamed('Zubrowka'), 'other', 6);
    await db.open();
    expect((await getEntry(db, 'moscow'))?.name.en).toBe('Zubrowka');
  });

  it('is not remembered of an installation that failed', async () => {
    db.eventTables.hook('creating', () => {
      throw new Error('no');
    });
    await expect(installPack(db, renamed('Nowhere'), 'other', 6)).rejects.toThrow();
    await installPack(elsewhere, renamed('Zubrowka'), 'third', 7);
    expect((await getEntry(db, 'moscow'))?.name.en).toBe('Zubrowka');
  });
});

describe('a pack of many chunks', () => {
  it('has every entry and event, also more than are kept in memory', async () => {
    const pack = large(5_000);
    await installPack(db, pack, 'large', 1);
    const ids = pack.entries.map(({ id }) => id);
    expect((await getEntries(db, ids)).map(({ id }) => id)).toEqual(ids);
    expect((await getEntry(db, 'entry-4999'))?.id).toBe('entry-4999');
    expect(await eventsOfAll(db, ['entry-0', 'entry-7'], null)).toHaveLength(5_000);
    expect((await latestOf(db, 'entry-0', '2001-01-09'))?.from).toBe('2001-01-09');
  });

  it('leaves nothing behind when it goes', async () => {
    await installPack(db, large(200), 'large', 1);
    await removePack(db, 'large');
    await removePack(db, 'sample');
    const { packs, editions, chunks, nameTables, eventTables } = db;
    for (const table of [packs, editions, chunks, nameTables, eventTables])
      expect(await table.count()).toBe(0);
  });
});

describe('tables of another version', () => {
  it('are not read, and replaced', async () => {
    const [table] = await db.nameTables.toArray();
    await db.nameTables.clear();
    await db.nameTables.add({ ...table!, version: NAME_TABLE_VERSION - 1, texts: [] });
    expect((await searchGlossary(db, 'Moscow', 5))[0]?.entry.id).toBe('moscow');
    await storeMissingTables(db);
    expect(await db.nameTables.toArray()).toEqual([table]);
  });
});
