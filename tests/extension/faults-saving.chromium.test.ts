import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium, type ChromiumSession } from '../browsers/chromium.mjs';
import { serve, type FileServer } from '../browsers/serve.mjs';
import { until } from '../browsers/until.mjs';
import { chooseLanguage, countStored, describePage } from '../demo/panel-hand.mjs';
import { copyExtension, type CopiedExtension } from './copy-extension.ts';
import { pressSave, saveOutcome, storedArticles } from './library.ts';
import { openWithGlossary } from './open-with-glossary.ts';
import { untilSetUp } from './until-set-up.ts';

/** Saves that are disturbed: an article is in the library whole, with all its mentions, or not at all. */

const FIXTURES = join(import.meta.dirname, '../fixtures');
/** Milliseconds after the press: before, within and after the reading and the transaction. */
const MOMENTS = [0, 10, 40, 160];
const FULL = {
  en: 'There is no space left on the disk or in the browser’s storage, so nothing was saved.',
  ar: 'امتلأ القرص أو مساحة التخزين المتاحة للمتصفح، فلم يُحفظ شيء.',
};
type Page = Awaited<ReturnType<ChromiumSession['openPage']>>;

let server: FileServer;
let session: ChromiumSession;
let page: Page;

beforeAll(async () => {
  server = await serve(FIXTURES);
});
afterAll(() => server.close());

async function start(opened: ChromiumSession): Promise<void> {
  session = opened;
  page = await session.openPage(addressOf('first'));
  await session.clickAction(page);
  await describePage(session);
}

/** The same article as if it were another. */
function addressOf(name: string): string {
  return server.url(`article/index.html?article=${name}`);
}

async function goTo(name: string): Promise<{ url: string; blocks: number; mentions: number }> {
  await page.goto(addressOf(name));
  const { url, article, mentions } = await describePage(session);
  return { url, blocks: article!.blocks.length, mentions: mentions.flat().length };
}

describe('a save during which the background is stopped', () => {
  beforeAll(async () => start(await openWithGlossary('chromium')));
  afterAll(() => session.close());

  it('is whole or not at all, at whatever moment', async () => {
    const before = await countStored(session);
    const expected = [];
    for (const moment of MOMENTS) {
      const whole = await goTo(`stopped-${moment}`);
      await pressSave(session);
      await pause(moment);
      await session.stopBackground();
      // With a message or without: what is stored must agree with what was said.
      if ((await saveOutcome(session)) === null) expected.push(whole);
    }
    expect(await storedArticles(session)).toEqual(byUrl(expected));
    expect(expected.length).toBeGreaterThan(0);
    const { entries, events, packs } = before;
    expect(await countStored(session)).toMatchObject({ entries, events, packs });
  });
});

describe('a save during which the panel is closed', () => {
  beforeAll(async () => start(await openWithGlossary('chromium')));
  afterAll(() => session.close());

  it('is whole or not at all, at whatever moment', async () => {
    const attempts = [];
    for (const moment of MOMENTS) {
      attempts.push(await goTo(`closed-${moment}`));
      const panel = await session.panelPage();
      await panel.waitForSelector('#panel-article .button-main');
      // Press and end in one go: a message to the panel in between would take longer than the save.
      await panel.evaluate((wait) => {
        document.querySelector<HTMLElement>('#panel-article .button-main')!.click();
        setTimeout(() => location.reload(), wait);
      }, moment);
      await panel.waitForNavigation();
      await until('the panel', () => panel.$('#panel-article .article-head'));
    }
    const stored = await storedArticles(session);
    expect(byUrl(attempts)).toEqual(expect.arrayContaining(stored));
    // What was lost can be saved now.
    for (const { url } of attempts.filter(
      (one) => !stored.some((saved) => saved.url === one.url),
    )) {
      await page.goto(url);
      await pressSave(session);
      expect(await saveOutcome(session)).toBeNull();
    }
    expect(await storedArticles(session)).toEqual(byUrl(attempts));
  });
});

describe('a save when the disk is full', () => {
  let copied: CopiedExtension;
  beforeAll(async () => {
    // The browser never counts what an extension with that permission stores.
    copied = await copyExtension('chromium', { granted: true, without: 'unlimitedStorage' });
    const opened = await openChromium({ extension: copied.folder });
    await untilSetUp(opened);
    await start(opened);
  });
  afterAll(async () => {
    await session.close();
    await copied.remove();
  });

  it('says so in both languages, keeps what was saved, and works once there is room', async () => {
    const first = await goTo('first');
    await pressSave(session);
    expect(await saveOutcome(session)).toBeNull();

    const second = await goTo('second');
    await chooseLanguage(session, 'en');
    await limitStorage(1_000);
    await pressSave(session);
    expect(await saveOutcome(session)).toContain(FULL.en);
    expect(await storedArticles(session)).toEqual([first]);

    // The choice of a language is stored too: it fails aloud, and the interface stays as it was.
    await session.inPanel(`document.querySelector('.language-switch').click()`);
    const toast = `document.querySelector('.toast')?.innerText`;
    expect(await until('a toast', () => session.inPanel(toast))).toContain(FULL.en);
    expect(await session.inPanel('document.documentElement.lang')).toBe('en');

    await limitStorage(null);
    await chooseLanguage(session, 'ar');
    expect(await saveOutcome(session)).toContain(FULL.ar);
    expect(await storedArticles(session)).toEqual([first]);

    await pressSave(session);
    expect(await saveOutcome(session)).toBeNull();
    expect(await storedArticles(session)).toEqual(byUrl([first, second]));
  });
});

/**
 * Resolves once the limit holds: the browser remembers for half a minute how much room there was.
 *
 * @param bytes that the extension may store, or null for as many as the disk has
 */
async function limitStorage(bytes: number | null): Promise<void> {
  const panel = await session.panelPage();
  // Left attached: what it overrides goes with it.
  const devtools = await panel.createCDPSession();
  const origin = session.extensionUrl('').replace(/\/$/u, '');
  await devtools.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(bytes !== null && { quotaSize: bytes }),
  });
  const wanted = bytes === null ? 'stored' : 'QuotaExceededError';
  await until(wanted, async () => (await panel.evaluate(probe)) === wanted, 60_000);
}

/** Runs in the panel: stores a little in a database of no other use. @returns 'stored' or the error's name */
async function probe(): Promise<string> {
  const request = indexedDB.open('probe');
  request.onupgradeneeded = () => request.result.createObjectStore('rows');
  return new Promise((resolve) => {
    request.onerror = () => resolve(request.error!.name);
    request.onsuccess = () => {
      const { result } = request;
      const transaction = result.transaction('rows', 'readwrite');
      transaction.objectStore('rows').put('x'.repeat(5_000), 1);
      const end = (said: string) => () => {
        result.close();
        resolve(said);
      };
      transaction.oncomplete = end('stored');
      transaction.onabort = () => end(transaction.error?.name ?? 'aborted')();
    };
  });
}

function byUrl<T extends { url: string }>(articles: readonly T[]): T[] {
  return articles.toSorted((a, b) => (a.url < b.url ? -1 : 1));
}
