import { openDatabase } from '../../../src/storage/database.ts';
import type { LibraryAnswer } from '../../../src/storage/library-index/search-library.ts';
import type { SavedArticle } from '../../../src/storage/records.ts';
import type { SearchCall, SearchReport } from '../../../src/ui/library-search/search-messages.ts';
import type { ProseLine } from './library-prose.ts';
import { ALL_QUERIES } from './query-sets.ts';
import { writeLibrary, type LibraryArticle } from './write-library.ts';

/** Runs in a page of the extension: what the search of a large library takes, asked as its pages ask. */

const BATCH = 250;
const ROUNDS = 5;
const MOST = 30;

export interface BrowserFigures {
  /** Milliseconds, from the worker's start to its answer. */
  start: number;
  p50: number;
  p95: number;
  /** Ids of what was found, by query. */
  found: string[][];
}

const db = openDatabase();
const question = { chosen: { entities: [], outlets: [], months: [] }, among: null, most: MOST };

/** Puts articles into the library, those that were judged among them, until there are so many. */
async function fill(count: number): Promise<void> {
  const judged = await read<LibraryArticle[]>('judged.json');
  const lines = await read<ProseLine[]>('prose.json');
  const known = await db.articles.count();
  const all = known === 0 ? judged : [];
  let batch: LibraryArticle[] = [...all];
  let number = judged.length;
  for (const article of writeLibrary(lines, count - judged.length)) {
    if (number++ >= Math.max(known, judged.length)) batch.push(article);
    if (batch.length < BATCH) continue;
    await store(batch);
    batch = [];
  }
  await store(batch);
}

async function read<T>(file: string): Promise<T> {
  return (await (await fetch(file)).json()) as T;
}

async function store(articles: readonly LibraryArticle[]): Promise<void> {
  const rows = articles.map(({ id, title, outlet, published, blocks }, i): SavedArticle => ({
    ...{ id, url: `https://news.example/${encodeURIComponent(id)}`, title, outlet, published },
    ...{ blocks, byline: null, publishedCertainty: 'stated', language: 'ar' },
    ...{ savedAt: i + 1, deletedAt: null, status: 'unread', star: null, archived: null },
    ...{ tags: [], collections: [], addresses: [], organisedAt: 0 },
  }));
  await db.articles.bulkPut(rows);
  await db.mentions.bulkAdd(
    articles.flatMap(({ id: article, mentions }) =>
      mentions.map(({ entry, block, start, end }) => ({
        ...{ article, block, start, end, entry, role: 'main' as const, clitics: '' },
        ...{ confidence: 1, evidence: ['exact' as const], others: [] },
      })),
    ),
  );
}

/** How long it takes in milliseconds until all that is saved is indexed. */
async function index(): Promise<number> {
  const from = performance.now();
  const worker = start();
  while ((await db.searchChanges.count()) > 0 || (await db.searchState.count()) === 0)
    await new Promise((resolve) => setTimeout(resolve, 100));
  worker.terminate();
  return performance.now() - from;
}

async function measure(): Promise<BrowserFigures> {
  const from = performance.now();
  const worker = start();
  await ask(worker, ALL_QUERIES[0]!.query);
  const started = performance.now() - from;
  const found: string[][] = [];
  for (const { query } of ALL_QUERIES)
    found.push((await ask(worker, query)).hits.map(({ article }) => article.id));
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const { query } of ALL_QUERIES) {
      const asked = performance.now();
      await ask(worker, query);
      times.push(performance.now() - asked);
    }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))]!;
  Object.assign(globalThis, { searching: worker });
  return { start: started, p50: at(0.5), p95: at(0.95), found };
}

/** Bytes of the origin on the disk. */
async function disk(): Promise<number> {
  return (await navigator.storage.estimate()).usage ?? 0;
}

function start(): Worker {
  return new Worker('search-worker.js', { type: 'module' });
}

let number = 0;

function ask(worker: Worker, query: string): Promise<LibraryAnswer> {
  const call: SearchCall = { number: ++number, question: { ...question, query } };
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<SearchReport>) => {
      if (data.is === 'answer' && data.number === call.number) resolve(data.answer);
      if (data.is === 'failed') reject(new Error(data.failure.detail));
    };
    worker.postMessage(call);
  });
}

Object.assign(globalThis, { search: { fill, index, measure, disk } });
