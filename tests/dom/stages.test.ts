import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { MentionQuestion, PageReport } from '../../src/messages/calls.ts';
import { bundle } from './bundle.ts';
import { openAt, openChromium, placeOf } from './browser.ts';
import { arabicPage, englishPage, FAKE_RUNTIME, paragraphs } from './stage-fixture.ts';

interface Fake {
  sent: {
    call: string;
    request: { state?: string; entities?: number } & Partial<MentionQuestion>;
  }[];
  ports: { name: string; open: boolean }[];
  /** The background was stopped. */
  forget(): void;
  listeners: Set<unknown>;
  alive: boolean;
  answer: 'find' | 'fail' | 'slow';
  release: () => void;
  deliver(call: string, request?: object): Promise<{ ok: true; value: unknown } | undefined>;
}
declare global {
  interface Window {
    fake: Fake;
  }
}

let browser: Browser;
let page: Page;
let one: string;
let two: string;

beforeAll(async () => {
  [browser, one, two] = await Promise.all([
    openChromium(),
    bundle('src/content/stage-one.ts', true),
    bundle('src/content/stage-two.ts'),
  ]);
});
afterAll(() => browser.close());
afterEach(() => page.close());

async function open(html: string, ...scripts: string[]): Promise<void> {
  page = await openAt(browser, 'http://siyaq.test/article', html);
  await page.evaluate(FAKE_RUNTIME);
  for (const script of scripts) await page.evaluate(script);
}
const calls = () => page.evaluate(() => window.fake.sent.map(({ call }) => call));
const states = () =>
  page.evaluate(() =>
    window.fake.sent
      .filter(({ call }) => call === 'page.changed')
      .map(({ request }) => `${request.state} ${request.entities}`),
  );
const describePage = () =>
  page.evaluate(
    async () => (await window.fake.deliver('page.describe'))?.value,
  ) as Promise<PageReport>;
const questions = () =>
  page.evaluate(() =>
    window.fake.sent.filter(({ call }) => call === 'mentions.find').map(({ request }) => request),
  ) as Promise<MentionQuestion[]>;
const marks = () => page.evaluate(() => CSS.highlights.get('siyaq-person')?.size ?? 0);
const marksAre = (count: number) =>
  page.waitForFunction(
    (count) => (CSS.highlights.get('siyaq-person')?.size ?? 0) === count,
    { timeout: 8_000 },
    count,
  );
const sent = (call: string, count = 1) =>
  page.waitForFunction(
    (call, count) => window.fake.sent.filter((it) => it.call === call).length === count,
    { timeout: 8_000 },
    call,
    count,
  );
const pause = (milliseconds: number) =>
  page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), milliseconds);
const put = (html: string) =>
  page.$eval('article', (article, html) => (article.innerHTML = html), html);

describe('stage one', () => {
  test('says nothing of a page without Arabic, and answers what it is', async () => {
    await open(englishPage(), one);
    await page.$eval('article', (article) => article.append('More words.'));
    await pause(1200);
    expect(await calls()).toEqual([]);
    expect(await describePage()).toMatchObject({
      state: 'not-arabic',
      failure: null,
      mentions: [],
    });
    expect(await page.evaluate(() => window.fake.listeners.size)).toBe(1);
  });

  test('tells of an Arabic article, once', async () => {
    await open(arabicPage(), one);
    await sent('page.detected');
    expect(await describePage()).toMatchObject({ state: 'waiting', article: null });
    await put(paragraphs(9));
    await pause(1200);
    expect(await calls()).toEqual(['page.detected']);
  });

  test('sees text that comes late, and the article of another address', async () => {
    await open(englishPage(), one);
    await put(paragraphs(6));
    await sent('page.detected');
    await page.evaluate(() => history.pushState({}, '', '/another'));
    await sent('page.detected', 2);
  });

  test('sees the article of another address however late, but no late text of the same', async () => {
    const later = () =>
      page.evaluate(() => {
        const now = Date.now.bind(Date);
        Date.now = () => now() + 60_000;
      });
    await open(englishPage(), one);
    await later();
    await page.evaluate(() => history.pushState({}, '', '/another'));
    await put(paragraphs(6));
    await sent('page.detected');
    await page.close();

    await open(englishPage(), one);
    await later();
    await put(paragraphs(6));
    await pause(1200);
    expect(await calls()).toEqual([]);
  });

  test('looks a bounded number of times at a page that never stops changing', async () => {
    await open(englishPage());
    await page.evaluate(() => {
      const looks = window as unknown as { looks: number };
      looks.looks = 0;
      // Each look begins by finding the body.
      const find: (selector: string) => Element | null = Reflect.get(
        Document.prototype,
        'querySelector',
      );
      Object.defineProperty(Document.prototype, 'querySelector', {
        value(this: Document, selector: string) {
          if (selector === 'body') looks.looks++;
          return find.call(this, selector);
        },
      });
      setInterval(() => document.body.append(document.createElement('div')), 5);
    });
    await page.evaluate(one);
    await pause(4500);
    const looks = await page.evaluate(() => (window as unknown as { looks: number }).looks);
    expect(looks).toBeGreaterThan(1);
    expect(looks).toBeLessThanOrEqual(5); // at once, then after 0.4, 0.8, 1.6 seconds and so on
  });

  test('put into a page twice, looks again and stays one', async () => {
    await open(arabicPage(), one, one);
    await sent('page.detected', 2);
    expect(await page.evaluate(() => window.fake.listeners.size)).toBe(1);
  });
});

