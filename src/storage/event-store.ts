import type { SiyaqDatabase } from './database.ts';
import { openEventTables } from './packs/open-tables.ts';
import { parseEvent } from './packs/pack-chunks.ts';
import { openEditions, readRecords, type RecordPlace } from './packs/read-editions.ts';
import { rowsOf } from './packs/sorted-terms.ts';
import type { EventRecord } from './records.ts';

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
  return db.transaction('r', db.editions, db.chunks, db.eventTables, async () => {
    const places = await placesOf(db, entries, until);
    const records = await readRecords(db, 'events', places);
    return records
      .map((json, i) => parseEvent(json, places[i]!.edition.pack))
      .filter((event) => event !== null)
      .sort(newestFirst);
  });
}

/** Every past event of every pack, in no order. */
export async function allEvents(db: SiyaqDatabase): Promise<EventRecord[]> {
  return db.transaction('r', db.editions, db.chunks, async () => {
    const editions = await openEditions(db);
    const places = editions.flatMap((edition) =>
      edition.events.map((_id, number) => ({ edition, number })),
    );
    const records = await readRecords(db, 'events', places);
    return records
      .map((json, i) => parseEvent(json, places[i]!.edition.pack))
      .filter((event) => event !== null);
  });
}

/**
 * The last events of an entry, newest first, read one by one as they are found.
 *
 * @param until as of {@link eventsOfAll}
 * @param limit how many at most
 */
export async function latestEventsOf(
  db: SiyaqDatabase,
  entry: string,
  until: string | null,
  limit: number,
): Promise<EventRecord[]> {
  return db.transaction('r', db.editions, db.chunks, db.eventTables, async () => {
    const found: EventRecord[] = [];
    for (const place of (await placesOf(db, [entry], until)).sort(newestFirst)) {
      if (found.length === limit) break;
      const [json] = await readRecords(db, 'events', [place]);
      const event = parseEvent(json, place.edition.pack);
      if (event !== null) found.push(event);
    }
    return found;
  });
}

/** How many past events each of the entries took part in, counted without reading an event. */
export async function countEvents(
  db: SiyaqDatabase,
  entries: readonly string[],
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { participants } of await openEventTables(db, await openEditions(db)))
    for (const id of entries)
      counts.set(id, (counts.get(id) ?? 0) + rowsOf(participants, id).length);
  return counts;
}

/** What an event is sorted by. */
type Dated = Pick<EventRecord, 'id' | 'from' | 'to'>;

/** Where the events of the entries stand that began by a day, each once. */
async function placesOf(
  db: SiyaqDatabase,
  entries: readonly string[],
  until: string | null,
): Promise<(RecordPlace & Dated)[]> {
  const places: (RecordPlace & Dated)[] = [];
  const editions = await openEditions(db);
  const tables = await openEventTables(db, editions);
  for (const [i, edition] of editions.entries()) {
    const { participants, from, to } = tables[i]!;
    const numbers = new Set(entries.flatMap((id) => [...rowsOf(participants, id)]));
    for (const number of numbers)
      if (until === null || from[number]! <= until)
        places.push({
          ...{ edition, number, id: edition.events[number]! },
          ...{ from: from[number]!, to: to[number]! },
        });
  }
  return places;
}

/** ISO dates sort as text. Of two that end on one day the one that began later comes first. */
function newestFirst(a: Dated, b: Dated): number {
  return compare(b.to, a.to) || compare(b.from, a.from) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
