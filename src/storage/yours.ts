import type { SiyaqDatabase } from './database.ts';
import type { QuietRecord } from './entry-change-records.ts';
import { changedEntries, getEntries } from './entry-store.ts';
import { ownEntries } from './index-store.ts';
import { allQuiet } from './quiet-entries.ts';
import type { EntryRecord } from './records.ts';

/** What the reader made of the glossary. */
export interface Yours {
  /** By their Arabic names, as are those that were changed. */
  own: EntryRecord[];
  changed: EntryRecord[];
  /** What is not marked, what was said last first; of entries that are not in the glossary now nothing. */
  quiet: { row: QuietRecord; entry: EntryRecord }[];
}

/** Rejects as Dexie does. */
export async function readYours(db: SiyaqDatabase): Promise<Yours> {
  const [own, changed, rows] = await Promise.all([
    ownEntries(db),
    changedEntries(db),
    allQuiet(db),
  ]);
  const entries = await getEntries(
    db,
    rows.map(({ entry }) => entry),
  );
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    own: own.sort(byName),
    changed: changed.toSorted(byName),
    quiet: rows.flatMap((row) => {
      const entry = byId.get(row.entry);
      return entry ? [{ row, entry }] : [];
    }),
  };
}

function byName(a: EntryRecord, b: EntryRecord): number {
  return a.name.ar.localeCompare(b.name.ar, 'ar');
}