describe('stage two', () => {
  test('takes over from stage one, reads, marks and reports without touching the page', async () => {
    await open(arabicPage(), one);
    const before = await page.content();
    await page.evaluate(two);
    await marksAre(12);
    expect(await page.content()).toBe(before);
    expect(await states()).toEqual(['reading 1']);
    expect(await page.evaluate(() => window.fake.listeners.size)).toBe(1);
    const report = await describePage();
    expect(report.state).toBe('reading');
    expect(report.article!.title).toBe('محطة جديدة للطاقة على الساحل');
    expect(report.mentions).toHaveLength(report.article!.blocks.length);
    expect(report.entries.map(({ id }) => id)).toEqual(['salma']);
  });

  test('marks text that is added, and asks only when the text is another', async () => {
    await open(arabicPage(), two);
    await marksAre(12);
    await page.$eval(
      'article',
      (article, html) => article.insertAdjacentHTML('beforeend', html),
      paragraphs(2),
    );
    await marksAre(16);
    await sent('mentions.find', 2);
    expect((await questions()).map(({ texts }) => texts.length)).toEqual([7, 2]);
    // The same text in new nodes: painted anew without a question.
    await page.$eval('article', (article) => {
      const html = article.innerHTML;
      article.innerHTML = html;
    });
    await page.waitForFunction(() =>
      [...CSS.highlights.get('siyaq-person')!].every(
        ({ startContainer }) => startContainer.isConnected,
      ),
    );
    expect(await marks()).toBe(16);
    await sent('mentions.find', 2);
  });

  test('sends a paragraph that changed, and all of them once to a background that forgot', async () => {
    await open(arabicPage(), two);
    await marksAre(12);
    const change = () =>
      page.$eval('article p:nth-of-type(3)', (p) => {
        p.firstChild!.nodeValue = p.textContent.replace('سلمى الحربي', 'سلمى');
      });
    await change();
    await marksAre(11);
    await page.evaluate(() => window.fake.forget());
    await change();
    await marksAre(10);
    const asked = await questions();
    expect(asked.map(({ texts }) => texts.length)).toEqual([7, 1, 1, 7]);
    expect(asked.map(({ version, since }) => [version, since])).toEqual([
      [1, 0],
      [2, 1],
      [3, 2],
      [4, 0],
    ]);
    expect(new Set(asked.map(({ blocks }) => blocks.length))).toEqual(new Set([7]));
    expect((await describePage()).mentions.map((mentions) => mentions.length)).toEqual([
      0, 2, 2, 0, 2, 2, 2,
    ]);
  });

  test('holds one port open under the name of its document, until it leaves', async () => {
    await open(arabicPage(), two);
    await marksAre(12);
    const ports = () => page.evaluate(() => window.fake.ports);
    const name = (await questions())[0]!.document;
    expect(await ports()).toMatchObject([{ name, open: true }]);
    await page.evaluate(() => (window.fake.alive = false));
    const { x, y } = await placeOf(page, 'article p', 'سلمى الحربي');
    await page.mouse.move(x - 2, y);
    await page.mouse.move(x, y);
    await marksAre(0);
    expect(await ports()).toMatchObject([{ name, open: false }]);
  });

  test('drops the answer to a question that the page has left behind', async () => {
    await open(arabicPage());
    await page.evaluate(() => (window.fake.answer = 'slow'));
    await page.evaluate(two);
    await sent('mentions.find');
    expect(await describePage()).toMatchObject({ state: 'waiting' });
    await page.evaluate(() => {
      (window as unknown as { first: () => void }).first = window.fake.release;
      window.fake.answer = 'find';
    });
    await put(paragraphs(4));
    await marksAre(8);
    await page.evaluate(() => (window as unknown as { first: () => void }).first());
    await pause(100);
    expect(await marks()).toBe(8);
    expect((await describePage()).mentions.flat()).toHaveLength(8);
  });

  test('follows a single-page site to another article and to a page that is none', async () => {
    await open(arabicPage(), two);
    await marksAre(12);
    await page.evaluate(() => history.pushState({}, '', '/second'));
    await pause(1000);
    expect((await describePage()).url).toBe('http://siyaq.test/article'); // still that text
    await put(`<h1>عنوان آخر</h1>${paragraphs(3)}`);
    await marksAre(6);
    expect(await describePage()).toMatchObject({
      url: 'http://siyaq.test/second',
      state: 'reading',
    });
    await put('<p>قائمة قصيرة</p>');
    await marksAre(0);
    expect((await describePage()).state).not.toBe('reading');
    expect((await states()).at(-1)).toMatch(/^not-\w+ 0$/u);
  });

  test('reports a failure, and recovers when asked again', async () => {
    await open(arabicPage());
    await page.evaluate(() => (window.fake.answer = 'fail'));
    await page.evaluate(two);
    await sent('page.changed');
    expect(await describePage()).toMatchObject({ state: 'failed', failure: 'storage-failed' });
    await page.evaluate(() => (window.fake.answer = 'find'));
    await page.evaluate(two); // put into the page once more
    await marksAre(12);
    expect(await states()).toEqual(['failed 0', 'reading 1']);
  });

  test('goes off and on, and finds anew when the glossary changed', async () => {
    await open(arabicPage(), two);
    await marksAre(12);
    await page.evaluate(() => window.fake.deliver('highlights.set', { on: false }));
    await marksAre(0);
    expect(await describePage()).toMatchObject({ state: 'site-off', mentions: [] });
    await page.evaluate(() => window.fake.deliver('highlights.set', { on: true }));
    await marksAre(12);
    await page.evaluate(() => window.fake.deliver('mentions.refresh'));
    await sent('mentions.find', 3);
    const reveal = await page.evaluate(() =>
      window.fake.deliver('mention.reveal', { entry: 'salma', index: 11 }),
    );
    expect(reveal).toEqual({ ok: true, value: { found: true } });
  });

  test('cut off from its extension, takes the marks away and says why once', async () => {
    await open(arabicPage(), two);
    await marksAre(12);
    await page.evaluate(() => (window.fake.alive = false));
    const { x, y } = await placeOf(page, 'article p', 'سلمى الحربي');
    await page.mouse.move(x - 2, y);
    await page.mouse.move(x, y);
    await marksAre(0);
    expect(await page.$$eval('siyaq-card', (hosts) => hosts.length)).toBe(1);
    await put(paragraphs(3));
    await pause(800);
    expect(await marks()).toBe(0);
    expect(await page.$$eval('siyaq-card', (hosts) => hosts.length)).toBe(1);
    expect(await page.evaluate(() => window.fake.listeners.size)).toBe(0);
  });

  test('an older copy that is cut off gives way to a newer one', async () => {
    await open(arabicPage(), two);
    await marksAre(12);
    await page.evaluate(() => {
      window.fake.alive = false;
      delete (globalThis as { siyaqPresence?: unknown }).siyaqPresence; // another world sees none
      document.dispatchEvent(new Event('siyaq-newcomer'));
    });
    await marksAre(0);
    expect(await page.$('siyaq-card')).toBeNull();
  });

  test('is there again when the page comes back from the cache', async () => {
    await open(arabicPage(), two);
    await marksAre(12);
    await page.evaluate(() =>
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    );
    await sent('page.changed', 2);
    expect(await states()).toEqual(['reading 1', 'reading 1']);
    await sent('mentions.find', 1);
  });
});
