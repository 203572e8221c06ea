import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ChromiumSession } from '../browsers/chromium.mjs';
import type { FileServer } from '../browsers/serve.mjs';
import { until } from '../browsers/until.mjs';
import { describePage } from '../demo/panel-hand.mjs';
import { articleNaming, servePages } from './generated-pages.ts';
import { openWithGlossary } from './open-with-glossary.ts';

/** A dictionary of our own, imported by the panel's own file field and asked for inflected words. */

const WORDS: readonly (readonly [term: string, gloss: unknown])[] = [
  ['مُفَاوِض', 'negotiator'],
  [
    'اِسْتَقْبَلَ',
    {
      type: 'structured-content',
      content: { tag: 'div', content: ['to receive ', { tag: 'b', content: '<img src=x>' }] },
    },
  ],
  ['سَيَّارَة', 'car'],
];

let server: FileServer;
let session: ChromiumSession;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'siyaq-dictionary-'));
  const bank = WORDS.map(([term, gloss], i) => [term, '', 'n', '', 0, [gloss], i, '']);
  const files = {
    'index.json': strToU8(JSON.stringify({ title: 'Harbour words', revision: '1', format: 3 })),
    'term_bank_1.json': strToU8(JSON.stringify([...bank, ['no', 'row']])),
  };
  await writeFile(join(folder, 'harbour.zip'), zipSync(files));
  await writeFile(join(folder, 'broken.zip'), 'no archive');
  server = await servePages({ 'town.html': articleNaming(['مرصد النورس']) });
  session = await openWithGlossary('chromium');
  const page = await session.openPage(server.url('town.html'));
  await session.clickAction(page);
  await describePage(session);
  const packs = `document.querySelectorAll('.menu-list button')[1]`;
  await until('the menu', () => session.inPanel(`!!${packs}`));
  await session.inPanel(`${packs}.click()`);
});
afterAll(async () => {
  await session.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const SECTION = '.packs .section:last-child';

async function choose(file: string): Promise<void> {
  const panel = await session.panelPage();
  const field = await panel.waitForSelector<'input'>(`${SECTION} input[type=file]` as 'input');
  await field!.uploadFile(join(folder, file));
}

/** Types into the glossary and gives what dictionaries say, once they say something. */
async function found(word: string): Promise<string[]> {
  const panel = await session.panelPage();
  await panel.evaluate(() => document.getElementById('tab-glossary')!.click());
  const field = await panel.waitForSelector<'input'>('#panel-glossary input' as 'input');
  await field!.evaluate((input, text) => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, word);
  await panel.waitForFunction(
    (text) =>
      document.querySelector('#panel-glossary [aria-busy=false]') &&
      document.querySelector('#panel-glossary .gloss') &&
      document.querySelector<HTMLInputElement>('#panel-glossary input')!.value === text,
    {},
    word,
  );
  return panel.$$eval('#panel-glossary .pack', (rows) => rows.map((row) => row.textContent));
}

it('a file that is no dictionary is refused, and said so', async () => {
  await choose('broken.zip');
  const panel = await session.panelPage();
  await panel.waitForSelector(`${SECTION} .failure`);
  expect(await panel.$$eval(`${SECTION} .pack`, (rows) => rows.length)).toBe(0);
});

it('a dictionary says what it is before it is installed, and which rows are none', async () => {
  await choose('harbour.zip');
  const panel = await session.panelPage();
  await panel.waitForSelector(`${SECTION} .problems`);
  expect(await panel.$eval(`${SECTION} .problems`, (box) => box.textContent)).toContain(
    'Harbour words',
  );
  await panel.click(`${SECTION} .problems .button-main`);
  await panel.waitForSelector(`${SECTION} .import-done`);
  expect(await panel.$eval(`${SECTION} .problem-list`, (list) => list.textContent)).toContain(
    'term_bank_1.json, 4',
  );
  await panel.waitForSelector(`${SECTION} .pack`);
  expect(await panel.$eval(`${SECTION} .pack`, (row) => row.textContent)).toContain('3 words');
});

it('any form of its words is found, with how it was read', async () => {
  const [negotiator] = await found('وللمفاوضين');
  expect(negotiator).toContain('negotiator');
  expect(negotiator).toContain('و + ل + ال + مفاوض + ين');
});

it('what it says is shown as text, never run', async () => {
  const panel = await session.panelPage();
  const before = await panel.$$eval('img', (images) => images.length);
  await found('سيستقبلونها');
  await panel.waitForFunction(
    () =>
      document.querySelector('#panel-glossary .gloss')?.textContent === 'to receive <img src=x>',
  );
  expect(await panel.$$eval('img', (images) => images.length)).toBe(before);
});

it('is removed with a click', async () => {
  const panel = await session.panelPage();
  const packs = `document.querySelectorAll('.menu-list button')[1]`;
  await session.inPanel(`${packs}.click()`);
  await panel.waitForSelector(`${SECTION} .pack .icon-button`);
  await panel.click(`${SECTION} .pack .icon-button`);
  await panel.waitForFunction(
    (rows) => document.querySelectorAll(rows).length === 0,
    {},
    `${SECTION} .pack`,
  );
});
