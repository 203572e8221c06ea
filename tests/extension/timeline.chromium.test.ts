import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../browsers/chromium.mjs';
import { serve, type FileServer } from '../browsers/serve.mjs';
import { until } from '../browsers/until.mjs';
import { countStored, describePage, saveArticle } from '../demo/panel-hand.mjs';
import { violations } from './accessibility.ts';
import { openWithGlossary } from './open-with-glossary.ts';

/** The timeline page over the packs that ship: by keys, in both directions, as files, on paper. */

const ROOT = join(import.meta.dirname, '../..');
const SHARED = 'timeline.html?entry=russia&entry=north-korea';
const EVERYTHING = 'timeline.html';
type Page = Awaited<ReturnType<ChromiumSession['openPage']>>;

let session: ChromiumSession;
let downloads: string;
let page: Page;

beforeAll(async () => {
  downloads = await mkdtemp(join(tmpdir(), 'siyaq-timeline-'));
  session = await openWithGlossary('chromium');
});
afterAll(async () => {
  await session.close();
  await rm(downloads, { recursive: true, force: true });
});

async function open(path: string): Promise<void> {
  if (page && !page.isClosed()) await page.close();
  page = await session.openExtensionPage(path);
  await page.waitForSelector('.chart-drawing .stop');
}

async function chooseLanguage(language: 'ar' | 'en'): Promise<void> {
  if ((await page.evaluate(() => document.documentElement.lang)) === language) return;
  await page.click('.language-switch');
  await page.waitForSelector(`html[lang=${language}] .chart-drawing .stop`);
}

/** Puts the focus on a stop: the driver knows no other elements than those of HTML. */
async function focusStop(selector: string): Promise<void> {
  await page.$eval(selector, (node) => (node as unknown as SVGElement).focus());
}

/** What has the focus, by its name. */
async function focused(): Promise<string | null> {
  return page.evaluate(() => document.activeElement!.getAttribute('aria-label'));
}

async function stops(): Promise<{ name: string; left: number; width: number; kind: string }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.stop')].map((stop) => ({
      name: stop.getAttribute('aria-label')!,
      left: stop.querySelector('.hit')!.getBoundingClientRect().left,
      width: stop.querySelector('.hit')!.getBoundingClientRect().width,
      kind: stop.classList.contains('stop-bin') ? 'bin' : 'mark',
    })),
  );
}

async function countShown(): Promise<number> {
  const text = await page.$eval('.timeline-count', (node) => (node as HTMLElement).innerText);
  return Number(/[\d,]+/u.exec(text)![0].replaceAll(',', ''));
}

describe('the chart by keys', () => {
  beforeAll(() => open(SHARED));

  it('has one stop in the order of tabs, and arrows lead through time', async () => {
    const names = (await stops()).map(({ name }) => name);
    expect(await page.$$eval('.stop[tabindex="0"]', (found) => found.length)).toBe(1);
    await focusStop('.stop[tabindex="0"]');
    expect(await focused()).toBe(names[0]);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe(names[2]);
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe(names[1]);
    expect(await page.$$eval('.stop[tabindex="0"]', (found) => found.length)).toBe(1);
  });

  it('shows the focus', async () => {
    const ring = await page.$eval(
      '.stop:focus-visible .ring',
      (node) => getComputedStyle(node).stroke,
    );
    expect(ring).not.toBe('none');
  });

  it('leads to the first and the last', async () => {
    await page.keyboard.press('End');
    const names = (await stops()).map(({ name }) => name);
    expect(await focused()).toBe(names.at(-1));
    await page.keyboard.press('Home');
    expect(await focused()).toBe(names[0]);
  });

  it('zooms around the stop, keeps it, walks on beyond the edge, and comes back to all', async () => {
    const all = (await stops()).length;
    const first = await focused();
    for (let i = 0; i < 12; i++) await page.keyboard.press('+');
    expect(await focused()).toBe(first);
    expect((await stops()).length).toBeLessThan(all);
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
    expect(await focused()).toMatch(/^\d+ \w+ 200\d: /u);
    expect(await focused()).not.toBe(first);
    await page.keyboard.press('0');
    expect(await stops()).toHaveLength(all);
  });

  it('moves through time with Shift', async () => {
    await page.keyboard.press('Home');
    const before = (await stops())[0]!.left;
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Shift');
    expect((await stops())[0]!.left).toBeGreaterThan(before + 100);
    await page.keyboard.press('0');
  });

  it('chooses with Enter and tells the event beside the chart, and in the list', async () => {
    await page.keyboard.press('End');
    const name = (await focused())!;
    await page.keyboard.press('Enter');
    const card = await page.waitForSelector('.chosen-card');
    const title = name.replace(/^[^:]+: /u, '').replace(/ \([^)]*\)$/u, '');
    expect(await card!.evaluate((node) => node.textContent)).toContain(title);
    expect(await page.$eval('.happening[aria-current]', (node) => node.textContent)).toContain(
      title,
    );
    expect(await page.$$eval('.stop[aria-pressed="true"]', (found) => found.length)).toBe(1);
    expect(await focused()).toBe(name);
  });

  it('is found without fault by axe with an event chosen, the menu and the search open', async () => {
    await page.click('.menu > button');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.click('.names-add');
    await page.type('.name-search input', 'lavrov');
    await page.waitForSelector('.name-search .entry-open');
    expect(await violations(page)).toEqual([]);
  });
});

