import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/core/pack/pack.ts';
import type { SiyaqDatabase } from '../../../src/storage/database.ts';
import { getEntries, getEntry, summarise } from '../../../src/storage/entry-store.ts';
import { eventsOf, eventsOfAll } from '../../../src/storage/event-store.ts';
import { latestOf } from '../../../src/storage/happening-store.ts';
import { installPack, listPacks, removePack } from '../../../src/storage/pack-store.ts';
import { openNameTable } from '../../../src/storage/packs/open-tables.ts';
import { openEditions } from '../../../src/storage/packs/read-editions.ts';
import { asFailure } from '../../../src/storage/storage-failure.ts';
import { freshDatabase, samplePack } from './sample-pack.ts';

/** Everything the packs have put into a database. */
async function contents(db: SiyaqDatabase) {
  return {
    packs: await db.packs.toArray(),
    entries: await db.entries.toArray(),
    names: await db.names.toArray(),
    editions: await db.editions.toArray(),
    chunks: await db.chunks.toArray(),
    nameTables: await db.nameTables.toArray(),
    eventTables: await db.eventTables.toArray(),
  };
}

/** The same of a first edition as if it were another. */
function renumbered(stored: Awaited<ReturnType<typeof contents>>, edition: number) {
  return {
    ...stored,
    editions: stored.editions.map((row) => ({ ...row, id: edition })),
    chunks: stored.chunks.map((row) => ({ ...row, edition })),
    nameTables: stored.nameTables.map((row) => ({ ...row, edition })),
    eventTables: stored.eventTables.map((row) => ({ ...row, edition })),
  };
}

const withoutMoscow = (pack: Pack): Pack => ({
  ...pack,
  header: { ...pack.header, version: '1.1.0' },
  entries: pack.entries.filter(({ id }) => id !== 'moscow'),
});

describe('installPack', () => {
  it('stores entries, names, events and the pack itself', async () => {
    const db = freshDatabase();
    const pack = samplePack();
    expect(await installPack(db, pack, 'sum', 5)).toBe('installed');
    expect(await listPacks(db)).toEqual([
      {
        ...pack.header,
        checksum: 'sum',
        installedAt: 5,
        entryCount: pack.entries.length,
        eventCount: pack.events.length,
      },
    ]);
    expect(await getEntry(db, 'moscow')).toEqual({
      ...pack.entries.find(({ id }) => id === 'moscow'),
      pack: 'sample',
    });
    const [edition] = await openEditions(db);
    const table = await openNameTable(db, edition!);
    const number = edition!.entries.indexOf('sergei-lavrov');
    const { texts, entries: owners } = (await db.nameTables.toArray())[0]!;
    const names = [...texts.keys()].filter((row) => owners[row] === number);
    expect(names.map((row) => table.name(row))).toMatchObject([
      { text: 'سِيرْغِي لَافْرُوف', language: 'ar', key: 'سيرغي لافروف', role: 'main' },
      { text: 'Sergei Lavrov', language: 'en', key: 'sergei lavrov', role: 'main' },
      { text: 'لافروف', language: 'ar', key: 'لافروف', role: 'short' },
      { text: 'Lavrov', language: 'en', key: 'lavrov', role: 'short' },
      { text: 'Sīrghī Lāfrūf', language: 'translit', key: 'sirghi lafruf', kind: 'person' },
    ]);
  });

  it('does nothing for a checksum that is installed', async () => {
    const db = freshDatabase();
    await installPack(db, samplePack(), 'sum', 5);
    const before = await contents(db);
    expect(await installPack(db, samplePack(withoutMoscow), 'sum', 9)).toBe('unchanged');
    expect(await contents(db)).toEqual(before);
  });

  it('replaces all of a pack whose checksum differs', async () => {
    const db = freshDatabase();
    await installPack(db, samplePack(), 'old', 5);
    expect(await installPack(db, samplePack(withoutMoscow), 'new', 9)).toBe('installed');
    expect(await getEntry(db, 'moscow')).toBeNull();
    expect(await listPacks(db)).toMatchObject([{ version: '1.1.0', checksum: 'new' }]);
    const fresh = freshDatabase();
    await installPack(fresh, samplePack(withoutMoscow), 'new', 9);
    expect(await contents(db)).toEqual(renumbered(await contents(fresh), 2));
  });

  it("leaves the reader's own rows alone, also under an id of the pack", async () => {
    const db = freshDatabase();
    const [moscow] = samplePack().entries.filter(({ id }) => id === 'moscow');
    const own = { ...moscow!, about: { ar: 'ملاحظتي', en: 'My note' }, pack: null };
    await db.entries.add(own);
    await installPack(db, samplePack(), 'one', 5);
    await installPack(db, samplePack(), 'two', 6);
    await removePack(db, 'sample');
    expect(await db.entries.toArray()).toEqual([own]);
  });

  it('leaves the rows of another pack alone', async () => {
    const db = freshDatabase();
    await installPack(db, samplePack(), 'sum', 5);
    const other = samplePack((pack) => ({ ...pack, header: { ...pack.header, id: 'other' } }));
    await installPack(db, other, 'sum', 6);
    expect((await getEntry(db, 'moscow'))?.pack).toBe('sample');
    expect((await listPacks(db)).map(({ id, entryCount }) => [id, entryCount])).toEqual([
      ['other', 0],
      ['sample', samplePack().entries.length],
    ]);
    await removePack(db, 'other');
    expect(await getEntry(db, 'moscow')).not.toBeNull();
  });

  it('keeps the old state when it fails in the middle', async () => {
    const db = freshDatabase();
    await installPack(db, samplePack(), 'old', 5);
    const before = await contents(db);
    db.eventTables.hook('creating', () => {
      throw new DOMException('No space', 'QuotaExceededError');
    });
    const failed = await installPack(db, samplePack(withoutMoscow), 'new', 9).catch(asFailure);
    expect(failed).toMatchObject({ code: 'storage-full' });
    expect(await contents(db)).toEqual(before);
  });

  it('stores nothing of a pack that repeats an id', async () => {
    const db = freshDatabase();
    const twice = samplePack((pack) => ({ ...pack, entries: [...pack.entries, ...pack.entries] }));
    await expect(installPack(db, twice, 'sum', 5)).rejects.toThrow();
    expect(Object.values(await contents(db)).flat()).toEqual([]);
  });
});

