import { ENGINES } from './engines.ts';
import { proseLines } from './library-prose.ts';
import { ALL_QUERIES } from './query-sets.ts';
import { readEntries, readNames, readPacks } from './siyaq-engine.ts';
import { writeJudged, writeLibrary } from './write-library.ts';

/** What one engine does with a library, measured in a process of its own: milliseconds of the processor, and bytes. */
export interface Trial {
  articles: number;
  build: number;
  saved: number;
  load: number;
  /** Of every query, its mean. */
  queries: number[];
  /** Above what the process had before, once the index is loaded and what it was built of let go. */
  memory: number;
  /** Ids of what was found, by query. */
  found: string[][];
}

const MOST = 10;
const ROUNDS = 15;

const [name = '', count = ''] = process.argv.slice(2);
const entries = readEntries();
const events = readPacks().flatMap((pack) => pack.events.map(({ title }) => title.ar));
const lines = proseLines([...entries.values()], events);

const engine = await ENGINES[name]!();
const before = used();
const judged = readNames([...writeJudged(lines)], entries);
let articles = [...writeLibrary(lines, Number(count) - judged.length), ...judged];
const build = await timed(() => engine.build(articles));
let saved = await engine.save();
const total = articles.length;
articles = [];
const load = await timed(() => engine.load(saved));
const held = typeof saved === 'string' ? Buffer.byteLength(saved) : saved.byteLength;
saved = '';
const found = [];
const queries = [];
for (const { query } of ALL_QUERIES) {
  found.push(await engine.search(query, MOST));
  const rounds = async () => {
    for (let round = 0; round < ROUNDS; round++) await engine.search(query, MOST);
  };
  queries.push((await timed(rounds)) / ROUNDS);
}
const trial: Trial = {
  ...{ articles: total, build, saved: held, load, queries, found },
  memory: used() - before,
};
process.stdout.write(JSON.stringify(trial));

/** By the processor's clock: another process on the machine does not count. */
async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function used(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
