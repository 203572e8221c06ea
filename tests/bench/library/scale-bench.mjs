import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openBrowser } from '../../browsers/open-browser.mjs';
import { importTypeScript } from '../../config/run-typescript.mjs';
import { bundle } from '../bundle.mjs';
import { memoryOf } from './memory-of.mjs';

/** @typedef {import('./scale-page.ts').Took} Took */
/** @typedef {{took: Took[], memory: number | null, disk: number}} Figures */

const ROOT = join(import.meta.dirname, '../../..');
const PAGE = 'scale-bench.html';
/** Articles that are written in one call. */
const BATCH = 250;
const MEGABYTE = 1e6;
/** Milliseconds that the browser is left alone before its memory is read. */
const REST = 5_000;

/**
 * Prints what using a library takes in both browsers with a tenth of the articles and with all, beside one another: starting
 * the panel and the page of the library, opening an article, saving one; and what it takes of memory and disk.
 *
 * @param {string} folder for what is built; can be lost
 * @param {number} count of articles
 */
export async function scaleBench(folder, count) {
  const { untilSetUp } = await importTypeScript('tests/extension/until-set-up.ts');
  const script = await readFile(await bundle('library/scale-page.ts', folder, 'browser'));
  for (const engine of /** @type {const} */ (['chromium', 'firefox'])) {
    const build = ['build.mjs', '--test', '--target', engine, '--out', folder];
    execFileSync(process.execPath, build, { cwd: ROOT });
    const extension = join(folder, engine);
    await writeFile(join(extension, 'scale-bench.js'), script);
    await writeFile(
      join(extension, PAGE),
      '<!doctype html><meta charset="utf-8"><title>bench</title><body><script src="scale-bench.js"></script>',
    );
    const session = await openBrowser(engine, { extension });
    const pid = session.browser.process()?.pid ?? 0;
    try {
      let page = await session.openExtensionPage(PAGE);
      await untilSetUp(session);
      const empty = /** @type {number} */ (await page.evaluate('scale.disk()'));
      /** @type {Figures[]} */
      const figures = [];
      let from = 0;
      for (const size of [Math.floor(count / 10), count]) {
        while (from < size) {
          const to = Math.min(size, from + BATCH);
          await page.evaluate(`scale.fill(${count}, ${from}, ${to})`);
          from = to;
        }
        // What was written is still in the memory of the page that wrote it.
        await page.close();
        page = await session.openExtensionPage(PAGE);
        await pause(REST);
        const took = /** @type {Took[]} */ (await page.evaluate(`scale.measure(${size})`));
        const list = await session.openExtensionPage('library.html');
        await pause(REST);
        const memory = memoryOf(pid);
        await list.close();
        const disk = /** @type {number} */ (await page.evaluate('scale.disk()')) - empty;
        figures.push({ took, memory, disk });
      }
      print(engine, count, figures);
    } finally {
      await session.close();
    }
  }
}

/** @param {string} engine @param {number} count @param {Figures[]} figures with a tenth of the articles, and with all */
function print(engine, count, [tenth, all]) {
  if (!tenth || !all) return;
  console.log(`${engine}: median and p95 with ${Math.floor(count / 10)} articles, with ${count}`);
  for (const [i, { what, median, p95 }] of all.took.entries()) {
    const before = tenth.took[i];
    if (before === undefined) continue;
    const ratio = `${(median / before.median).toFixed(1)} x`;
    console.log(
      `  ${what.padEnd(42)}${ms(before.median)}${ms(before.p95)}${ms(median)}${ms(p95)}  ${ratio}`,
    );
  }
  console.log(`  ${'disk beside the glossary'.padEnd(42)}${mb(tenth.disk)}${mb(all.disk)}`);
  if (tenth.memory !== null && all.memory !== null)
    console.log(`  ${'memory of the browser'.padEnd(42)}${mb(tenth.memory)}${mb(all.memory)}`);
}

/** @param {number} milliseconds */
const ms = (milliseconds) => `${milliseconds.toFixed(0)} ms`.padStart(9);

/** @param {number} bytes */
const mb = (bytes) => `${(bytes / MEGABYTE).toFixed(1)} MB`.padStart(18);
