import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from '../../browsers/open-browser.mjs';
import { importTypeScript } from '../../config/run-typescript.mjs';
import { bundle } from '../bundle.mjs';

/** @typedef {import('./backup-page.ts').BackupFigures} BackupFigures */

const ROOT = join(import.meta.dirname, '../../..');
const PAGE = 'backup-bench.html';
/** Articles that are written in one call. */
const BATCH = 250;

/**
 * Prints what a backup of a library takes in both browsers, to make, to read and to restore into a profile that was emptied,
 * and whether every record is the same afterwards.
 *
 * @param {string} folder for what is built; can be lost
 * @param {number} count of articles
 * @returns {Promise<boolean>} whether they were
 */
export async function backupBench(folder, count) {
  const { untilSetUp } = await importTypeScript('tests/extension/until-set-up.ts');
  const script = await readFile(await bundle('library/backup-page.ts', folder, 'browser'));
  let sound = true;
  for (const engine of /** @type {const} */ (['firefox'])) {
    const build = ['build.mjs', '--test', '--target', engine, '--out', folder];
    execFileSync(process.execPath, build, { cwd: ROOT });
    const extension = join(folder, engine);
    await writeFile(join(extension, 'backup-bench.js'), script);
    await writeFile(
      join(extension, PAGE),
      '<!doctype html><meta charset="utf-8"><title>bench</title><script src="backup-bench.js"></script>',
    );
    const session = await openBrowser(engine, { extension });
    try {
      const page = await session.openExtensionPage(PAGE);
      await untilSetUp(session);
      for (let from = 0; from < count; from += BATCH)
        await page.evaluate(`backup.fill(${count}, ${from}, ${Math.min(count, from + BATCH)})`);
      const { packed, made, read, written, same } = /** @type {BackupFigures} */ (
        await page.evaluate('backup.measure()')
      );
      const figures = { made, 'read and compared': read, 'written in one piece': written };
      console.log(`${engine}, ${count} articles, ${(packed / 1e6).toFixed(1)} MB`);
      for (const [what, seconds] of Object.entries(figures))
        console.log(`  ${what.padEnd(44)}${seconds.toFixed(1).padStart(7)} s`);
      console.log(`  ${'every record is the same afterwards'.padEnd(44)}${same ? 'yes' : 'NO'}`);
      sound &&= same;
    } finally {
      await session.close();
    }
  }
  return sound;
}
