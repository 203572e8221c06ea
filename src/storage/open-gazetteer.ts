import { compileIndex, Gazetteer, openIndex } from '../core/gazetteer/gazetteer.ts';
import type { SiyaqDatabase } from './database.ts';
import { changedEntries, getEntries } from './entry-store.ts';
import { openStoredIndex, ownEntries } from './index-store.ts';
import type { EntryRecord } from './records.ts';

/**
 * The names of all packs from the index that the background stored, and over it the reader's own and those of the
 * entries that the reader changed, which are not read from the packs then.
 *
 * @returns null where there is no index, or only one of other packs
 */
export async function openGazetteer(db: SiyaqDatabase): Promise<Gazetteer | null> {
  const [packs, own, changed] = await Promise.all([
    openStoredIndex(db),
    ownEntries(db),
    changedEntries(db),
  ]);
  if (packs === null) return null;
  if (own.length + changed.length === 0) return new Gazetteer([packs]);
  const over = [...own, ...changed.map(withTellingTies)];
  const entries = [...over, ...(await tiedTo(db, over))];
  const replaced = new Set(changed.map(({ id }) => id));
  return new Gazetteer([packs, openIndex(compileIndex(entries))], replaced);
}

/** What tells an entry from its namesakes is what it is tied to, which an index must hold as well: without its names. */
async function tiedTo(db: SiyaqDatabase, entries: readonly EntryRecord[]): Promise<EntryRecord[]> {
  const ids = new Set(entries.flatMap(({ related }) => related.map(({ entry }) => entry)));
  for (const { id } of entries) ids.delete(id);
  return (await getEntries(db, [...ids])).map((entry) => ({ ...entry, names: [], related: [] }));
}

/** How many members a bloc has, and whether it tells anything of one, only the whole glossary knows. */
function withTellingTies(entry: EntryRecord): EntryRecord {
  if (entry.kind !== 'country') return entry;
  return { ...entry, related: entry.related.filter(({ as }) => as !== 'member-of') };
}
