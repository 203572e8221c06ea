import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { Gazetteer } from '../../../src/core/gazetteer/gazetteer.ts';
import { findMentions } from '../../../src/core/mentions/find-mentions.ts';
import { openDatabase, type SiyaqDatabase } from '../../../src/storage/database.ts';
import { buildIndex, openStoredIndex } from '../../../src/storage/index-store.ts';
import { installPack, removePack } from '../../../src/storage/pack-store.ts';
import { samplePack } from './sample-pack.ts';

let db: SiyaqDatabase;

beforeEach(async () => {
  db = openDatabase('test', { indexedDB: new IDBFactory(), IDBKeyRange });
  await installPack(db, samplePack(), 'first', 1);
});

describe('the stored index', () => {
  test('is not there before it is built', async () => {
    expect(await openStoredIndex(db)).toBeNull();
  });

  test('finds the names of the packs', async () => {
    await buildIndex(db);
    const index = (await openStoredIndex(db))!;
    const [name] = samplePack().entries[0]!.names.filter(({ language }) => language === 'ar');
    const [found = []] = findMentions(new Gazetteer([index]), [`زار ${name!.text} أمس`]);
    expect(found.map(({ entry }) => entry)).toContain(samplePack().entries[0]!.id);
  });

  test('is out of date when a pack changed or went', async () => {
    await buildIndex(db);
    await installPack(db, samplePack(), 'second', 2);
    expect(await openStoredIndex(db)).toBeNull();
    await buildIndex(db);
    expect(await openStoredIndex(db)).not.toBeNull();
    await removePack(db, samplePack().header.id);
    expect(await openStoredIndex(db)).toBeNull();
  });

  test.each([
    ['one bit', (bytes: Uint8Array) => (bytes[bytes.length >> 1]! ^= 4)],
    ['its version', (bytes: Uint8Array) => (bytes[4]! += 1)],
  ])('is not trusted with %s changed', async (_, damage) => {
    await buildIndex(db);
    const stored = (await db.indexes.get('packs'))!;
    const bytes = new Uint8Array(await stored.blob.arrayBuffer());
    damage(bytes);
    await db.indexes.put({ ...stored, blob: new Blob([bytes]) });
    expect(await openStoredIndex(db)).toBeNull();
  });

  test.each([0, 1, 60, 200])('is not trusted cut off after %i bytes', async (length) => {
    await buildIndex(db);
    const stored = (await db.indexes.get('packs'))!;
    await db.indexes.put({ ...stored, blob: stored.blob.slice(0, length) });
    expect(await openStoredIndex(db)).toBeNull();
  });

  test('is not trusted when the row holds no blob', async () => {
    await buildIndex(db);
    const stored = (await db.indexes.get('packs'))!;
    await db.indexes.put({ ...stored, blob: 'not a blob' as unknown as Blob });
    expect(await openStoredIndex(db)).toBeNull();
  });
});