describe('the chart by pointer', () => {
  beforeAll(() => open(SHARED));

  it('is dragged through time, and what was dragged is not chosen', async () => {
    const before = (await stops())[0]!.left;
    const box = (await (await page.$('.chart-box'))!.boundingBox())!;
    const middle = box.y + box.height / 2;
    await page.mouse.move(box.x + 400, middle);
    await page.mouse.down();
    await page.mouse.move(box.x + 500, middle, { steps: 5 });
    await page.mouse.up();
    expect((await stops())[0]!.left).toBeCloseTo(before + 100, 0);
    expect(await page.$('.chosen-card')).toBeNull();
  });

  it('turns to a time by a sideways wheel and leaves the page its own', async () => {
    const before = (await stops())[0]!.left;
    await page.mouse.wheel({ deltaX: 60 });
    await until('the move', async () => Math.abs((await stops())[0]!.left - before + 60) < 2);
    await page.mouse.wheel({ deltaY: 200 });
    await until('the scroll', () => page.evaluate(() => scrollY > 0));
  });

  it('is pinched, the times staying under the fingers', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    const before = await stops();
    const box = (await (await page.$('.chart-box'))!.boundingBox())!;
    const client = await page.createCDPSession();
    const y = Math.round(box.y + box.height / 2);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: number[]) =>
      client.send('Input.dispatchTouchEvent', {
        ...{ type, touchPoints: xs.map((x, id) => ({ x: Math.round(x), y, id })) },
      });
    const [left, right] = [box.x + 300, box.x + 500];
    await touch('touchStart', left);
    await touch('touchStart', left, right);
    for (const by of [20, 40, 60, 80, 100]) await touch('touchMove', left - by, right + by);
    await touch('touchEnd');
    // From 200 to 400 pixels around the middle between the fingers; events of a day are as wide as ever.
    const middles = (some: Awaited<ReturnType<typeof stops>>) =>
      some
        .filter(({ name, width }) => /^\d/u.test(name) && width < 30)
        .map(({ name, left: x, width }) => [name, x + width / 2] as const);
    await until('the zoom', async () => {
      const now = new Map(middles(await stops()));
      const seen = middles(before).filter(([name]) => now.has(name));
      return (
        seen.length > 3 &&
        seen.every(([name, x]) => Math.abs(now.get(name)! - (2 * x - left - 100)) < 3)
      );
    });
    await client.detach();
  });
});

describe('in Arabic', () => {
  it('time runs from the right, and the left arrow leads on', async () => {
    await open(SHARED);
    const english = await stops();
    await chooseLanguage('ar');
    const arabic = await stops();
    expect(arabic).toHaveLength(english.length);
    expect(english[0]!.left).toBeLessThan(english.at(-1)!.left);
    expect(arabic[0]!.left).toBeGreaterThan(arabic.at(-1)!.left);
    await focusStop('.stop[tabindex="0"]');
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe(arabic[1]!.name);
    expect(arabic[1]!.name).toMatch(/\p{Script=Arabic}/u);
    await chooseLanguage('en');
  });
});

