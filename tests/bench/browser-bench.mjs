import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from '../browsers/install-browser.mjs';
import { serve } from '../browsers/serve.mjs';
import { temporaryProfile } from '../browsers/temporary-profile.mjs';
import { importTypeScript } from '../config/run-typescript.mjs';
import { bundle } from './bundle.mjs';

/** Pages in which each index is opened. */
const PAGES = 7;
/** With these a page's clock counts in steps of five microseconds. */
const HEADERS = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/**
 * Prints the engine's figures in headless Chromium: the index built in a worker, stored and opened again
 * through the product's own storage, and matched in the page, beside the peers.
 *
 * @param {string} folder for what is built; can be lost
 * @param {{sizes: readonly number[], rounds: number}} options
 */
export async function browserBench(folder, { sizes, rounds }) {
  const { makeCorpus, printBrowserResults, FIRST_WORDS } = await importTypeScript(
    'tests/bench/browser-report.ts',
  );
  await bundle('browser-worker.ts', folder, 'browser');
  await bundle('browser-page.ts', folder, 'browser');
  await writeFile(join(folder, 'text.txt'), makeCorpus().written.text);
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><meta charset="utf-8"><title>bench</title><script src="browser-page.js"></script>',
  );
  const server = await serve(folder, { headers: HEADERS });
  const profile = temporaryProfile();
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: requireBrowser('chromium'),
    userDataDir: profile.folder,
    env: profile.environment,
    pipe: true,
    // A million names take a while to be invented.
    protocolTimeout: 600_000,
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const page = await browser.newPage();
    await page.goto(server.url('index.html'));
    const call = (/** @type {string} */ code) => page.evaluate(`bench.${code}`);
    /** @type {Record<number, unknown>} */
    const builds = {};
    /** @type {Record<number, unknown>} */
    const peers = {};
    /** @type {Record<number, unknown[]>} */
    const opened = {};
    for (const size of sizes) builds[size] = await call(`store(${size})`);
    const times = await call(`match([${sizes.join()}], ${rounds})`);
    for (const size of sizes) peers[size] = await call(`peers(${size}, ${rounds})`);
    for (let run = 0; run < PAGES; run++)
      for (const size of sizes) {
        await page.reload();
        (opened[size] ??= []).push(await call(`open(${size}, ${FIRST_WORDS})`));
      }
    const version = await browser.version();
    printBrowserResults({ version, rounds, sizes, builds, opened, times, peers });
  } finally {
    await browser.close();
    profile.remove();
    await server.close();
  }
}
