import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from '../../browsers/open-browser.mjs';
import { bundle } from '../bundle.mjs';

/** @typedef {import('./lists-page.ts').Times} Times */

const ROOT = join(import.meta.dirname, '../../..');
const PAGE = 'lists-bench.html';
/** Articles that are written in one call. */
const BATCH = 500;

/**
 * Prints how long lists of a library, the page of an entry and the same text elsewhere take in both browsers.
 *
 * @param {string} folder for what is built; can be lost
 * @param {number} count of articles
 */
export async function listsBench(folder, count) {
  const script = await readFile(await bundle('library/lists-page.ts', folder, 'browser'));
  for (const engine of /** @type {const} */ (['chromium', 'firefox'])) {
    const build = ['build.mjs', '--test', '--target', engine, '--out', folder];
    execFileSync(process.execPath, build, { cwd: ROOT });
    const extension = join(folder, engine);
    await writeFile(join(extension, 'lists-bench.js'), script);
    await writeFile(
      join(extension, PAGE),
      '<!doctype html><meta charset="utf-8"><title>bench</title><script src="lists-bench.js"></script>',
    );
    const session = await openBrowser(engine, { extension });
    try {
      const page = await session.openExtensionPage(PAGE);
      for (let from = 0; from < count; from += BATCH)
        await page.evaluate(`lists.fill(${count}, ${from}, ${from + BATCH})`);
      const times = /** @type {Times[]} */ (await page.evaluate('lists.measure()'));
      console.log(`${engine}, ${count} articles, milliseconds: median, p95`);
      for (const { what, median, p95 } of times)
        console.log(
          `  ${what.padEnd(44)}${median.toFixed(1).padStart(8)}${p95.toFixed(1).padStart(8)}`,
        );
    } finally {
      await session.close();
    }
  }
}