describe('entries', () => {
  it('come in the order asked for, each once, without those there are none of', async () => {
    const db = freshDatabase();
    await installPack(db, samplePack(), 'sum', 5);
    const entries = await getEntries(db, ['russia', 'nowhere', 'moscow', 'russia']);
    expect(entries.map(({ id }) => id)).toEqual(['russia', 'moscow']);
    expect(await getEntry(db, 'nowhere')).toBeNull();
  });

  it('are read with what an older version left out, and passed over when they are none', async () => {
    const db = freshDatabase();
    await db.table('entries').bulkAdd([
      { id: 'old', kind: 'term', name: { ar: 'قديم', en: 'Old' } },
      { id: 'broken', kind: 'no kind', name: 7 },
    ]);
    expect(await getEntries(db, ['old', 'broken'])).toEqual([
      {
        id: 'old',
        kind: 'term',
        name: { ar: 'قديم', en: 'Old' },
        names: [],
        about: { ar: '', en: '' },
        related: [],
        wikidata: null,
        provenance: { from: 'reader' },
        pack: null,
      },
    ]);
  });

  it('are summarised with their transliteration where they are vocalised', () => {
    const { entries } = samplePack();
    const summaries = new Map(entries.map((entry) => [entry.id, summarise(entry)]));
    expect(summaries.get('sergei-lavrov')).toEqual({
      id: 'sergei-lavrov',
      kind: 'person',
      name: { ar: 'سِيرْغِي لَافْرُوف', en: 'Sergei Lavrov' },
      transliteration: 'Sīrghī Lāfrūf',
      about: { ar: 'سجل للاختبار', en: 'A record to test with' },
    });
    expect(summaries.get('lavrov-street')?.transliteration).toBeNull();
  });
});

describe('events', () => {
  it('of an entry come newest first, the place being a participant', async () => {
    const db = freshDatabase();
    await installPack(db, samplePack(), 'sum', 5);
    const ids = async (entry: string) => (await eventsOf(db, entry)).map(({ id }) => id);
    expect(await ids('vladimir-putin')).toEqual([
      '2024-06-19-treaty',
      '2019-04-25-meeting',
      '2007-02-10-munich-speech',
    ]);
    expect(await ids('munich')).toEqual(['2007-02-10-munich-speech']);
    expect(await ids('kuwait')).toEqual([]);
    expect((await latestOf(db, 'kim-jong-un', null))?.id).toBe('2024-06-19-treaty');
    expect(await latestOf(db, 'kuwait', null)).toBeNull();
    expect((await latestOf(db, 'kim-jong-un', '2024-06-18'))?.id).not.toBe('2024-06-19-treaty');
  });

  it('of several entries come once, up to a day', async () => {
    const db = freshDatabase();
    await installPack(db, samplePack(), 'sum', 5);
    const both = ['vladimir-putin', 'kim-jong-un'];
    expect(await eventsOfAll(db, both, null)).toHaveLength(3);
    expect((await eventsOfAll(db, both, '2024-06-18')).map(({ id }) => id)).toEqual([
      '2019-04-25-meeting',
      '2007-02-10-munich-speech',
    ]);
    expect(await eventsOfAll(db, [], null)).toEqual([]);
  });
});
