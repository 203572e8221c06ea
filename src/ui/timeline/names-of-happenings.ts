import type { Happening } from '../../core/happenings/happening.ts';
import type { EntryNames } from '../../core/timeline/export/csv.ts';
import type { SiyaqDatabase } from '../../storage/database.ts';
import { getEntries } from '../../storage/entry-store.ts';

/** The names of all entries that the happenings speak of and the glossary has, by id. */
export async function namesOfHappenings(
  db: SiyaqDatabase,
  happenings: readonly Happening[],
): Promise<EntryNames> {
  const ids = happenings.flatMap(({ told }) =>
    told.flatMap(({ participants, place, speaker }) => [...participants, place, speaker]),
  );
  const entries = await getEntries(
    db,
    [...new Set(ids)].filter((id) => id !== null),
  );
  return new Map(entries.map(({ id, name }) => [id, name]));
}
