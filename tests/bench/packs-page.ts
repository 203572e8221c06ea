import { openDatabase, type SiyaqDatabase } from '../../src/storage/database.ts';
import { getEntries, getEntry } from '../../src/storage/entry-store.ts';
import { eventsOf } from '../../src/storage/event-store.ts';
import { latestOf } from '../../src/storage/happening-store.ts';
import { searchGlossary } from '../../src/storage/glossary-search.ts';
import { openArchive, packAt } from '../../src/storage/packs/pack-bytes.ts';
import { PACK_LIST, type ShippedPack } from '../../src/storage/packs/shipped-packs.ts';
import { median } from './measure.ts';
import { Seeded } from './seeded.ts';

/** Runs in a page of the extension, over the database that the extension has filled. */

const ROUNDS = 40;
const COLD = 9;
/** What is shown of one search, and looked up for one article. */
const [HITS, ENTRIES] = [50, 200];

/** Milliseconds: the median, and the slowest of all rounds. */
export type PackTimes = Record<string, { median: number; most: number }>;

async function measurePacks(): Promise<PackTimes> {
  const { ids, names } = await readShipped();
  const random = new Seeded(3);
  const id = () => random.pick(ids);
  const query = () => queryFrom(random, names);
  const cold = async (ask: (db: SiyaqDatabase) => Promise<unknown>) => {
    const times = [];
    for (let round = 0; round < COLD; round++) {
      const db = openDatabase();
      await db.open();
      times.push(await timed(() => ask(db)));
      db.close();
    }
    return summary(times);
  };
  const db = openDatabase();
  const warm = async (ask: () => Promise<unknown>) => {
    const times = [];
    for (let round = -5; round < ROUNDS; round++) {
      const time = await timed(ask);
      if (round >= 0) times.push(time);
    }
    return summary(times);
  };
  return {
    'entry by id, cold': await cold((one) => getEntry(one, id())),
    'entry by id': await warm(() => getEntry(db, id())),
    [`${ENTRIES} entries`]: await warm(() => getEntries(db, Array.from({ length: ENTRIES }, id))),
    'latest event of an entry, cold': await cold((one) => latestOf(one, ids[0]!, null)),
    'latest event of an entry': await warm(() => latestOf(db, id(), '2015-01-01')),
    'all events of an entry': await warm(() => eventsOf(db, id())),
    'search, cold': await cold((one) => searchGlossary(one, query(), HITS)),
    search: await warm(() => searchGlossary(db, query(), HITS)),
  };
}

async function readShipped(): Promise<{ ids: string[]; names: string[] }> {
  const list = (await (await fetch(PACK_LIST)).json()) as ShippedPack[];
  const texts = list.map(async ({ file, ...place }) =>
    packAt(openArchive(new Uint8Array(await (await fetch(file)).arrayBuffer())), place),
  );
  const lines = (await Promise.all(texts)).flatMap((text) => text.split('\n'));
  const entries = lines
    .filter((line) => line.startsWith('{"id"'))
    .map((line) => JSON.parse(line) as { id: string; ar: string; en: string });
  return { ids: entries.map(({ id }) => id), names: entries.flatMap(({ ar, en }) => [ar, en]) };
}

/** A name as a reader types it: whole, begun, one word of it, or with two letters exchanged. */
function queryFrom(random: Seeded, names: readonly string[]): string {
  const name = random.pick(names);
  const place = 1 + random.below(Math.max(1, name.length - 2));
  return random.pick([
    name,
    name.slice(0, 1 + random.below(5)),
    random.pick(name.split(' ')),
    name.slice(0, place) + (name[place + 1] ?? '') + name[place]! + name.slice(place + 2),
  ]);
}

async function timed(task: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

function summary(times: readonly number[]): { median: number; most: number } {
  return { median: median(times), most: Math.max(...times) };
}

Object.assign(globalThis, { measurePacks });
