import { openDatabase } from '../../../src/storage/database.ts';
import { happeningsOf, type HappeningQuery } from '../../../src/storage/happening-store.ts';
import { saveArticle } from '../../../src/storage/library-store.ts';
import { median } from '../measure.ts';
import { writeArticles } from './write-articles.ts';

/** Runs in a page of the extension, over the database that the extension has filled. */

const ROUNDS = 7;
/** As many as a long article names. */
const ENTRIES = 60;

/** How far a library is read. */
export interface LibraryRows {
  articles: number;
  readings: number;
  mentions: number;
  toldEvents: number;
  /** Readings that stood already when they were marked, and were not written since. */
  marked: number;
  /** Of mentions, events and readings, their order aside: the same for the same. */
  digest: string;
}

export interface HappeningTimes {
  what: string;
  events: number;
  happenings: number;
  median: number;
  most: number;
}

const db = openDatabase();

async function fill(count: number): Promise<void> {
  for (const [i, { id, url, article }] of writeArticles(count).entries())
    await saveArticle(db, { url, article, mentions: [] }, { id, now: i + 1 });
}

/** As if nothing had ever been read, or as after a new version: everything read by older rules. */
async function forget(what: 'everything' | 'by what it was read'): Promise<void> {
  if (what === 'everything')
    await Promise.all([db.readings.clear(), db.mentions.clear(), db.toldEvents.clear()]);
  else await db.readings.toCollection().modify({ signature: 'older' });
}

/** Marks what is read so far: a reading that is written again loses its mark. */
async function mark(): Promise<number> {
  return db.readings.toCollection().modify((row) => {
    Object.assign(row, { marked: true });
  });
}

async function rows(): Promise<LibraryRows> {
  const [articles, readings, mentions, toldEvents] = await Promise.all([
    db.articles.count(),
    db.readings.toArray(),
    db.mentions.toArray(),
    db.toldEvents.toArray(),
  ]);
  const marked = readings.filter((row) => 'marked' in row).length;
  const texts = [
    ...readings.map(({ article, signature }) => JSON.stringify([article, signature])),
    ...mentions.map((row) => JSON.stringify({ ...row, id: 0 })),
    ...toldEvents.map((row) => JSON.stringify(row)),
  ];
  const bytes = new TextEncoder().encode(texts.sort().join('\n'));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return {
    ...{ articles, marked, readings: readings.length, mentions: mentions.length },
    toldEvents: toldEvents.length,
    digest: [...hash.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
}

async function happenings(): Promise<HappeningTimes[]> {
  const named = await busiest(ENTRIES);
  const ofOne = (entry: string): HappeningQuery => ({ of: 'entries', entries: [entry] });
  const queries: [string, HappeningQuery][] = [
    ['of the United States', ofOne('united-states')],
    ['of Russia', ofOne('russia')],
    [`of any of ${ENTRIES} entries`, { of: 'any', entries: named }],
    ['of everything', { of: 'everything' }],
  ];
  const times: HappeningTimes[] = [];
  for (const [what, query] of queries) {
    const taken: number[] = [];
    let found: Awaited<ReturnType<typeof happeningsOf>> = [];
    for (let round = -1; round < ROUNDS; round++) {
      const start = performance.now();
      found = await happeningsOf(db, query);
      if (round >= 0) taken.push(performance.now() - start);
    }
    const events = found.reduce((sum, { told }) => sum + told.length, 0);
    const [middle, most] = [median(taken), Math.max(...taken)];
    times.push({ what, events, happenings: found.length, median: middle, most });
  }
  return times;
}

/** The entries that most mentions are of. */
async function busiest(count: number): Promise<string[]> {
  const counts = new Map<string, number>();
  for (const { entry } of await db.mentions.toArray())
    counts.set(entry, (counts.get(entry) ?? 0) + 1);
  const sorted = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return sorted.slice(0, count).map(([entry]) => entry);
}

Object.assign(globalThis, { library: { fill, forget, mark, rows, happenings } });
