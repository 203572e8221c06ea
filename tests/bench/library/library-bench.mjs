import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openBrowser } from '../../browsers/open-browser.mjs';
import { importTypeScript } from '../../config/run-typescript.mjs';
import { bundle } from '../bundle.mjs';
import { openLibrary, pressReading, untilDone, watchToEnd } from './watch-reading.mjs';

/** @typedef {import('../../browsers/open-browser.mjs').Session} Session */
/** @typedef {import('./library-page.ts').LibraryRows} LibraryRows */
/** @typedef {import('./library-page.ts').HappeningTimes} HappeningTimes */
/** @typedef {import('./watch-reading.mjs').Watch} Watch */

const ROOT = join(import.meta.dirname, '../../..');
const PAGE = 'library-bench.html';
const TIMEOUT = 600_000;

/**
 * Prints how fast the panel reads a library again, in both browsers: articles that were never read, the same by newer
 * rules, and once more with the reading stopped and the panel closed in the middle, which must come to the same rows.
 * Then how long what was found takes to be put together.
 *
 * @param {string} folder for what is built; can be lost
 * @param {number} count of articles
 * @returns {Promise<boolean>} whether interrupted readings came to the same, and read nothing twice
 */
export async function libraryBench(folder, count) {
  const { untilSetUp } = await importTypeScript('tests/extension/until-set-up.ts');
  const script = await readFile(await bundle('library/library-page.ts', folder, 'browser'));
  let sound = true;
  for (const engine of /** @type {const} */ (['chromium', 'firefox'])) {
    const build = ['build.mjs', '--test', '--target', engine, '--out', folder];
    execFileSync(process.execPath, build, { cwd: ROOT });
    const extension = join(folder, engine);
    await writeFile(join(extension, 'library-bench.js'), script);
    await writeFile(
      join(extension, PAGE),
      '<!doctype html><meta charset="utf-8"><title>bench</title><script src="library-bench.js"></script>',
    );
    const session = await openBrowser(engine, { extension });
    try {
      const page = await session.openExtensionPage(PAGE);
      await untilSetUp(session);
      const ask = (/** @type {string} */ code) => page.evaluate(`library.${code}`);
      await ask(`fill(${count})`);
      console.log(`${engine}, ${count} articles`);
      if (!(await measure(session, ask, count))) sound = false;
    } finally {
      await session.close();
    }
  }
  return sound;
}

/**
 * @param {Session} session
 * @param {(code: string) => Promise<any>} ask of the page of the measurement
 * @param {number} count
 * @returns {Promise<boolean>}
 */
async function measure(session, ask, count) {
  print('read for the first time', count, await readAll(session));
  /** @type {LibraryRows} */
  const whole = await ask('rows()');
  await ask(`forget('by what it was read')`);
  print('read by newer rules', count, await readAll(session));
  const again = await ask('rows()');
  await ask(`forget('everything')`);
  const kept = await interrupt(session, ask, count);
  const resumed = await ask('rows()');
  const checks = {
    'every article is read': whole.readings === count && whole.articles === count,
    'by newer rules it comes to the same': again.digest === whole.digest,
    'stopped and closed it comes to the same': resumed.digest === whole.digest,
    'nothing is read twice': resumed.marked === kept,
  };
  console.log(`  ${whole.mentions} mentions and ${whole.toldEvents} events in ${count} readings`);
  for (const [what, holds] of Object.entries(checks))
    console.log(`  ${what.padEnd(44)}${holds ? 'yes' : 'NO'}`);
  console.log(`  ${'put together (median, most; ms)'.padEnd(44)}`);
  for (const one of /** @type {HappeningTimes[]} */ (await ask('happenings()'))) {
    const of = `${one.happenings} of ${one.events} events`;
    console.log(
      `  ${`happenings ${one.what}`.padEnd(44)}${one.median.toFixed(0).padStart(7)}${one.most.toFixed(0).padStart(7)}  ${of}`,
    );
  }
  return Object.values(checks).every(Boolean);
}

/** @param {Session} session @returns {Promise<Watch>} */
async function readAll(session) {
  const panel = await openLibrary(session);
  const watch = await watchToEnd(panel, TIMEOUT);
  await panel.close();
  return watch;
}

/**
 * Stops the reading at a fifth, closes the panel after another fifth, and lets it end.
 *
 * @param {Session} session
 * @param {(code: string) => Promise<any>} ask
 * @param {number} count
 * @returns {Promise<number>} articles that were read when the panel was closed
 */
async function interrupt(session, ask, count) {
  const part = Math.floor(count / 5);
  const stopped = await openLibrary(session);
  await untilDone(stopped, part);
  await pressReading(stopped);
  // What was being written when the worker ended is written, or not.
  await pause(500);
  const before = await ask('mark()');
  await pressReading(stopped);
  await untilDone(stopped, part);
  await stopped.close();
  await pause(500);
  const kept = await ask('mark()');
  console.log(`  stopped after ${before} articles, panel closed after ${kept}`);
  await readAll(session);
  return kept;
}

/** @param {string} what @param {number} count @param {Watch} watch */
function print(what, count, { seconds, gap, task }) {
  const rate = seconds === null ? 0 : count / seconds;
  const blocked = task > 0 ? `, longest task ${task.toFixed(0)} ms` : '';
  console.log(
    `  ${what.padEnd(44)}${(seconds ?? 0).toFixed(1).padStart(7)} s ${rate.toFixed(1).padStart(6)}/s, longest between frames ${gap.toFixed(0)} ms${blocked}`,
  );
}
