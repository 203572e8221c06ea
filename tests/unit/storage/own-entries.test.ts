import { describe, expect, it } from 'vitest';
import { getEntry } from '../../../src/storage/entry-store.ts';
import { searchGlossary } from '../../../src/storage/glossary-search.ts';
import { ownEntries } from '../../../src/storage/index-store.ts';
import { addOwnEntry, removeOwnEntry, type OwnEntry } from '../../../src/storage/own-entries.ts';
import { installPack, removePack } from '../../../src/storage/pack-store.ts';
import { asFailure } from '../../../src/storage/storage-failure.ts';
import { freshDatabase, samplePack } from './sample-pack.ts';

const MINISTER: OwnEntry = {
  kind: 'person',
  name: { ar: ' ألبرتو فان كلافيرين ', en: 'Alberto van Klaveren' },
  about: { ar: 'وزير الخارجية', en: 'Foreign minister' },
  provenance: {
    from: 'reader',
    seen: { sentence: 'قال ألبرتو فان كلافيرين.', url: 'https://news.example/1' },
  },
};

describe('addOwnEntry', () => {
  it('writes an entry that belongs to no pack, with the names it is found by', async () => {
    const db = freshDatabase();
    expect(await addOwnEntry(db, MINISTER, 'own-1')).toEqual({ id: 'own-1', added: true });
    expect(await getEntry(db, 'own-1')).toMatchObject({
      ...MINISTER,
      id: 'own-1',
      pack: null,
      name: { ar: 'ألبرتو فان كلافيرين', en: 'Alberto van Klaveren' },
      names: [
        { text: 'ألبرتو فان كلافيرين', role: 'main', alone: true },
        { text: 'Alberto van Klaveren', role: 'main', alone: true },
        { text: 'كلافيرين', role: 'short', alone: false },
        { text: 'فان كلافيرين', role: 'short', alone: false },
      ],
    });
    expect((await ownEntries(db)).map(({ id }) => id)).toEqual(['own-1']);
  });

  it.each(['كلافيرين', 'Klaveren', 'البرتو فان كلافيرين'])('is found by %s', async (query) => {
    const db = freshDatabase();
    await addOwnEntry(db, MINISTER, 'own-1');
    const found = await searchGlossary(db, query, 5);
    expect(found.map(({ entry }) => entry.id)).toEqual(['own-1']);
  });

  it('leaves an entry of the same name alone and says which it is', async () => {
    const db = freshDatabase();
    await installPack(db, samplePack(), 'sum', 1);
    const again = { ...MINISTER, name: { ar: 'سيرغي لافروف', en: 'S. Lavrov' } };
    expect(await addOwnEntry(db, again, 'own-1')).toEqual({ id: 'sergei-lavrov', added: false });
    expect(await getEntry(db, 'own-1')).toBeNull();
  });

  it('takes a name that is only the short name of another', async () => {
    const db = freshDatabase();
    await installPack(db, samplePack(), 'sum', 1);
    const company = { ...MINISTER, kind: 'organisation', name: { ar: 'كيم', en: '' } } as const;
    expect(await addOwnEntry(db, company, 'own-1')).toMatchObject({ added: true });
  });

  it.each([
    ['no letter', ' - '],
    ['too much', 'ا'.repeat(201)],
  ])('refuses a name with %s, and writes nothing', async (_, ar) => {
    const db = freshDatabase();
    const refused = addOwnEntry(db, { ...MINISTER, name: { ar, en: '' } }, 'own-1');
    const failure = await refused.catch((error: unknown) => asFailure(error));
    expect(failure).toMatchObject({ code: 'bad-message' });
    expect(await db.entries.count()).toBe(0);
    expect(await db.names.count()).toBe(0);
  });

  it('outlives packs that come and go', async () => {
    const db = freshDatabase();
    await addOwnEntry(db, MINISTER, 'moscow');
    await installPack(db, samplePack(), 'sum', 1);
    await removePack(db, 'sample');
    expect(await getEntry(db, 'moscow')).toMatchObject({ pack: null, about: MINISTER.about });
    expect((await db.names.where('entry').equals('moscow').toArray()).length).toBeGreaterThan(1);
  });
});

describe('removeOwnEntry', () => {
  it('leaves no trace of it', async () => {
    const db = freshDatabase();
    await addOwnEntry(db, MINISTER, 'own-1');
    await removeOwnEntry(db, 'own-1');
    expect(await db.entries.count()).toBe(0);
    expect(await db.names.count()).toBe(0);
  });

  it('does not touch the entries of packs', async () => {
    const db = freshDatabase();
    await installPack(db, samplePack(), 'sum', 1);
    const before = await db.names.count();
    await removeOwnEntry(db, 'moscow');
    expect(await getEntry(db, 'moscow')).not.toBeNull();
    expect(await db.names.count()).toBe(before);
  });
});
