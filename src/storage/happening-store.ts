import { groupEvents } from '../core/happenings/group-events.ts';
import type { Happening } from '../core/happenings/happening.ts';
import type { ToldEvent } from '../core/happenings/told-event.ts';
import type { SiyaqDatabase } from './database.ts';
import { allEvents, eventsOfAll, latestEventsOf } from './event-store.ts';
import { allJudgements } from './judgement-store.ts';
import type { EventRecord, JudgementRecord, ToldEventRecord } from './records.ts';
import { readAll, readToldEvent } from './row-schemas.ts';
import { toldByEntries } from './told-by-entries.ts';
import { deletedArticles } from './told-event-store.ts';

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
  const found = await (query.of === 'article'
    ? readWithArticle(db, query.article)
    : readFor(db, query));
  const { events, judgements } = found;
  const happenings = groupEvents(
    until === null ? events : events.filter(({ from }) => from <= until),
    judgements,
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
  const stored = await readFor(db, { of: 'any', entries });
  // The same article, saved, tells the same under the same ids: it is no second source, and it can be opened.
  const happenings = groupEvents([...events, ...stored.events], stored.judgements);
  return happenings.filter(({ told }) => told.some(({ id }) => ids.has(id)));
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
  const { events, judgements } = await readTold(db, toldByEntries(db, [entry]), []);
  const saying = (...what: JudgementRecord['is'][]) =>
    new Set(judgements.flatMap(({ is, event }) => (what.includes(is) ? [event] : [])));
  const confirmed = saying('confirmed', 'corrected');
  const told = events.filter(
    ({ id, reality, confidence, from }) =>
      (until === null || from <= until) &&
      reality === 'happened' &&
      (confidence >= SURE || confirmed.has(id)),
  );
  // Of so many, one at least is not hidden.
  const packs = await latestEventsOf(db, entry, until, saying('hidden').size + 1);
  const happenings = groupEvents([...told, ...packs.map(toldByPack)], judgements);
  return happenings.find(({ hidden }) => !hidden)?.event ?? null;
}

/** What is told of entries, and everything the reader said. */
interface Told {
  events: ToldEvent[];
  judgements: JudgementRecord[];
}

function readFor(
  db: SiyaqDatabase,
  query: Exclude<HappeningQuery, { of: 'article' }>,
): Promise<Told> {
  if (query.of === 'everything') return readTold(db, everythingTold(db), allEvents(db));
  return readTold(db, toldByEntries(db, query.entries), eventsOfAll(db, query.entries, null));
}

async function readWithArticle(db: SiyaqDatabase, article: string): Promise<Told> {
  const rows = await db.toldEvents.where('article').equals(article).toArray();
  const told = readAll(rows, readToldEvent);
  const entries = [...new Set(told.flatMap(({ participants }) => participants))];
  return readFor(db, { of: 'any', entries });
}

async function everythingTold(db: SiyaqDatabase): Promise<ToldEventRecord[]> {
  return readAll(await db.toldEvents.toArray(), readToldEvent);
}

/**
 * All is asked for at once, without a transaction around it: a live query has to be told of each question, and one within
 * a transaction has to follow the last in time, and Dexie does neither behind many native `await`s.
 */
async function readTold(
  db: SiyaqDatabase,
  told: PromiseLike<ToldEventRecord[]>,
  packs: PromiseLike<EventRecord[]> | EventRecord[],
): Promise<Told> {
  const [ofArticles, ofPacks, judgements, deleted] = await Promise.all([
    told,
    packs,
    allJudgements(db),
    deletedArticles(db),
  ]);
  const events = ofArticles.filter(({ article }) => article === undefined || !deleted.has(article));
  return { events: [...events, ...ofPacks.map(toldByPack)], judgements };
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
