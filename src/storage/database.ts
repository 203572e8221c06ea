import Dexie, { type DexieOptions, type Table } from 'dexie';
import type { Annotation } from '../core/annotations/annotation.ts';
import type { DictionaryRecord, DictionaryRow } from './dictionary-records.ts';
import type { EntryChangeRecord, QuietRecord } from './entry-change-records.ts';
import { noteChanges } from './library-index/note-changes.ts';
import type { IndexedName } from './name-rows.ts';
import { PackCache } from './packs/pack-cache.ts';
import type {
  ArticleDigest,
  ArticleVersion,
  ChunkRecord,
  CollectionRecord,
  Edition,
  EntryRecord,
  EventTableRecord,
  IndexRecord,
  JudgementRecord,
  NameTableRecord,
  PackRecord,
  PictureRecord,
  PositionRecord,
  ReadingRecord,
  SavedArticle,
  SavedMention,
  SearchChangeRecord,
  SearchPageRecord,
  SearchSegmentRecord,
  SearchStateRecord,
  SettingRecord,
  StagedRecord,
  ToldEventRecord,
} from './records.ts';
import { SCHEMA_VERSIONS } from './schema.ts';

/** The one database of the extension's origin. Stores read and write it; nobody else opens tables. */
export class SiyaqDatabase extends Dexie {
  /** The reader's own, as are `names`. */
  declare readonly entries: Table<EntryRecord, string>;
  declare readonly names: Table<IndexedName, number>;
  declare readonly entryChanges: Table<EntryChangeRecord, string>;
  declare readonly quietEntries: Table<QuietRecord, string>;
  declare readonly packs: Table<PackRecord, string>;
  declare readonly editions: Table<Edition, number, Omit<Edition, 'id'>>;
  declare readonly chunks: Table<ChunkRecord, [number, ChunkRecord['of'], number]>;
  declare readonly nameTables: Table<NameTableRecord, [number, number]>;
  declare readonly eventTables: Table<EventTableRecord, [number, number]>;
  declare readonly articles: Table<SavedArticle, string>;
  declare readonly collections: Table<CollectionRecord, string>;
  declare readonly mentions: Table<SavedMention, number>;
  declare readonly toldEvents: Table<ToldEventRecord, string>;
  declare readonly judgements: Table<JudgementRecord, string>;
  declare readonly readings: Table<ReadingRecord, string>;
  declare readonly digests: Table<ArticleDigest, string>;
  declare readonly versions: Table<ArticleVersion, number>;
  declare readonly pictures: Table<PictureRecord, string>;
  declare readonly positions: Table<PositionRecord, string>;
  declare readonly settings: Table<SettingRecord, string>;
  declare readonly staged: Table<StagedRecord, number>;
  declare readonly annotations: Table<Annotation, string>;
  declare readonly indexes: Table<IndexRecord, string>;
  declare readonly dictionaries: Table<DictionaryRecord, number, Omit<DictionaryRecord, 'id'>>;
  declare readonly dictionaryRows: Table<DictionaryRow, [number, string]>;
  declare readonly searchState: Table<SearchStateRecord, string>;
  declare readonly searchSegments: Table<SearchSegmentRecord, number>;
  declare readonly searchPages: Table<SearchPageRecord, [number, number]>;
  declare readonly searchChanges: Table<SearchChangeRecord, number>;

  readonly packCache = new PackCache();

  constructor(name: string, options?: DexieOptions) {
    super(name, options);
    for (const { version, stores, upgrade } of SCHEMA_VERSIONS) {
      const declared = this.version(version).stores({ ...stores });
      if (upgrade) declared.upgrade(upgrade);
    }
    this.use(noteChanges);
    this.on('ready', () => this.packCache.clear(), true);
  }
}

/**
 * The database, opened on its first use. It closes itself when another context upgrades or deletes it;
 * the next query opens it again.
 *
 * @param options where IndexedDB is not the global one (tests)
 */
export function openDatabase(name = 'siyaq', options?: DexieOptions): SiyaqDatabase {
  return new SiyaqDatabase(name, options);
}
