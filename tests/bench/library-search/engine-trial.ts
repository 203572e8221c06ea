import { ENGINES } from './engines.ts';
import { JUDGED_QUERIES } from './judged-queries.ts';
import { proseLines } from './library-prose.ts';
import { readEntries, readNames, readPacks } from './siyaq-engine.ts';
import { writeJudged, writeLibrary } from './write-library.ts';

/** What one engine does with a library, measured in a process of its own. Milliseconds and bytes. */
export interface Trial {
  articles: number;
  build: number;
  saved: number;
  load: number;
  /** Of every query, its median. */
  queries: number[];
  /** Of the process, above what it had with the articles alone; after it was loaded, the articles let go. */
  memory: number;
  /** Ids of what was found, by query. */
  found: string[][];
}

const MOST = 10;
const ROUNDS = 9;

const [name = '', count = ''] = process.argv.slice(2);
const entries = readEntries();
const events = readPacks().flatMap((pack) => pack.events.map(({ title }) => title.ar));
const lines = proseLines([...entries.values()], events);

let articles = [
  ...writeLibrary(lines, Number(count) - 4 * JUDGED_QUERIES.length),
  ...readNames([...writeJudged(lines)], entries),
];
const engine = await ENGINES[name]!();
const before = used();
const build = await timed(() => engine.build(articles));
const saved = await engine.save();
const total = articles.length;
articles = [];
const load = await timed(() => engine.load(saved));
const held = typeof saved === 'string' ? Buffer.byteLength(saved) : saved.byteLength;
const found = [];
const queries = [];
for (const { query } of JUDGED_QUERIES) {
  found.push(await engine.search(query, MOST));
  const times = [];
  for (let round = 0; round < ROUNDS; round++)
    times.push(await timed(() => engine.search(query, MOST)));
  queries.push(times.sort((a, b) => a - b)[ROUNDS >> 1]!);
}
const trial: Trial = {
  ...{ articles: total, build, saved: held, load, queries, found },
  memory: used() - before,
};
process.stdout.write(JSON.stringify({ lines: lines.length, ...trial }));

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function used(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
