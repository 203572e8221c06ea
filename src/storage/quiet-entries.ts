import type { SiyaqDatabase } from './database.ts';
import type { QuietRecord } from './entry-change-records.ts';
import { readQuiet } from './entry-change-rows.ts';
import { readAll } from './row-schemas.ts';
import { isSame } from './same-record.ts';
import { Refusal } from './storage-failure.ts';

/**
 * How an entry stands on pages: marked; known to the reader, so not marked and only listed; hidden, so neither, on
 * every page or on those of one site.
 */
export type Marking = { is: 'marked' | 'known' | 'hidden' } | { is: 'hidden-on'; site: string };

/** One act, to be taken back: the rows that stood before, and those that stand since. */
export interface QuietChange {
  entry: string;
  before: QuietRecord[];
  after: QuietRecord[];
}

/** Ids of the entries that are not marked on the pages of a site. */
export interface QuietEntries {
  known: ReadonlySet<string>;
  hidden: ReadonlySet<string>;
}

/** Host names have dots and no spaces; the empty one stands for every site. */
const EVERYWHERE = '';

/**
 * @param site host name ("www.example.org"), or null where none is known
 * @example (await quietOn(db, 'news.example')).hidden.has('moscow')
 */
export async function quietOn(db: SiyaqDatabase, site: string | null): Promise<QuietEntries> {
  const here = (await allQuiet(db)).filter((row) => row.site === EVERYWHERE || row.site === site);
  const of = (as: QuietRecord['as']) =>
    new Set(here.filter((row) => row.as === as).map(({ entry }) => entry));
  return { known: of('known'), hidden: of('hidden') };
}

/** Everything that is not marked, what was said last first. */
export async function allQuiet(db: SiyaqDatabase): Promise<QuietRecord[]> {
  return readAll(await db.quietEntries.toArray(), readQuiet).sort((a, b) => b.at - a.at);
}

/** How an entry stands on the pages of a site: what holds for all of them goes before. */
export async function markingOf(
  db: SiyaqDatabase,
  entry: string,
  site: string | null,
): Promise<Marking> {
  const everywhere = readQuiet(await db.quietEntries.get(keyOf(entry, EVERYWHERE)));
  if (everywhere !== null) return { is: everywhere.as };
  if (site === null) return { is: 'marked' };
  const here = readQuiet(await db.quietEntries.get(keyOf(entry, site)));
  return here === null ? { is: 'marked' } : { is: 'hidden-on', site };
}

/**
 * Says how an entry stands on pages, in place of what was said of all pages and of this site before; other sites stay.
 *
 * @param site the one it was asked on, or null
 * @param now milliseconds since the epoch
 * @returns for {@link undoMarking}
 */
export async function setMarking(
  db: SiyaqDatabase,
  entry: string,
  marking: Marking,
  { site, now }: { site: string | null; now: number },
): Promise<QuietChange> {
  const on = marking.is === 'hidden-on' ? marking.site : EVERYWHERE;
  const row: QuietRecord = {
    ...{ id: keyOf(entry, on), entry, site: on, at: now },
    as: marking.is === 'known' ? 'known' : 'hidden',
  };
  const keys = [EVERYWHERE, ...(site === null ? [] : [site])].map((one) => keyOf(entry, one));
  return replace(db, entry, keys, marking.is === 'marked' ? [] : [row]);
}

/** Marks an entry again as one of the rows says no longer. */
export async function markAgain(
  db: SiyaqDatabase,
  { id, entry }: QuietRecord,
): Promise<QuietChange> {
  return replace(db, entry, [id], []);
}

/**
 * Takes an act back, and that alone.
 *
 * @throws Refusal `entry-changed` where something else was said of the entry since
 */
export async function undoMarking(db: SiyaqDatabase, change: QuietChange): Promise<void> {
  await db.transaction('rw', db.quietEntries, async () => {
    const ids = [...change.before, ...change.after].map(({ id }) => id);
    const now = readAll(await db.quietEntries.bulkGet([...new Set(ids)]), readQuiet);
    if (!isSame(now.sort(byId), change.after.toSorted(byId)))
      throw new Refusal('entry-changed', change.entry);
    await db.quietEntries.bulkDelete(ids);
    await db.quietEntries.bulkPut(change.before);
  });
}

async function replace(
  db: SiyaqDatabase,
  entry: string,
  keys: readonly string[],
  after: QuietRecord[],
): Promise<QuietChange> {
  return db.transaction('rw', db.quietEntries, async () => {
    const all = [...new Set([...keys, ...after.map(({ id }) => id)])];
    const before = readAll(await db.quietEntries.bulkGet(all), readQuiet);
    await db.quietEntries.bulkDelete(all);
    await db.quietEntries.bulkPut(after);
    return { entry, before, after };
  });
}

function keyOf(entry: string, site: string): string {
  return `${entry} ${site}`;
}

function byId(a: QuietRecord, b: QuietRecord): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
