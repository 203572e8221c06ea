import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { addPack } from '../browsers/add-pack.mjs';
import { openBrowser } from '../browsers/open-browser.mjs';
import { importTypeScript } from '../config/run-typescript.mjs';
import { bundle } from './bundle.mjs';

/** @typedef {import('../browsers/open-browser.mjs').Session} Session */
/** @typedef {import('./packs-page.ts').PackTimes} PackTimes */

const ROOT = join(import.meta.dirname, '../..');
/** Profiles in which the glossary is prepared. */
const RUNS = 3;
const PAGE = 'packs-bench.html';
/** Names of the built-in packs, for which the gazetteer must be there. */
const SENTENCE = 'زار فلاديمير بوتين موسكو';

/**
 * Prints how long the glossary takes to be ready after the installation, and to be looked up in, in both
 * browsers: with the packs that ship, and with a pack of `size` invented entries beside them.
 *
 * @param {string} folder for what is built; can be lost
 * @param {number} size
 */
export async function packsBench(folder, size) {
  const { inventPack } = await importTypeScript('tests/bench/invent-pack.ts');
  const script = await readFile(await bundle('packs-page.ts', folder, 'browser'));
  for (const invented of ['', inventPack(size)])
    for (const engine of /** @type {const} */ (['chromium', 'firefox'])) {
      const build = ['build.mjs', '--test', '--target', engine, '--out', folder];
      execFileSync(process.execPath, build, { cwd: ROOT });
      const extension = join(folder, engine);
      await writeFile(join(extension, 'packs-bench.js'), script);
      await writeFile(
        join(extension, PAGE),
        '<!doctype html><meta charset="utf-8"><title>bench</title><script src="packs-bench.js"></script>',
      );
      if (invented !== '') await addPack(extension, 'invented', invented);
      await measure(engine, extension, invented === '' ? 0 : size);
    }
}

/**
 * @param {'chromium' | 'firefox'} engine
 * @param {string} extension
 * @param {number} size of the pack that is invented
 */
async function measure(engine, extension, size) {
  const stored = [];
  const ready = [];
  /** @type {PackTimes | null} */
  let times = null;
  for (let run = 0; run < RUNS; run++) {
    const session = await openBrowser(engine, { extension });
    try {
      const first = await firstRun(session);
      stored.push(first.stored);
      ready.push(first.ready);
      if (run < RUNS - 1) continue;
      const page = await session.openExtensionPage(PAGE);
      times = /** @type {PackTimes} */ (await page.evaluate('measurePacks()'));
    } finally {
      await session.close();
    }
  }
  const title = size > 0 ? `and ${size} invented entries` : 'alone';
  const line = (
    /** @type {string} */ what,
    /** @type {number} */ median,
    /** @type {number} */ most,
  ) => `  ${what.padEnd(36)}${median.toFixed(1).padStart(9)}${most.toFixed(1).padStart(9)}`;
  const middle = (/** @type {number[]} */ list) =>
    list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0;
  console.log(`${engine}, the packs that ship ${title} (median, most; ms)`);
  console.log(line('packs stored', middle(stored), Math.max(...stored)));
  console.log(line('first names found', middle(ready), Math.max(...ready)));
  for (const [what, { median, most }] of Object.entries(times ?? {}))
    console.log(line(what, median, most));
}

/**
 * @param {Session} session
 * @returns {Promise<{stored: number, ready: number}>} milliseconds from the beginning of the installation
 */
async function firstRun({ welcome }) {
  if (welcome === null) throw new Error('no welcome page');
  // Asked at once, as by the first article that is opened: the answer waits for the packs and their index.
  const asked = welcome.evaluate(`(async () => {
    const { runtime } = globalThis.browser ?? chrome;
    const message = { siyaq: 1, to: 'background', call: 'article.read', request: { id: '', url: '', title: '', outlet: null, published: null, blocks: ['${SENTENCE}'] } };
    const reply = await runtime.sendMessage(message);
    return reply.value?.mentions[0]?.length > 0 ? Date.now() : JSON.stringify(reply);
  })()`);
  const state = `(async () => {
    const settled = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const database = await settled(indexedDB.open('siyaq'));
    const store = (name) => database.transaction(name).objectStore(name);
    const done = await settled(store('settings').get('builtInPacks'));
    const [pack] = await settled(store('packs').getAll());
    database.close();
    return done && pack ? { since: pack.installedAt, now: Date.now() } : null;
  })()`;
  for (;;) {
    const seen = /** @type {{since: number, now: number} | null} */ (
      await welcome.evaluate(state).catch(() => null)
    );
    if (seen) {
      const answered = /** @type {number | string} */ (await asked);
      if (typeof answered === 'string') throw new Error(`no names were found: ${answered}`);
      return { stored: seen.now - seen.since, ready: answered - seen.since };
    }
    await pause(20);
  }
}
