import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { serve } from '../../browsers/serve.mjs';
import { englishPage } from '../pages.mjs';
import { bundle, median, openBrowser, row } from './open-page.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */

const NODES = 12_000;
const ROUNDS = 11;
/** Long enough for what the script puts off. */
const SETTLING = 700;

/** Content scripts to compare: ours, the least that could look at all text, and none to speak of. */
const CONTROLS = {
  walk: `const walker = document.createTreeWalker(document.body, 4); let units = 0;
while (walker.nextNode()) units += walker.currentNode.data.length;`,
  empty: '',
};

/**
 * Prints the whole of what the content script costs a page without Arabic, as the browser traces it:
 * compiling, evaluating, and all that it is called back for.
 */
export async function foreignCost() {
  const scripts = { siyaq: await bundle('src/content/stage-one.ts'), ...CONTROLS };
  const folder = await mkdtemp(join(tmpdir(), 'siyaq-bench-'));
  await writeFile(join(folder, 'page.html'), englishPage(NODES));
  await writeFile(join(folder, 'blank.html'), '<!doctype html>');
  const server = await serve(folder, {});
  /** @type {Map<string, Browser>} */
  const browsers = new Map();
  /** @type {Map<string, number[]>} */
  const times = new Map();
  try {
    for (const [name, script] of Object.entries(scripts)) {
      browsers.set(name, await openBrowser([await extensionOf(folder, name, script)]));
      times.set(name, []);
    }
    for (let round = 0; round < ROUNDS; round++)
      for (const [name, browser] of browsers)
        times
          .get(name)
          ?.push(await visit(browser, server.url('blank.html'), server.url('page.html')));
  } finally {
    for (const browser of browsers.values()) await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
  const of = (/** @type {string} */ name) => `${median(times.get(name) ?? []).toFixed(2)} ms`;
  console.log(`A page without Arabic, ${NODES} text nodes: the whole content script`);
  console.log(row('Siyaq', of('siyaq'), '≤ 1 ms'));
  console.log(row('control: a bare walk over its text nodes', of('walk')));
  console.log(row('control: an empty script', of('empty')));
}

/** @param {string} folder @param {string} name @param {string} script @returns {Promise<string>} */
async function extensionOf(folder, name, script) {
  const extension = join(folder, name);
  await mkdir(extension);
  const content = { matches: ['*://*/*'], js: ['script.js'], run_at: 'document_idle' };
  const manifest = { manifest_version: 3, name, version: '1', content_scripts: [content] };
  await writeFile(join(extension, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(extension, 'script.js'), script);
  return extension;
}

/**
 * @param {Browser} browser
 * @param {string} blank of the same site, so that the renderer is there
 * @param {string} url
 * @returns {Promise<number>} milliseconds in the extension's script
 */
async function visit(browser, blank, url) {
  const page = await browser.newPage();
  await page.goto(blank);
  await page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
  await page.goto(url);
  await pause(SETTLING);
  const trace = await page.tracing.stop();
  await page.close();
  /** @type {{traceEvents: {name: string, dur?: number, args?: {data?: {url?: string}}}[]}} */
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString());
  return (
    traceEvents
      .filter(
        ({ name, args }) =>
          (name === 'EvaluateScript' || name === 'FunctionCall') &&
          args?.data?.url?.startsWith('chrome-extension:'),
      )
      .reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000
  );
}
