import { groupEvents } from '../core/happenings/group-events.ts';
import type { Happening } from '../core/happenings/happening.ts';
import type { ToldEvent } from '../core/happenings/told-event.ts';
import type { SiyaqDatabase } from './database.ts';
import { allEvents, eventsOfAll, latestEventsOf } from './event-store.ts';
import { allJudgements } from './judgement-store.ts';
import type { EventRecord } from './records.ts';
import { allToldEvents, toldEventsIn, toldEventsOf } from './told-event-store.ts';

/**
 * Which happenings: those in which all of the entries took part, or any of them, those that an article tells, or every one.
 */
export type HappeningQuery =
  | { of: 'entries'; entries: readonly string[] }
  | { of: 'any'; entries: readonly string[] }
  | { of: 'article'; article: string }
  | { of: 'everything' };

/**
 * What packs, saved articles and the reader tell, put together by happening, newest first; what the reader hid is marked
 * so, not left out.
 *
 * @param until ISO date: what began later is left out; null for no limit
 */
export async function happeningsOf(
  db: SiyaqDatabase,
  query: HappeningQuery,
  until: string | null = null,
): Promise<Happening[]> {
  return db.transaction('r', tablesOf(db), async () => {
    const events = await eventsFor(db, query);
    const happenings = groupEvents(
      until === null ? events : events.filter(({ from }) => from <= until),
      await allJudgements(db),
    );
    if (query.of === 'everything' || query.of === 'any') return happenings;
    if (query.of === 'article')
      return happenings.filter(({ told }) =>
        told.some(({ provenance }) => isOf(provenance, query.article)),
      );
    return happenings.filter(({ event, told }) =>
      [event, ...told].some(({ participants }) =>
        query.entries.every((id) => participants.includes(id)),
      ),
    );
  });
}

/**
 * Puts events that are not stored, those of an article that is being read, together with what is stored.
 *
 * @returns the happenings that `events` tell, newest first
 */
export async function happeningsWith(
  db: SiyaqDatabase,
  events: readonly ToldEvent[],
): Promise<Happening[]> {
  const ids = new Set(events.map(({ id }) => id));
  const entries = [...new Set(events.flatMap(({ participants }) => participants))];
  return db.transaction('r', tablesOf(db), async () => {
    // The same article, saved, tells the same under the same ids: it is no second source, and it can be opened.
    const stored = await eventsWith(db, entries);
    const happenings = groupEvents([...events, ...stored], await allJudgements(db));
    return happenings.filter(({ told }) => told.some(({ id }) => ids.has(id)));
  });
}

/** How sure what an article tells must be to stand as the one thing said of an entry. */
const SURE = 0.8;

/**
 * The latest event of an entry that happened and that the reader did not hide: of packs, the reader's own, and of those
 * of saved articles that are sure or confirmed.
 *
 * @param until as of {@link happeningsOf}
 * @returns null when none is known
 */
export async function latestOf(
  db: SiyaqDatabase,
  entry: string,
  until: string | null,
): Promise<ToldEvent | null> {
  return db.transaction('r', tablesOf(db), async () => {
    const judgements = await allJudgements(db);
    const hidden = new Set(judgements.flatMap(({ is, event }) => (is === 'hidden' ? [event] : [])));
    const confirmed = new Set(
      judgements.flatMap(({ is, event }) =>
        is === 'confirmed' || is === 'corrected' ? [event] : [],
      ),
    );
    const told = (await toldEventsOf(db, [entry])).filter(
      ({ id, reality, confidence, from }) =>
        (until === null || from <= until) &&
        reality === 'happened' &&
        (confidence >= SURE || confirmed.has(id)),
    );
    const packs = await latestEventsOf(db, entry, until, hidden.size + 1);
    const [latest] = groupEvents([...told, ...packs.map(toldByPack)], judgements).filter(
      (happening) => !happening.hidden,
    );
    return latest?.event ?? null;
  });
}

async function eventsFor(db: SiyaqDatabase, query: HappeningQuery): Promise<ToldEvent[]> {
  if (query.of === 'everything') {
    const [told, packs] = [await allToldEvents(db), await allEvents(db)];
    return [...told, ...packs.map(toldByPack)];
  }
  if (query.of === 'entries' || query.of === 'any') return eventsWith(db, query.entries);
  const told = await toldEventsIn(db, query.article);
  const entries = new Set(told.flatMap(({ participants }) => participants));
  return eventsWith(db, [...entries]);
}

async function eventsWith(db: SiyaqDatabase, entries: readonly string[]): Promise<ToldEvent[]> {
  const told = await toldEventsOf(db, entries);
  const packs = await eventsOfAll(db, entries, null);
  return [...told, ...packs.map(toldByPack)];
}

/** A pack tells what happened, and stands for it. */
function toldByPack(event: EventRecord): ToldEvent {
  return {
    ...event,
    ...{ reality: 'happened', roles: [], speaker: null, confidence: 1 },
    ...{ dateWords: null, telling: null },
  };
}

function isOf(provenance: ToldEvent['provenance'], article: string): boolean {
  return provenance.from === 'article' && provenance.article === article;
}

function tablesOf(db: SiyaqDatabase) {
  return [
    ...[db.editions, db.chunks, db.eventTables],
    ...[db.toldEvents, db.judgements, db.articles],
  ];
}
