import { setTimeout as pause } from 'node:timers/promises';
import { importTypeScript } from '../../config/run-typescript.mjs';
import { bundle, median, openBrowser, openPage, row } from './open-page.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('./edits-entry.ts').EditCost & {rereading: number}} Cost */

const ROUNDS = 5;
const MENTIONS = [2_000, 7_500, 20_000];
/** Long enough for the page to be read again after its last edit. */
const SETTLING = 2_500;

/**
 * Prints what 400 edits cost a page with marks on it, against the same page without, and what reading it
 * again costs in idle moments. Stage two runs as it is shipped, over an extension runtime that answers at
 * once.
 */
export async function editCost() {
  const { FAKE_RUNTIME, arabicPage } = await importTypeScript('tests/dom/stage-fixture.ts');
  const scripts = {
    runtime: /** @type {string} */ (FAKE_RUNTIME),
    stage: await bundle('src/content/stage-two.ts'),
    edits: await bundle('tests/bench/in-page/edits-entry.ts'),
  };
  const browser = await openBrowser();
  try {
    for (const mentions of MENTIONS) {
      /** @type {Cost[]} */
      const without = [];
      /** @type {Cost[]} */
      const marked = [];
      const html = arabicPage(mentions / 2); // two in each paragraph
      for (let round = 0; round < ROUNDS; round++) {
        without.push(await visit(browser, html, { ...scripts, stage: null }));
        marked.push(await visit(browser, html, scripts));
      }
      console.log(`400 edits by a page with ${mentions} mentions (without / with marks, ms)`);
      const compare = (/** @type {string} */ what, /** @type {keyof Cost} */ of, target = '') => {
        const [a, b] = [without, marked].map((costs) => median(costs.map((cost) => cost[of])));
        if (a === undefined || b === undefined) return;
        const ratio = target === '' ? '' : `${(b / a).toFixed(2)} × `;
        console.log(row(what, `${a.toFixed(1)} / ${b.toFixed(1)}`, `${ratio}${target}`));
      };
      compare('the edits and what runs at once because of them', 'script', '≤ 1.5 ×');
      compare('the same with style, layout and paint of their 40 frames', 'frames', '≤ 1.5 ×');
      compare(
        'everything on the main thread, with reading the page again in idle time',
        'rereading',
      );
    }
  } finally {
    await browser.close();
  }
}

/**
 * @param {Browser} browser
 * @param {string} html
 * @param {{runtime: string, stage: string | null, edits: string}} scripts
 * @returns {Promise<Cost>}
 */
async function visit(browser, html, { runtime, stage, edits }) {
  const page = await openPage(browser, html);
  await page.evaluate(runtime);
  if (stage !== null) {
    await page.evaluate(stage);
    await page.waitForFunction(() => CSS.highlights.size > 0);
  }
  await page.evaluate(edits);
  await pause(500);
  const before = await page.metrics();
  const cost = await page.evaluate(() => window.editPage());
  await pause(SETTLING);
  const after = await page.metrics();
  await page.close();
  const rereading = ((after.TaskDuration ?? 0) - (before.TaskDuration ?? 0)) * 1000;
  return { ...cost, rereading };
}