describe('everything that the packs tell', () => {
  beforeAll(() => open(EVERYTHING));

  it('is more than two thousand events, drawn with few nodes', async () => {
    expect(await countShown()).toBeGreaterThan(2000);
    const nodes = await page.$$eval('.chart-drawing *', (found) => found.length);
    expect(nodes).toBeLessThan(2000);
    expect(await page.$$eval('.happening', (found) => found.length)).toBe(50);
  });

  it('opens a column into what it holds, with the focus in it', async () => {
    const bins = (await stops()).filter(({ kind }) => kind === 'bin');
    const period = bins.at(-2)!.name;
    await focusStop(`.stop[aria-label="${period}"]`);
    await page.keyboard.press('Enter');
    await until('the focus', async () => {
      const name = await focused();
      return name !== null && name !== period;
    });
    const [from, to] = /(\d{4})–(\d{4})/u.exec(period)!.slice(1).map(Number);
    const years = (await stops()).flatMap(({ name }) =>
      [...name.split(':')[0]!.matchAll(/\d{4}/gu)].map(Number),
    );
    for (const year of years) {
      expect(year).toBeGreaterThanOrEqual(from! - 1);
      expect(year).toBeLessThanOrEqual(to! + 1);
    }
  });

  it('lists more on request, with the focus on the first of them', async () => {
    await page.click('.happenings-more .button');
    expect(await page.$$eval('.happening', (found) => found.length)).toBe(100);
    const at = await page.evaluate(() =>
      [...document.querySelectorAll('.happening')].indexOf(
        document.activeElement!.closest('.happening')!,
      ),
    );
    expect(at).toBe(50);
  });

  it('is cut to a period, and says so when a date is none', async () => {
    const [from, to] = await page.$$('.date-field input');
    await from!.type('٢٠٢٤-٠٦');
    await to!.type('2024-06\n');
    await until('the filter', async () => (await countShown()) < 60);
    const dates = await page.$$eval('.happening time', (found) =>
      found.map((node) => node.getAttribute('datetime')!.slice(0, 7)),
    );
    expect(new Set(dates)).toEqual(new Set(['2024-06']));
    await to!.type('-31');
    expect(await page.$eval('.date-wrong', (node) => node.textContent)).toContain('1990-05');
    await page.click('.timeline-count .inline-link');
    await until('all of them', async () => (await countShown()) > 2000);
  });

  it('is printed on the width of a page, with the whole list and no controls', async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMediaType('print');
    const total = await countShown();
    await until('the list', () =>
      page.$$eval('.happening', (found, all) => found.length === all, total),
    );
    const hidden = await page.evaluate(() =>
      ['.page-bar', '.timeline-head', '.chart-foot'].map(
        (name) => getComputedStyle(document.querySelector(name)!).display,
      ),
    );
    expect(new Set(hidden)).toEqual(new Set(['none']));
    const width = await page.$eval('.chart-drawing', (node) => node.getAttribute('width'));
    expect(Number(width)).toBeLessThanOrEqual(720);
    await page.emulateMediaType('screen');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  });
});

describe('the address', () => {
  it('follows the names that are added and taken out', async () => {
    await open('timeline.html?entry=russia');
    const all = await countShown();
    await page.click('.names-add');
    await page.type('.name-search input', 'كوريا الشمالية');
    await page.waitForSelector('.name-search .entry-open');
    await page.keyboard.press('Enter');
    await until('the address', () => page.url().endsWith('?entry=russia&entry=north-korea'));
    await until('fewer', async () => (await countShown()) < all);
    expect(await page.title()).toBe('What Russia and North Korea share');
    await page.click('.name-chip .icon-button');
    await until('the address', () => page.url().endsWith('?entry=north-korea'));
    await page.goBack();
    await until('the names', async () => (await page.$$('.name-chip')).length === 2);
  });

  it('of nothing that is known says so', async () => {
    await page.goto(session.extensionUrl('timeline.html?entry=nobody-at-all'));
    await page.waitForSelector('.state');
    expect(await page.$eval('h1', (node) => node.textContent)).toBe('Timeline of nobody-at-all');
    await page.goto(session.extensionUrl('timeline.html?article=none'));
    await page.waitForSelector('.failure');
  });
});

