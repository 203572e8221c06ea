import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { GazetteerKeeper } from '../../../src/background/gazetteer-keeper.ts';
import type { Gazetteer } from '../../../src/core/gazetteer/gazetteer.ts';
import { findMentions } from '../../../src/core/mentions/find-mentions.ts';
import { openDatabase, type SiyaqDatabase } from '../../../src/storage/database.ts';
import { buildIndex } from '../../../src/storage/index-store.ts';
import { installPack } from '../../../src/storage/pack-store.ts';
import type { OwnEntryRecord } from '../../../src/storage/records.ts';
import { samplePack } from '../storage/sample-pack.ts';

const OWN: OwnEntryRecord = {
  id: 'own-1',
  kind: 'person',
  name: { ar: 'ألبرتو فان كلافيرين', en: 'Alberto van Klaveren' },
  names: [{ text: 'ألبرتو فان كلافيرين', language: 'ar', role: 'main', alone: true }],
  about: { ar: '', en: '' },
  related: [],
  wikidata: null,
  provenance: { from: 'reader' },
  pack: null,
  own: 1,
};

let db: SiyaqDatabase;
let builds: number;

beforeEach(async () => {
  db = openDatabase('test', { indexedDB: new IDBFactory(), IDBKeyRange });
  await installPack(db, samplePack(), 'first', 1);
  builds = 0;
});

function keeperOf(build = () => buildIndex(db)): GazetteerKeeper {
  return new GazetteerKeeper({
    database: db,
    prepare: () => Promise.resolve(),
    build: () => {
      builds += 1;
      return build();
    },
  });
}

function entriesIn(gazetteer: Gazetteer, text: string): string[] {
  return findMentions(gazetteer, [text])
    .flat()
    .map(({ entry }) => entry);
}

const OF_PACK = samplePack().entries[0]!;
const TEXT = `زار ${OF_PACK.name.ar} والتقى ألبرتو فان كلافيرين`;

describe('GazetteerKeeper', () => {
  test('builds the index once, and opens it after that', async () => {
    await keeperOf().get();
    const woken = keeperOf();
    expect(entriesIn(await woken.get(), TEXT)).toEqual([OF_PACK.id]);
    expect(builds).toBe(1);
  });

  test('learns the reader’s names without building the index of the packs again', async () => {
    const keeper = keeperOf();
    await keeper.get();
    await db.entries.put(OWN);
    keeper.drop();
    expect(entriesIn(await keeper.get(), TEXT)).toEqual([OF_PACK.id, OWN.id]);
    await db.entries.delete(OWN.id);
    keeper.drop();
    expect(entriesIn(await keeper.get(), TEXT)).toEqual([OF_PACK.id]);
    expect(builds).toBe(1);
  });

  test('is of the glossary as it is now, though nobody has told of the change', async () => {
    const keeper = keeperOf();
    const opened = await keeper.get();
    expect(await keeper.current()).toBe(opened);
    await db.entries.put(OWN);
    expect(entriesIn(await keeper.get(), TEXT)).toEqual([OF_PACK.id]);
    expect(entriesIn(await keeper.current(), TEXT)).toEqual([OF_PACK.id, OWN.id]);
    await installPack(db, { ...samplePack(), entries: samplePack().entries.slice(1) }, 'second', 2);
    expect(entriesIn(await keeper.current(), TEXT)).toEqual([OWN.id]);
  });

  test('builds a damaged index anew', async () => {
    await keeperOf().get();
    await db.indexes.update('packs', { blob: new Blob(['damaged']) });
    expect(entriesIn(await keeperOf().get(), TEXT)).toEqual([OF_PACK.id]);
    expect(builds).toBe(2);
  });

  test('says what went wrong, and tries again when asked again', async () => {
    let fails = true;
    const keeper = keeperOf(() => (fails ? Promise.reject(new Error('full')) : buildIndex(db)));
    await expect(keeper.get()).rejects.toThrow('full');
    fails = false;
    expect(entriesIn(await keeper.get(), TEXT)).toEqual([OF_PACK.id]);
  });
});
