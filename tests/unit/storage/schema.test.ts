import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/storage/database.ts';
import { getEntry } from '../../../src/storage/entry-store.ts';
import { eventsOf } from '../../../src/storage/event-store.ts';
import { searchGlossary } from '../../../src/storage/glossary-search.ts';
import { getArticle, mentionsOf } from '../../../src/storage/library-store.ts';
import { listPacks } from '../../../src/storage/pack-store.ts';
import { SCHEMA_VERSIONS } from '../../../src/storage/schema.ts';
import { getSettings } from '../../../src/storage/settings-store.ts';

/**
 * What readers have on their disks: a copy of every released version. A new version is appended here and
 * to `SCHEMA_VERSIONS`; what stands here already is never changed.
 */
const RELEASED: { version: number; stores: Record<string, string | null> }[] = [
  {
    version: 1,
    stores: {
      entries: 'id, pack',
      names: '++id, entry, pack, key, *words, *sounds',
      events: 'id, pack, *participants',
      packs: 'id',
      articles: 'id, &url, savedAt, deletedAt',
      mentions: '++id, article, entry',
      settings: 'key',
    },
  },
  {
    version: 2,
    stores: {
      entries: 'id, pack, own',
      indexes: 'id',
    },
  },
  {
    version: 3,
    stores: {
      entries: 'id',
      names: '++id, entry, key, *words, *sounds',
      events: null,
      editions: '++id, &pack',
      chunks: '[edition+of+number]',
      nameTables: '[edition+version]',
      eventTables: '[edition+version]',
    },
  },
  {
    version: 4,
    stores: {
      toldEvents: 'id, article, *participants',
      judgements: 'id, event, other',
      readings: 'article, signature',
    },
  },
  {
    version: 5,
    stores: {
      staged: '++id',
    },
  },
  {
    version: 6,
    stores: {
      articles:
        'id, &url, savedAt, deletedAt, published, title, outlet, status, star, archived, *tags, *collections, *addresses',
      collections: 'id',
      digests: 'article, *entries, *bands',
      versions: '++id, article',
      pictures: 'article',
      positions: 'article',
      annotations: 'id, article, url, deletedAt',
      searchState: 'id',
      searchSegments: 'id',
      searchPages: '[segment+number]',
      searchChanges: '++id',
    },
  },
  {
    version: 7,
    stores: {
      entryChanges: 'id',
    },
  },
  {
    version: 8,
    stores: {
      quietEntries: 'id',
    },
  },
  {
    version: 9,
    stores: {
      dictionaries: '++id',
      dictionaryRows: '[dictionary+first]',
    },
  },
];

/** One row of each table as version 1 wrote it. */
const ROWS_OF_VERSION_1: Record<string, object> = {
  entries: {
    id: 'moscow',
    kind: 'place',
    name: { ar: 'مُوسْكُو', en: 'Moscow' },
    names: [{ text: 'مُوسْكُو', language: 'ar', role: 'main', alone: true }],
    about: { ar: 'عاصمة روسيا', en: 'Capital of Russia' },
    related: [],
    wikidata: 'Q649',
    provenance: { from: 'pack', pack: 'sample' },
    pack: 'sample',
  },
  names: {
    entry: 'moscow',
    pack: 'sample',
    text: 'مُوسْكُو',
    language: 'ar',
    role: 'main',
    alone: true,
    key: 'موسكو',
    skeleton: 'msk',
    words: ['موسكو'],
    sounds: ['msk'],
  },
  events: {
    id: '1147-moscow',
    from: '1147-01-01',
    to: '1147-12-31',
    precision: 'year',
    title: { ar: 'ذُكرت موسكو أول مرة', en: 'Moscow was first mentioned' },
    participants: ['moscow'],
    place: 'moscow',
    source: { title: 'A chronicle', url: null },
    provenance: { from: 'pack', pack: 'sample' },
    pack: 'sample',
  },
  packs: {
    id: 'sample',
    format: 1,
    version: '1.0.0',
    title: { ar: 'عيّنة', en: 'Sample' },
    licence: 'CC0-1.0',
    about: { ar: 'للاختبار', en: 'To test with' },
    checksum: 'abc',
    installedAt: 1,
    entryCount: 1,
    eventCount: 1,
  },
  articles: {
    id: 'a1',
    url: 'https://news.example/1',
    title: 'موسكو',
    byline: null,
    outlet: null,
    published: null,
    language: 'ar',
    blocks: [{ kind: 'paragraph', text: 'زار موسكو.' }],
    savedAt: 1,
    deletedAt: null,
  },
  mentions: {
    article: 'a1',
    block: 0,
    start: 4,
    end: 9,
    entry: 'moscow',
    role: 'main',
    clitics: '',
    confidence: 1,
    evidence: ['exact'],
    others: [],
  },
  settings: { key: 'welcomed', value: true },
};

/** The same as version 3 writes it; the tables that are searched by may be missing. */
const ROWS_OF_VERSION_3: Record<string, object[]> = {
  ...Object.fromEntries(
    ['packs', 'articles', 'mentions', 'settings'].map((table) => [
      table,
      [ROWS_OF_VERSION_1[table]!],
    ]),
  ),
  editions: [{ id: 1, pack: 'sample', entries: ['moscow'], events: ['1147-moscow'], perChunk: 8 }],
  chunks: [
    {
      edition: 1,
      of: 'entries',
      number: 0,
      records: [JSON.stringify(ROWS_OF_VERSION_1['entries'])],
    },
    { edition: 1, of: 'events', number: 0, records: [JSON.stringify(ROWS_OF_VERSION_1['events'])] },
  ],
};

function rowsOfVersion(version: number): Record<string, object[]> {
  if (version >= 3) return ROWS_OF_VERSION_3;
  return Object.fromEntries(Object.entries(ROWS_OF_VERSION_1).map(([name, row]) => [name, [row]]));
}

describe('the schema', () => {
  it('of every released version is as it was released', () => {
    const now = SCHEMA_VERSIONS.map(({ version, stores }) => ({ version, stores }));
    expect(now).toEqual(RELEASED);
  });

  it('has versions that rise', () => {
    const versions = SCHEMA_VERSIONS.map(({ version }) => version);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
  });
});

describe.each(RELEASED)('a database of version $version', ({ version }) => {
  it('opens under this code with all its rows', async () => {
    const idb = { indexedDB: new IDBFactory(), IDBKeyRange };
    const old = new Dexie('test', idb);
    for (const released of RELEASED.filter((one) => one.version <= version))
      old.version(released.version).stores(released.stores);
    for (const [table, rows] of Object.entries(rowsOfVersion(version)))
      await old.table(table).bulkAdd(rows);
    old.close();

    const db = openDatabase('test', idb);
    expect(await getEntry(db, 'moscow')).toEqual(ROWS_OF_VERSION_1['entries']);
    expect(await eventsOf(db, 'moscow')).toEqual([ROWS_OF_VERSION_1['events']]);
    expect(await listPacks(db)).toEqual([ROWS_OF_VERSION_1['packs']]);
    expect(await getArticle(db, 'a1')).toMatchObject(ROWS_OF_VERSION_1['articles'] ?? {});
    expect(await mentionsOf(db, 'a1')).toMatchObject([ROWS_OF_VERSION_1['mentions'] ?? {}]);
    expect((await getSettings(db)).welcomed).toBe(true);
    expect((await searchGlossary(db, 'موسكو', 5)).map(({ entry }) => entry.id)).toEqual(['moscow']);
    expect(db.verno).toBe(SCHEMA_VERSIONS.at(-1)?.version);
    db.close();
  });
});
