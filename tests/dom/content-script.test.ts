import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TargetType, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAt, openChromium, openFirefox, placeOf } from './browser.ts';
import { stageExtension } from './stage-extension.ts';
import { arabicPage, paragraphs } from './stage-fixture.ts';

/**
 * A content script sees the page from a world of its own, in Firefox through wrappers: what works in the
 * page may not work there.
 */
describe.each([
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
])('in %s', (_, open) => {
  let browser: Browser;
  let server: Server;
  let page: Page;
  let origin: string;
  let removeExtension: () => Promise<void>;

  beforeAll(async () => {
    const { folder, remove } = await stageExtension();
    removeExtension = remove;
    server = createServer((request, response) => {
      const policy = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...policy });
      response.end(request.url === '/article' ? arabicPage() : '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await open(folder);
    page = await browser.newPage();
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await page.goto(`${origin}/article`);
  });
  afterAll(async () => {
    await browser.close();
    server.close();
    await removeExtension();
  });

  const marksAre = (count: number) =>
    page.waitForFunction(
      (count) => (CSS.highlights.get('siyaq-person')?.size ?? 0) === count,
      { timeout: 15_000 },
      count,
    );

  test('marks are registered, drawn and kept true to the page', async () => {
    await marksAre(12);
    const { x, y } = await placeOf(page, 'article p', 'سلمى الحربي');
    const look = () =>
      page.screenshot({
        clip: { x: x - 30, y: y - 12, width: 60, height: 26 },
        encoding: 'base64',
      });
    const marked = await look();
    await page.evaluate(() => {
      const kept = CSS.highlights.get('siyaq-person')!;
      CSS.highlights.delete('siyaq-person');
      (window as unknown as { kept: Highlight }).kept = kept;
    });
    expect(await look()).not.toBe(marked);
    await page.evaluate(() =>
      CSS.highlights.set('siyaq-person', (window as unknown as { kept: Highlight }).kept),
    );
    expect(await look()).toBe(marked);
    await page.$eval(
      'article',
      (article, html) => article.insertAdjacentHTML('beforeend', html),
      paragraphs(1),
    );
    await marksAre(14);
  });

  test('the card comes on hover, is drawn, and goes', async () => {
    const before = await page.content();
    const { x, y } = await placeOf(page, 'article p', 'سلمى الحربي');
    const below = { x: Math.max(0, x - 60), y: y + 30, width: 60, height: 60 };
    const look = () =>
      page.screenshot({ clip: below, encoding: 'base64', captureBeyondViewport: false });
    const without = await look();
    await page.mouse.move(x - 2, y);
    await page.mouse.move(x, y);
    await page.waitForSelector('siyaq-card', { timeout: 10_000 });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(await look()).not.toBe(without);
    expect(await page.evaluate(() => CSS.highlights.has('siyaq-active'))).toBe(true);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('siyaq-card'), { timeout: 10_000 });
    expect(await page.content()).toBe(before);
  });

  test('a click shows the card to stay where no panel opens, and the keyboard works', async () => {
    const { x, y } = await placeOf(page, 'article p', 'سلمى الحربي');
    await page.mouse.click(x, y);
    await page.waitForSelector('siyaq-card', { timeout: 10_000 });
    await page.mouse.click(5, 5);
    await page.waitForFunction(() => !document.querySelector('siyaq-card'), { timeout: 10_000 });
    await page.keyboard.down('Alt');
    await page.keyboard.down('Shift');
    await page.keyboard.press('KeyN');
    await page.keyboard.up('Shift');
    await page.keyboard.up('Alt');
    await page.waitForSelector('siyaq-card', { timeout: 10_000 });
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('siyaq-card');
  });

  test('a single-page site is followed', async () => {
    await page.evaluate(() => history.pushState({}, '', '/second'));
    await page.$eval('article', (article, html) => (article.innerHTML = html), paragraphs(3));
    await marksAre(6);
  });

  test('the page comes back from the cache with its marks', async () => {
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => (document.title = String(persisted))),
    );
    await page.goto(`${origin}/other`);
    await page.evaluate(() => setTimeout(() => history.back()));
    await marksAre(6);
    expect(await page.title()).toBe('true');
    await page.$eval('article', (article, html) => (article.innerHTML = html), paragraphs(4));
    await marksAre(8);
  });
});

test('a page outlives its extension: the marks go, and the reader is told to reload', async () => {
  const { folder, remove } = await stageExtension();
  const browser = await openChromium(folder);
  try {
    const page = await openAt(browser, 'http://siyaq.test/article', arabicPage());
    await page.waitForFunction(() => CSS.highlights.has('siyaq-person'), { timeout: 15_000 });
    const target = await browser.waitForTarget((it) => it.type() === TargetType.SERVICE_WORKER);
    // Not awaited: the worker may end before it can answer.
    void (await target.worker())!
      .evaluate('setTimeout(() => chrome.runtime.reload())')
      .catch(() => 0);
    const { x, y } = await placeOf(page, 'article p', 'سلمى الحربي');
    const marked = () => page.evaluate(() => CSS.highlights.has('siyaq-person'));
    for (let tries = 0; tries < 40 && (await marked()); tries++) {
      await page.mouse.move(x, y + 300);
      await page.mouse.move(x + (tries % 2), y);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    }
    expect(await marked()).toBe(false);
    expect(await page.$$eval('siyaq-card', (hosts) => hosts.length)).toBe(1);
  } finally {
    await browser.close();
    await remove();
  }
});
