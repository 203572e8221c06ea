import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openAt, openChromium } from './browser.ts';
import { bundle } from './bundle.ts';
import { NAMES, PAGE } from './page-fixture.ts';

let browser: Browser;
let script: string;
let page: Page;

/** The first block is the heading. "مرصد الرمال" stands in it at 7, "واحة النخيل" at 22. */
const OASIS = { block: 0, start: 22, end: 33, text: 'واحة النخيل' };

beforeAll(async () => {
  [browser, script] = await Promise.all([openChromium(), bundle('tests/dom/layer-entry.ts')]);
});
afterAll(() => browser.close());
beforeEach(async () => {
  await page?.close();
  page = await openAt(browser, 'http://siyaq.test/article', PAGE);
  await page.evaluate(script);
  await page.evaluate(() =>
    window.startLayer({ language: 'en', canOpenPanel: true, opens: true, card: 'none' }),
  );
  await page.evaluate((names) => window.layerTest.paint(names), NAMES);
});

const mark = (passages: (typeof OASIS)[]) =>
  page.evaluate((all) => window.layerTest.layer.markUnknown(all), passages);
/** Text under each mark of an unknown name. */
const marked = () =>
  page.evaluate(() =>
    [...(CSS.highlights.get('siyaq-unknown') ?? [])].map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    }),
  );

describe('marks of unknown names', () => {
  test('stand where the name stands, beside those of the known', async () => {
    await mark([OASIS]);
    expect(await marked()).toEqual([OASIS.text]);
    expect(await page.evaluate(() => CSS.highlights.has('siyaq-person'))).toBe(true);
  });

  test('are not made where another text stands', async () => {
    await mark([
      { ...OASIS, text: 'واحة النسيم' },
      { ...OASIS, block: 99 },
    ]);
    expect(await marked()).toEqual([]);
    expect(await page.evaluate(() => CSS.highlights.has('siyaq-unknown'))).toBe(false);
  });

  test('go when their text goes, and come back when it does', async () => {
    await mark([OASIS]);
    const write = async (text: string) => {
      await page.evaluate((words) => {
        document.querySelector('h1')!.textContent = words;
      }, text);
      await page.evaluate((names) => window.layerTest.paint(names), NAMES);
    };
    const before = await page.evaluate(() => document.querySelector('h1')!.textContent);
    await write('عنوان آخر لا اسم فيه');
    expect(await marked()).toEqual([]);
    await write(before);
    expect(await marked()).toEqual([OASIS.text]);
  });

  test('are hidden and shown with the others', async () => {
    await mark([OASIS]);
    await page.evaluate(() => window.layerTest.layer.setVisible(false));
    expect(await marked()).toEqual([]);
    await page.evaluate(() => window.layerTest.layer.setVisible(true));
    expect(await marked()).toEqual([OASIS.text]);
  });

  test('leave no trace when the layer goes', async () => {
    await mark([OASIS]);
    await page.evaluate(() => window.layerTest.layer.destroy());
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
  });
});

describe('going to a passage', () => {
  test('washes it, marked or not', async () => {
    const found = await page.evaluate((at) => window.layerTest.layer.revealPassage(at), OASIS);
    expect(found).toBe(true);
    expect(await page.evaluate(() => CSS.highlights.get('siyaq-active')?.size)).toBe(1);
  });

  test('says so when it is gone', async () => {
    const gone = { ...OASIS, text: 'لا شيء' };
    expect(await page.evaluate((at) => window.layerTest.layer.revealPassage(at), gone)).toBe(false);
  });
});
