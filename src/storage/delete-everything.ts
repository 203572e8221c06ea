import { BACKUP_FOLDER } from './backup/backup-folder.ts';
import type { SiyaqDatabase } from './database.ts';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings.ts';

/** What is of the browser and not of the reader: which sites were granted, and that the welcome page was answered. */
const STAYING: ReadonlySet<keyof Settings> = new Set(['access', 'welcomed', 'builtInPacks']);

/**
 * Removes all that the reader has put in, for good and in one transaction: saved articles with what was read in them, deleted
 * ones among them, highlights and notes; collections; own entries, changes of others, and events; which are not marked; what was said of events; imported dictionaries; settings. Packs stay: they
 * are removed one by one.
 *
 * @throws what Dexie throws, see `asFailure`
 */
export async function deleteEverything(db: SiyaqDatabase): Promise<void> {
  const tables = [
    ...[db.articles, db.mentions, db.digests, db.toldEvents, db.readings, db.judgements],
    ...[db.versions, db.pictures, db.positions, db.annotations],
    ...[db.entries, db.names, db.entryChanges, db.quietEntries, db.staged, db.collections],
    ...[db.dictionaries, db.dictionaryRows],
    ...[db.searchState, db.searchSegments, db.searchPages, db.searchChanges],
  ];
  await db.transaction('rw', [...tables, db.settings], async () => {
    await Promise.all(tables.map((table) => table.clear()));
    const keys = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
    await db.settings.bulkDelete([...keys.filter((key) => !STAYING.has(key)), BACKUP_FOLDER]);
  });
}
