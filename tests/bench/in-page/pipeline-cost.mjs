import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importTypeScript } from '../../config/run-typescript.mjs';
import { bundle, median, openBrowser, openPage, row } from './open-page.mjs';

const PACKS = join(import.meta.dirname, '../../../extension/packs');
const WORDS = 50_000;
const PAGES = 5;
const ROUNDS = 9;

/** @typedef {import('./pipeline-entry.ts').Steps} Steps */

/** The steps in order, with what each is. */
const STEPS = /** @type {const} */ ({
  walk: 'control: a bare walk over all nodes, reading their text',
  collect: 'collect: text blocks from the DOM',
  extract: '  with all that tells the article from the page',
  normalise: '  normalising alone',
  match: 'match: the longest names, normalising among it',
  candidates: '  every place where a name can be read, and its spelling',
  choose: '  with the choice among them, and evidence',
  place: 'ranges: mentions in their blocks',
  register: 'register: ranges near the screen, as it is done',
  ranges: '  the rest of the ranges',
  registerAll: '  registering all of them, as for print',
});

/** Prints what it takes from a very long page to marks on it, step by step, first time and warm. */
export async function pipelineCost() {
  const { longPage } = await importTypeScript('tests/bench/in-page/long-page.ts');
  const script = await bundle('tests/bench/in-page/pipeline-entry.ts');
  const files = (await readdir(PACKS)).filter((name) => name.endsWith('.jsonl'));
  const packs = await Promise.all(files.map((name) => readFile(join(PACKS, name), 'utf8')));
  const browser = await openBrowser();
  /** @type {Steps[]} */
  const first = [];
  /** @type {Steps[]} */
  const warm = [];
  let found = { mentions: 0, words: 0 };
  try {
    for (let i = 0; i < PAGES; i++) {
      const page = await openPage(browser, longPage(WORDS));
      await page.evaluate(script);
      await page.evaluate((texts) => window.startPipeline(texts), packs);
      for (let round = 0; round < ROUNDS; round++) {
        const { steps, ...rest } = await page.evaluate(() => window.runPipeline());
        (round === 0 ? first : warm).push(steps);
        found = rest;
      }
      await page.close();
    }
  } finally {
    await browser.close();
  }
  console.log(`In the page: ${found.words} words, ${found.mentions} mentions (first / warm, ms)`);
  const both = (/** @type {(steps: Steps) => number} */ of) =>
    `${median(first.map(of)).toFixed(1)} / ${median(warm.map(of)).toFixed(1)}`;
  for (const [step, what] of Object.entries(STEPS))
    console.log(
      row(
        what,
        both((steps) => steps[/** @type {keyof Steps} */ (step)]),
      ),
    );
  const own = (/** @type {Steps} */ { collect, place, register }) => collect + place + register;
  const sum = (/** @type {Steps} */ steps) => own(steps) + steps.match;
  console.log(row('collect + match + ranges + register', both(sum), '≤ 30 / 15'));
  const every = (/** @type {Steps} */ steps) => own(steps) + steps.candidates;
  console.log(row('the same with every place where a name can be read', both(every)));
  console.log(row('the same without the matching, which is not done in the page', both(own)));
  const whole = (/** @type {Steps} */ { extract, choose, place, register }) =>
    extract + choose + place + register;
  console.log(row('what the product does: extract + choose + ranges + register', both(whole)));
}
