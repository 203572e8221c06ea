import Dexie, { type DexieOptions, type Table } from 'dexie';
import type { IndexedName } from './name-rows.ts';
import type {
  EntryRecord,
  EventRecord,
  IndexRecord,
  PackRecord,
  SavedArticle,
  SavedMention,
  SettingRecord,
} from './records.ts';
import { SCHEMA_VERSIONS } from './schema.ts';

/** The one database of the extension's origin. Stores read and write it; nobody else opens tables. */
export class SiyaqDatabase extends Dexie {
  declare readonly entries: Table<EntryRecord, string>;
  declare readonly names: Table<IndexedName, number>;
  declare readonly events: Table<EventRecord, string>;
  declare readonly packs: Table<PackRecord, string>;
  declare readonly articles: Table<SavedArticle, string>;
  declare readonly mentions: Table<SavedMention, number>;
  declare readonly settings: Table<SettingRecord, string>;
  declare readonly indexes: Table<IndexRecord, string>;

  constructor(name: string, options?: DexieOptions) {
    super(name, options);
    for (const { version, stores, upgrade } of SCHEMA_VERSIONS) {
      const declared = this.version(version).stores({ ...stores });
      if (upgrade) declared.upgrade(upgrade);
    }
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