describe('an article', () => {
  let server: FileServer;
  let tab: number;
  let article: string;

  beforeAll(async () => {
    server = await serve(join(ROOT, 'tests/fixtures/article'));
    const read = await session.openPage(server.url('index.html'));
    await session.clickAction(read);
    await describePage(session);
    await saveArticle(session);
    article = (await countStored(session)).articleIds[0]!;
    tab = (await session.inPanel(
      `browser.tabs.query({ active: true, currentWindow: true }).then(([found]) => found.id)`,
    )) as number;
  });
  afterAll(() => server.close());

  it('has the events that bring its names together, saved or open in a tab', async () => {
    const names = async () => (await stops()).map(({ name }) => name);
    await open(`timeline.html?tab=${tab}`);
    expect(await page.title()).toMatch(/^Timeline of /u);
    const inTab = await names();
    expect(inTab.length).toBeGreaterThan(3);
    await open(`timeline.html?article=${article}`);
    expect(await page.title()).toMatch(/^Timeline of /u);
    // An article is saved a moment before what it tells, and the page follows.
    await until('the same of the saved article', async () =>
      isDeepStrictEqual(await names(), inTab),
    );
  });

  it('is cut to what the article itself tells, and back', async () => {
    const all = await countShown();
    await page.click('.told-only');
    await until('fewer', async () => (await countShown()) < all);
    const told = await page.$$eval('.happening .told-by-article', (found) => found.length);
    expect(told).toBeGreaterThan(0);
    expect(await page.$$eval('.happening', (found) => found.length)).toBe(await countShown());
    expect(await page.$$eval('.happening:not(:has(.told-by-article))', (it) => it.length)).toBe(0);
    await page.click('.told-only');
    await until('all of them', async () => (await countShown()) === all);
  });

  it('keeps what is hidden apart, and brings it back', async () => {
    const all = await countShown();
    await page.click('.happening:has(.event-actions) .event-actions > .icon-button');
    await page.waitForSelector('.event-menu');
    await page.$$eval('.event-menu button', (buttons) =>
      buttons.find((button) => button.innerText.includes('Hide it'))!.click(),
    );
    await until('one fewer', async () => (await countShown()) === all - 1);
    await page.click('.hidden-events summary');
    await page.click('.hidden-events .event-actions > .icon-button');
    await page.waitForSelector('.hidden-events .event-menu');
    await page.click('.hidden-events .event-menu button');
    await until('all of them', async () => (await countShown()) === all);
    expect(await page.$('.hidden-events')).toBeNull();
  });

  it('in a tab that is not there says why there is nothing', async () => {
    await page.goto(session.extensionUrl('timeline.html?tab=987654321'));
    await page.waitForSelector('.failure');
  });
});

describe('the files', () => {
  const saved = new Map<string, string>();

  beforeAll(async () => {
    await open(SHARED);
    const client = await page.createCDPSession();
    await client.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
    });
    for (const format of ['svg', 'csv', 'ics', 'json']) {
      await page.click('.menu > button');
      await page.click(`[data-format=${format}]`);
      const name = await until(`the ${format}`, async () =>
        (await readdir(downloads)).find((file) => file.endsWith(`.${format}`)),
      );
      expect(name).toMatch(/^What-Russia-and-North-Korea-share-\d{4}-\d\d-\d\d\./u);
      saved.set(format, await readFile(join(downloads, name), 'utf8'));
    }
  });

  it('hold every event that is shown', async () => {
    const count = await countShown();
    const { happenings } = JSON.parse(saved.get('json')!) as { happenings: { id: string }[] };
    expect(happenings).toHaveLength(count);
    expect(saved.get('ics')!.match(/^BEGIN:VEVENT\r$/gmu)).toHaveLength(count);
    const csv = saved.get('csv')!;
    for (const { id } of happenings) expect(csv).toContain(`\r\n${id},`);
    expect(csv.charCodeAt(0)).toBe(0xfeff);
  });

  it('hold the picture as it is seen', async () => {
    const shown = await page.evaluate((svg) => {
      const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml');
      return {
        broken: drawn.querySelector('parsererror') !== null,
        marks: drawn.querySelectorAll('g > title').length,
        title: drawn.querySelector('title')!.textContent,
      };
    }, saved.get('svg')!);
    expect(shown).toEqual({
      broken: false,
      marks: (await stops()).length,
      title: 'What Russia and North Korea share',
    });
  });
});
