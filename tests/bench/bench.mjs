/**
 * `npm run bench`: how fast the engine reads, against its peers; see `--help` for the rest.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importTypeScript } from '../config/run-typescript.mjs';
import { bundle } from './bundle.mjs';
import { pageCost } from './page-cost.mjs';

const HELP = `npm run bench -- [what] [options]

what
  engine    the engine in node, against its peers (the default)
  browser   the engine in headless Chromium, opened from IndexedDB
  load      the index against a slow matcher, name by name, on a million names
  page      what the extension costs a page
  events    dates and events of an article of 5,000 words, beside peers that read dates
  packs     how soon the glossary is ready and how fast it is looked up in, in both browsers
  library   how fast the panel reads saved articles again, in both browsers, also when it is interrupted
  library-search  what the search of the library takes and finds, beside other engines and in both browsers
  backup    what a backup of a library takes to make and to restore, and whether all comes back, in both browsers
  lists     how long lists of a library, the page of an entry and the same text elsewhere take, in both browsers
  scale     what starting, opening and saving take, and disk and memory, with a tenth of the articles and with all
  kill      whether all is whole after a browser was killed while the library was written, in both browsers

options of engine, browser, load and events
  --sizes 1k,10k,100k,1M   lists of names, ascending (load takes the last)
  --rounds 15              rounds that are timed
option of packs
  --entries 10000          size of the pack that is invented
option of library, library-search, backup, lists and scale
  --articles 1000          articles in the library
option of kill
  --times 50               how often each browser is killed
  --help

Exit codes: 0 measured, 1 the load check or an interrupted reading found a disagreement or something failed, 2 wrong arguments.
Figures that miss their target are marked and do not fail the run.`;

/** @type {Record<string, number>} */
const UNITS = { '': 1, k: 1000, m: 1_000_000 };

/** @param {string} why @returns {never} */
function refuse(why) {
  console.error(`${why}\nnpm run bench -- --help says what there is.`);
  process.exit(2);
}

/** @param {string} list such as "1k,100k" @returns {number[]} */
function sizesOf(list) {
  const sizes = list.split(',').map((size) => {
    const [, digits, unit = ''] =
      /^(\d+)([km]?)$/i.exec(size.trim()) ?? refuse(`--sizes: ${size}?`);
    return Number(digits) * (UNITS[unit.toLowerCase()] ?? 1);
  });
  if (sizes.some((size, i) => size < 1000 || size <= (sizes[i - 1] ?? 0)))
    refuse('--sizes: at least 1k each, ascending');
  return sizes;
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        sizes: { type: 'string', default: '1k,10k,100k,1M' },
        rounds: { type: 'string', default: '15' },
        entries: { type: 'string', default: '10000' },
        articles: { type: 'string', default: '1000' },
        times: { type: 'string', default: '50' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return refuse(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}

const { values, positionals } = readArguments();
const [what = 'engine', ...rest] = positionals;
if (rest.length > 0) refuse(`too much: ${rest.join(' ')}`);
const sizes = sizesOf(values.sizes);
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) refuse(`--rounds: ${values.rounds}?`);
const entries = Number(values.entries);
if (!Number.isInteger(entries) || entries < 100) refuse(`--entries: ${values.entries}?`);
const articles = Number(values.articles);
if (!Number.isInteger(articles) || articles < 20) refuse(`--articles: ${values.articles}?`);
const times = Number(values.times);
if (!Number.isInteger(times) || times < 1) refuse(`--times: ${values.times}?`);

/** @param {(folder: string) => Promise<void>} run with a folder that is removed afterwards */
async function inFolder(run) {
  const folder = await mkdtemp(join(tmpdir(), 'siyaq-bench-'));
  try {
    await run(folder);
    const [load = 0] = loadavg();
    console.log(
      `load of this machine ${load.toFixed(1)} on ${availableParallelism()} cores: above that number, milliseconds say little`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (values.help) console.log(HELP);
else if (what === 'page') await pageCost();
else if (what === 'engine')
  await inFolder(async (folder) => {
    const trialWorker = await bundle('trial-worker.ts', folder, 'node');
    const coldMatch = await bundle('cold-match.ts', folder, 'node');
    const { engineBench } = await importTypeScript('tests/bench/engine-bench.ts');
    await engineBench({ sizes, rounds, trialWorker, coldMatch, folder });
  });
else if (what === 'browser')
  await inFolder(async (folder) => {
    const { browserBench } = await import('./browser-bench.mjs');
    await browserBench(folder, { sizes, rounds });
  });
else if (what === 'events') {
  const { eventsBench } = await importTypeScript('tests/bench/events-bench.ts');
  await eventsBench(rounds);
} else if (what === 'packs')
  await inFolder(async (folder) => {
    const { packsBench } = await import('./packs-bench.mjs');
    await packsBench(folder, entries);
  });
else if (what === 'library')
  await inFolder(async (folder) => {
    const { libraryBench } = await import('./library/library-bench.mjs');
    if (!(await libraryBench(folder, articles))) process.exitCode = 1;
  });
else if (what === 'library-search')
  await inFolder(async (folder) => {
    const { searchBench } = await import('./library-search/search-bench.mjs');
    await searchBench(folder, articles);
  });
else if (what === 'backup')
  await inFolder(async (folder) => {
    const { backupBench } = await import('./library/backup-bench.mjs');
    if (!(await backupBench(folder, articles))) process.exitCode = 1;
  });
else if (what === 'lists')
  await inFolder(async (folder) => {
    const { listsBench } = await import('./library/lists-bench.mjs');
    await listsBench(folder, articles);
  });
else if (what === 'scale')
  await inFolder(async (folder) => {
    const { scaleBench } = await import('./library/scale-bench.mjs');
    await scaleBench(folder, articles);
  });
else if (what === 'kill')
  await inFolder(async (folder) => {
    const { killBench } = await import('./library/kill-bench.mjs');
    if (!(await killBench(folder, times))) process.exitCode = 1;
  });
else if (what === 'load') {
  const { loadCheck } = await importTypeScript('tests/bench/load-check.ts');
  if (!loadCheck(sizes.at(-1), rounds)) process.exitCode = 1;
} else refuse(`${what}?`);
