import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from '../../browsers/open-browser.mjs';
import { importTypeScript } from '../../config/run-typescript.mjs';
import { bundle } from '../bundle.mjs';

/** @typedef {import('./engine-trial.ts').Trial} Trial */
/** @typedef {import('./browser-page.ts').BrowserFigures} BrowserFigures */
/** @typedef {import('../../browsers/open-browser.mjs').Session} Session */

const ROOT = join(import.meta.dirname, '../../..');
const PAGE = 'search-bench.html';
const MEGABYTE = 1e6;
const ENGINES = ['Siyaq', 'FlexSearch with light10', 'FlexSearch', 'Orama'];
const KINDS = /** @type {const} */ (['arabic', 'english', 'names']);

/**
 * Prints what the search of the library takes and finds: beside other engines on the same articles in node, then in both
 * browsers as its pages ask it, with a tenth of the articles and with all.
 *
 * @param {string} folder for what is built; can be lost
 * @param {number} count of articles
 */
export async function searchBench(folder, count) {
  /** @type {typeof import('./query-sets.ts')} */
  const { QUERY_SETS } = await importTypeScript('tests/bench/library-search/query-sets.ts');
  /** @param {string[][]} found */
  const printHits = (found) => {
    let first = 0;
    for (const { name, queries } of QUERY_SETS) {
      for (const kind of KINDS) {
        const { success, recall, precision } = judge(queries, first, found, kind);
        console.log(
          `  ${name.padEnd(12)} ${kind.padEnd(8)} found ${success.padStart(6)}, recall ${recall}, precision ${precision}`,
        );
      }
      first += queries.length;
    }
  };
  const trial = await bundle('library-search/engine-trial.ts', folder, 'node');
  console.log(`in node, ${count} articles, processor time`);
  /** @type {Trial | null} */
  let own = null;
  for (const engine of ENGINES) {
    const options = { cwd: ROOT, maxBuffer: 1 << 28 };
    const flags = ['--expose-gc', '--max-old-space-size=8192'];
    const said = execFileSync(process.execPath, [...flags, trial, engine, `${count}`], options);
    /** @type {Trial} */
    const figures = JSON.parse(said.toString());
    own ??= figures;
    printTrial(engine, figures, own);
    printHits(figures.found);
  }
  const { libraryFiles } = await importTypeScript('tests/bench/library-search/library-files.ts');
  const files = libraryFiles();
  const script = await readFile(await bundle('library-search/browser-page.ts', folder, 'browser'));
  for (const engine of /** @type {const} */ (['chromium', 'firefox'])) {
    const build = ['build.mjs', '--test', '--target', engine, '--out', folder];
    execFileSync(process.execPath, build, { cwd: ROOT });
    const extension = join(folder, engine);
    for (const [name, text] of Object.entries(files)) await writeFile(join(extension, name), text);
    await writeFile(join(extension, 'search-bench.js'), script);
    await writeFile(
      join(extension, PAGE),
      '<!doctype html><meta charset="utf-8"><title>bench</title><script src="search-bench.js"></script>',
    );
    const session = await openBrowser(engine, { extension });
    try {
      for (const articles of [Math.ceil(count / 10), count])
        printHits(await measure(session, engine, articles));
    } finally {
      await session.close();
    }
  }
}

/**
 * @param {Session} session
 * @param {'chromium' | 'firefox'} engine
 * @param {number} articles
 * @returns {Promise<string[][]>} ids of what was found, by query
 */
async function measure(session, engine, articles) {
  const { untilSetUp } = await importTypeScript('tests/extension/until-set-up.ts');
  let page = await session.openExtensionPage(PAGE);
  await untilSetUp(session);
  const ask = (/** @type {string} */ code) => page.evaluate(`search.${code}`);
  await ask(`fill(${articles})`);
  const before = Number(await ask('disk()'));
  const built = Number(await ask('index()'));
  const disk = Number(await ask('disk()')) - before;
  // As the first search of a day, by a page and a worker that have read nothing.
  await page.close();
  page = await session.openExtensionPage(PAGE);
  /** @type {BrowserFigures} */
  const { start, p50, p95, found } = /** @type {any} */ (await ask('measure()'));
  const memory = engine === 'chromium' ? await workerMemory(page) : null;
  console.log(
    [
      `${engine}, ${articles} articles: index ${(built / 1000).toFixed(1)} s`,
      `${(disk / MEGABYTE).toFixed(1)} MB on disk`,
      `start to first answer ${start.toFixed(0)} ms`,
      `search p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`,
      ...(memory === null ? [] : [`worker ${(memory / MEGABYTE).toFixed(1)} MB`]),
    ].join(', '),
  );
  await page.close();
  return found;
}

/** @param {import('puppeteer-core').Page} page @returns {Promise<number | null>} of the worker that searched */
async function workerMemory(page) {
  const worker = page.workers().find((one) => one.url().includes('search-worker'));
  if (!worker) return null;
  await worker.client.send('HeapProfiler.collectGarbage').catch(() => undefined);
  const { usedSize, backingStorageSize } = await worker.client.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}

/** @param {string} engine @param {Trial} trial @param {Trial} own */
function printTrial(engine, trial, own) {
  /** @param {number} value @param {number} base */
  const times = (value, base) => (trial === own ? '' : ` (×${(value / base).toFixed(1)})`);
  const [p50, p95] = [share(trial.queries, 0.5), share(trial.queries, 0.95)];
  console.log(
    [
      `${engine}: build ${(trial.build / 1000).toFixed(1)} s${times(trial.build, own.build)}`,
      `saved ${(trial.saved / MEGABYTE).toFixed(1)} MB${times(trial.saved, own.saved)}`,
      `load ${trial.load.toFixed(0)} ms`,
      `memory ${(trial.memory / MEGABYTE).toFixed(0)} MB${times(trial.memory, own.memory)}`,
      `search p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`,
    ].join(', '),
  );
}

/** @param {readonly number[]} values @param {number} part */
function share(values, part) {
  return values.toSorted((a, b) => a - b)[Math.floor(part * (values.length - 1))] ?? NaN;
}

/**
 * Recall among the first ten; precision of those that were judged or hold none of the answering words: an article that
 * answers another query may answer this one, too.
 *
 * @param {readonly import('./judged-queries.ts').JudgedQuery[]} queries
 * @param {number} first number of the first of them among all queries
 * @param {string[][]} found @param {string} kind
 */
function judge(queries, first, found, kind) {
  let [asked, answered, recalled, right, wrong] = [0, 0, 0, 0, 0];
  for (const [at, { of, answers }] of queries.entries()) {
    if (of !== kind) continue;
    const i = first + at;
    const top = (found[i] ?? []).slice(0, 10);
    const good = top.filter((id) => id.startsWith(`answer ${i} `)).length;
    asked++;
    answered += good > 0 ? 1 : 0;
    recalled += good / answers.length;
    right += good;
    wrong += top.filter((id) => id.startsWith('filler') || id.startsWith(`trap ${i} `)).length;
  }
  return {
    success: `${answered}/${asked}`,
    recall: (recalled / asked).toFixed(2),
    precision: (right / Math.max(1, right + wrong)).toFixed(2),
  };
}
