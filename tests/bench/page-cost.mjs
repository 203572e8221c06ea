import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChromium } from '../browsers/chromium.mjs';
import { serve } from '../browsers/serve.mjs';
import { editCost } from './in-page/edit-cost.mjs';
import { foreignCost } from './in-page/foreign-cost.mjs';
import { pipelineCost } from './in-page/pipeline-cost.mjs';
import { listen, visit } from './measure-page.mjs';
import { benchPages } from './pages.mjs';

/** @typedef {import('./measure-page.mjs').Visit} Visit */
/** @typedef {import('../browsers/chromium.mjs').ChromiumSession} ChromiumSession */
/** @typedef {Record<'siyaq' | 'empty' | 'none' | 'profiled', Visit[]>} Visits */

const ROOT = join(import.meta.dirname, '../..');
const RUNS = 5;
/** The pages' own scripts are kept from running, so that what changes a document is not the page. */
const HEADERS = { 'content-security-policy': "script-src 'none'" };
const HEADING = `Medians of ${RUNS} visits, in milliseconds unless it says "number".
"empty": another extension whose content script does nothing, for what the browser itself needs to run one.
"none": no content script.`;

/**
 * Prints what the extension costs a page, in headless Chromium: the steps of its work beside their targets
 * and controls, then whole visits with it, with a content script that does nothing and with none in turn.
 */
export async function pageCost() {
  for (const cost of [foreignCost, pipelineCost, editCost]) {
    await cost();
    console.log('');
  }
  await visitCost();
}

async function visitCost() {
  const folder = await mkdtemp(join(tmpdir(), 'siyaq-bench-'));
  try {
    const { pages, skipped } = await benchPages();
    for (const [i, page] of pages.entries()) await writeFile(join(folder, `${i}.html`), page.html);
    await writeFile(join(folder, 'blank.html'), '<!doctype html>');
    const server = await serve(folder, { headers: HEADERS });
    const sessions = await openAll(folder);
    try {
      console.log(HEADING);
      for (const [i, page] of pages.entries())
        console.log(
          `\n${table(page.name, await visitAll(sessions, server.url(`${i}.html`), page))}`,
        );
      for (const what of skipped) console.log(`\nskipped: ${what}`);
    } finally {
      for (const session of Object.values(sessions)) await session.close();
      await server.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @typedef {{siyaq: ChromiumSession, empty: ChromiumSession, none: ChromiumSession}} Sessions */

/** @param {string} folder for what is built @returns {Promise<Sessions>} */
async function openAll(folder) {
  const build = ['build.mjs', '--test', '--target', 'chromium', '--out', folder];
  execFileSync(process.execPath, build, { cwd: ROOT });
  const script = { matches: ['*://*/*'], js: ['empty.js'], run_at: 'document_idle' };
  // No page of the press loads anything from elsewhere.
  const hosts = ['*'];
  const siyaq = await openChromium({ extension: join(folder, 'chromium'), hosts });
  await listen(siyaq);
  await siyaq.welcome?.close();
  const idle = async (/** @type {string} */ name, /** @type {object} */ keys) => {
    const extension = join(folder, name);
    await mkdir(extension);
    const manifest = { manifest_version: 3, name, version: '1', ...keys };
    await writeFile(join(extension, 'manifest.json'), JSON.stringify(manifest));
    await writeFile(join(extension, 'empty.js'), '');
    return openChromium({ extension, welcome: null, hosts });
  };
  const empty = await idle('empty', { content_scripts: [script] });
  return { siyaq, empty, none: await idle('none', {}) };
}

/**
 * @param {Sessions} sessions
 * @param {string} url
 * @param {{arabic: boolean}} page
 * @returns {Promise<Visits>}
 */
async function visitAll({ siyaq, empty, none }, url, { arabic }) {
  /** @type {Visits} */
  const visits = { siyaq: [], empty: [], none: [], profiled: [] };
  const other = { marks: false, profile: false, listening: false };
  for (let run = 0; run <= RUNS; run++) {
    const round = {
      siyaq: await visit(siyaq, url, { marks: arabic, profile: false, listening: true }),
      empty: await visit(empty, url, other),
      none: await visit(none, url, other),
      profiled: await visit(siyaq, url, { marks: arabic, profile: true, listening: true }),
    };
    // The first of each kind warms caches up and is not counted.
    if (run === 0) continue;
    visits.siyaq.push(round.siyaq);
    visits.empty.push(round.empty);
    visits.none.push(round.none);
    visits.profiled.push(round.profiled);
  }
  return visits;
}

/** @param {string} name @param {Visits} visits @returns {string} */
function table(name, { siyaq, empty, none, profiled }) {
  const calls = [...new Set(siyaq.flatMap((one) => one.messages))].join(', ');
  const all = [siyaq, empty, none];
  const rows = [
    ['', 'siyaq', 'empty', 'none'],
    ['content scripts', median(profiled, (one) => one.script, 1)],
    ['messages to the background, number', median(siyaq, (one) => one.messages.length), calls],
    [
      'mutations of the document, number',
      ...all.map((list) => median(list, (one) => one.mutations)),
    ],
    ['long tasks, together', ...all.map((list) => median(list, (one) => one.longTasks))],
    ['first contentful paint', ...all.map((list) => median(list, (one) => one.painted))],
    ['end of load', ...all.map((list) => median(list, (one) => one.load))],
    ['marks painted', median(siyaq, (one) => one.marked)],
  ];
  const lines = rows.map(
    ([what = '', ...cells]) =>
      `  ${what.padEnd(36)}${cells
        .filter(Boolean)
        .map((cell) => (/[a-z]\./.test(cell) ? `  ${cell}` : cell.padStart(8)))
        .join('')}`,
  );
  return [name, ...lines].join('\n');
}

/**
 * @param {readonly Visit[]} visits
 * @param {(one: Visit) => number | null} of
 * @param {number} [digits]
 * @returns {string} "–" where there was nothing to measure
 */
function median(visits, of, digits = 0) {
  const values = visits.map(of).filter((value) => value !== null);
  return values.sort((a, b) => a - b)[values.length >> 1]?.toFixed(digits) ?? '–';
}
