import type { Transaction } from 'dexie';
import { packRowsToEditions } from './schema-upgrades/pack-rows-to-editions.ts';

/** One released state of the database: Dexie's index syntax by table, and how rows get there. */
export interface SchemaVersion {
  version: number;
  /** Tables that this version adds or whose indexes it changes; null removes a table. */
  stores: Readonly<Record<string, string | null>>;
  /** Rewrites rows of the version before. Copies its logic: code it calls today may differ tomorrow. */
  upgrade?: (transaction: Transaction) => Promise<void>;
}

/**
 * Every version that was ever released, oldest first. **Append only**: Dexie opens a database whose
 * indexes changed under the same version number without a word, and readers' databases then differ.
 * `tests/unit/storage/schema.test.ts` holds a copy of each and fails on a change.
 *
 * Indexed is what is looked up by: `words` and `sounds` are lists (`*`), one index row a member.
 * `deletedAt` holds deleted articles alone, because null is no key.
 */
export const SCHEMA_VERSIONS: readonly SchemaVersion[] = [
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
    // `own` is 1 on the reader's own entries and stands on no others, so that they are found at once.
    version: 2,
    stores: {
      entries: 'id, pack, own',
      indexes: 'id',
    },
  },
  {
    // Packs are editions in chunks; the rows that are left in `entries` and `names` are the reader's own.
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
    upgrade: packRowsToEditions,
  },
  {
    // What saved articles tell, and what the reader says of it. "" and null are no keys: the reader's own
    // events are of no article.
    version: 4,
    stores: {
      toldEvents: 'id, article, *participants',
      judgements: 'id, event, other',
      readings: 'article, signature',
    },
  },
  {
    // Lines of a backup that was read and is not restored yet.
    version: 5,
    stores: {
      staged: '++id',
    },
  },
  {
    // What articles are sorted and narrowed by, so that lists need no rows. `star` and `archived` are null on most and
    // then no keys; an old row without `status` is unread. Beside them what an article was before it was saved again, its
    // picture and where it was left, which no list needs; and the index
    // that the library is searched by, with what changed since it was made (`library-index/`).
    version: 6,
    stores: {
      articles:
        'id, &url, savedAt, deletedAt, published, title, outlet, status, star, archived, *tags, *collections, *addresses',
      collections: 'id',
      digests: 'article, *entries, *bands',
      versions: '++id, article',
      pictures: 'article',
      positions: 'article',
      // Highlights and notes. By address they are found where the article got another id.
      annotations: 'id, article, url, deletedAt',
      searchState: 'id',
      searchSegments: 'id',
      searchPages: '[segment+number]',
      searchChanges: '++id',
    },
  },
  {
    // What the reader makes of entries of packs, by their ids.
    version: 7,
    stores: {
      entryChanges: 'id',
    },
  },
  {
    // Entries that the reader does not want marked; few, and read as a whole.
    version: 8,
    stores: {
      quietEntries: 'id',
    },
  },
  {
    // Dictionaries that the reader has brought: words by their keys, a few dozen in a row.
    version: 9,
    stores: {
      dictionaries: '++id',
      dictionaryRows: '[dictionary+first]',
    },
  },
];
