import type { SiyaqDatabase } from './database.ts';
import type { ToldEventRecord } from './records.ts';
import { readAll, readToldEvent } from './row-schemas.ts';

/** Up to so many entries are never worth a look at the whole table. */
const FEW = 8;
/** By an index a row takes as long to read as several rows in a table that is read through. */
const INDEX_COST = 2;

/**
 * The events that saved articles and the reader tell of at least one of the entries, each once, in no order. Asked for
 * entry by entry, or, where that would read much of the table several times over, by reading all of it.
 */
export async function toldByEntries(
  db: SiyaqDatabase,
  entries: readonly string[],
): Promise<ToldEventRecord[]> {
  const asked = new Set(entries);
  const rows = await db.transaction('r', db.toldEvents, async () => {
    const each = [...asked].map((id) => db.toldEvents.where('participants').equals(id));
    if (asked.size > FEW) {
      const counts = await Promise.all(each.map((one) => one.clone().count()));
      const found = counts.reduce((sum, count) => sum + count, 0);
      if (found * INDEX_COST > (await db.toldEvents.count())) return db.toldEvents.toArray();
    }
    return (await Promise.all(each.map((one) => one.toArray()))).flat();
  });
  const told = readAll(rows, readToldEvent).filter(({ participants }) =>
    participants.some((id) => asked.has(id)),
  );
  return [...new Map(told.map((event) => [event.id, event])).values()];
}
