import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from '../../browsers/install-browser.mjs';
import { serve } from '../../browsers/serve.mjs';
import { temporaryProfile } from '../../browsers/temporary-profile.mjs';
import { until } from '../../browsers/until.mjs';
import { bundle } from '../bundle.mjs';

/** @typedef {import('./kill-page.ts').Deed} Deed */

/** In turn. @type {readonly Deed[]} */
const DEEDS = ['save', 'restore', 'read'];
/** Milliseconds after the work begins, at most. */
const LATEST = 700;

/**
 * Kills a browser (SIGKILL) at random moments while the code of the library saves, restores and reads again, opens it anew on
 * the same profile each time, and checks that the database opens, that every save that was done is there and that nothing
 * half-written is. The page is one of a local server: the database is the browser's own, its origin is of no matter to it.
 *
 * @param {string} folder for what is built; can be lost
 * @param {number} times
 * @returns {Promise<boolean>} whether all was well each time
 */
export async function killBench(folder, times) {
  const script = await readFile(await bundle('library/kill-page.ts', folder, 'browser'));
  await writeFile(join(folder, 'kill.js'), script);
  await writeFile(
    join(folder, 'kill.html'),
    '<!doctype html><meta charset="utf-8"><title>kill</title><script src="kill.js"></script>',
  );
  const server = await serve(folder);
  let sound = true;
  try {
    for (const engine of /** @type {const} */ (['chromium', 'firefox'])) {
      const { wrong, done } = await killedAgainAndAgain(engine, server.url('kill.html'), times);
      console.log(
        `${engine}: killed ${times} times, ${done} saves, restores and readings done before; ${wrong.length === 0 ? 'every completed save is there, nothing half-written is' : 'NOT WHOLE'}`,
      );
      for (const line of wrong) console.log(`  ${line}`);
      sound &&= wrong.length === 0;
    }
  } finally {
    await server.close();
  }
  return sound;
}

/**
 * @param {'chromium' | 'firefox'} engine
 * @param {string} url
 * @param {number} times
 * @returns {Promise<{wrong: string[], done: number}>} what was not whole, and how much was done
 */
async function killedAgainAndAgain(engine, url, times) {
  const profile = temporaryProfile();
  /** What the page said was done, over all rounds. @type {string[]} */
  const promised = [];
  /** @type {string[]} */
  const wrong = [];
  try {
    for (let round = 0; round <= times; round++) {
      const browser = await launch(engine, profile);
      const page = await browser.newPage();
      let begun = false;
      await page.exposeFunction('confirmed', (/** @type {string} */ id) => {
        begun = true;
        promised.push(id);
      });
      await page.goto(url);
      const found = /** @type {string[]} */ (
        await page.evaluate(`kill.check(${JSON.stringify(promised)})`)
      );
      wrong.push(...found.map((line) => `after ${round}: ${line}`));
      if (round === times) {
        await browser.close();
        break;
      }
      const deed = DEEDS[round % DEEDS.length];
      await page.evaluate(`kill.begin('${deed}', ${round})`);
      // A backup is made first.
      if (deed === 'restore') await until('the backup', () => Promise.resolve(begun), 60_000);
      await pause(Math.random() * LATEST);
      const ended = new Promise((resolve) => browser.process()?.once('exit', resolve));
      browser.process()?.kill('SIGKILL');
      await ended;
    }
  } finally {
    profile.remove();
  }
  return { wrong, done: promised.filter((id) => id !== 'ready').length };
}

/**
 * @param {'chromium' | 'firefox'} engine
 * @param {ReturnType<typeof temporaryProfile>} profile
 */
function launch(engine, profile) {
  return puppeteer.launch({
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    executablePath: requireBrowser(engine),
    headless: true,
    userDataDir: profile.folder,
    env: profile.environment,
    args: engine === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}
