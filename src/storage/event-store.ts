import type { SiyaqDatabase } from './database.ts';
import type { EventRecord } from './records.ts';
import { readAll, readEvent } from './row-schemas.ts';

/** Past events in which an entry took part or which happened there, newest first. */
export async function eventsOf(db: SiyaqDatabase, entry: string): Promise<EventRecord[]> {
  return eventsOfAll(db, [entry], null);
}

/**
 * Past events in which at least one of the entries took part, each once, newest first.
 *
 * @param until ISO date: events that began later are left out, so that an article is not explained by
 * what came after it; null for no limit
 */
export async function eventsOfAll(
  db: SiyaqDatabase,
  entries: readonly string[],
  until: string | null,
): Promise<EventRecord[]> {
  const rows = await db.events
    .where('participants')
    .anyOf([...entries])
    .distinct()
    .toArray();
  return readAll(rows, readEvent)
    .filter(({ from }) => until === null || from <= until)
    .sort(newestFirst);
}

/**
 * @param until as of {@link eventsOfAll}
 * @returns null when no event is known
 */
export async function latestEventOf(
  db: SiyaqDatabase,
  entry: string,
  until: string | null,
): Promise<EventRecord | null> {
  return (await eventsOfAll(db, [entry], until))[0] ?? null;
}

/** ISO dates sort as text. Of two that end on one day the one that began later comes first. */
function newestFirst(a: EventRecord, b: EventRecord): number {
  return compare(b.to, a.to) || compare(b.from, a.from) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
