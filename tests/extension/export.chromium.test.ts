import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../browsers/chromium.mjs';
import { serve, type FileServer } from '../browsers/serve.mjs';
import { until } from '../browsers/until.mjs';
import { countStored, describePage, saveArticle } from '../demo/panel-hand.mjs';
import { violations } from './accessibility.ts';
import { openWithGlossary } from './open-with-glossary.ts';

/** Saved articles as files: from the menus of the reader and of the library to what is on the disk. */

const ROOT = join(import.meta.dirname, '../..');
const SECOND_TITLE = 'لافروف يزور <b>موسكو</b>';
type Page = Awaited<ReturnType<ChromiumSession['openPage']>>;

let session: ChromiumSession;
let server: FileServer;
let downloads: string;
let article: string;

beforeAll(async () => {
  downloads = await mkdtemp(join(tmpdir(), 'siyaq-export-'));
  server = await serve(join(ROOT, 'tests/fixtures/article'));
  session = await openWithGlossary('chromium');
  const read = await session.openPage(server.url('index.html'));
  await session.clickAction(read);
  await describePage(session);
  await saveArticle(session);
  article = (await countStored(session)).articleIds[0]!;
});
afterAll(async () => {
  await session.close();
  await server.close();
  await rm(downloads, { recursive: true, force: true });
});

async function open(path: string): Promise<Page> {
  const page = await session.openExtensionPage(path);
  const client = await page.createCDPSession();
  await client.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: downloads,
  });
  return page;
}

/** Chooses a format and waits for its file. */
async function exported(page: Page, format: string, ending: RegExp): Promise<string> {
  const before = new Set(await readdir(downloads));
  // The list is drawn once it is asked for, the button once the library is there.
  // Pressed by its element: what a search brings moves it under a pointer.
  for (const button of ['.export .menu > button', `[data-format=${format}]`])
    await (await page.waitForSelector(button))!.evaluate((it) => (it as HTMLElement).click());
  const name = await until(`a file of ${format}`, async () =>
    (await readdir(downloads)).find((file) => !before.has(file) && ending.test(file)),
  );
  return readFile(join(downloads, name), 'utf8');
}

describe('the article in the reader', () => {
  let page: Page;
  let text: string;

  beforeAll(async () => {
    page = await open(`reader.html?article=${article}`);
    await page.waitForFunction(() => CSS.highlights.size > 3);
    // What it tells is stored a moment after it is opened.
    await page.waitForSelector('.entry-pane .timeline-item');
  });
  afterAll(() => page.close());

  it('is a text with its facts, names and events', async () => {
    text = await exported(page, 'markdown', /\.md$/u);
    expect(text).toMatch(/^---\ntitle: ".*\p{Script=Arabic}.*"\n/u);
    expect(text).toMatch(/^published: \d{4}-\d\d-\d\d$/mu);
    expect(text).toContain('## Names in the article\n');
    expect(text).toMatch(/^\| سِيرْغِي لَافْرُوف \| Sergei Lavrov \| Sīrghī Lāfrūf \| Person \|/mu);
    expect(text).toContain('## What this article tells\n');
    expect(text).toMatch(/\]\(http:\/\/[^)\s]+#:~:text=%[^)\s]+\) \|$/mu);
  });

  it('leads to its sentences on the live page', async () => {
    const [, link] = [...text.matchAll(/\]\((http:[^)\s]+#:~:text=[^)\s]+)\)/gu)].at(-1)!;
    const live = await session.openPage(link!);
    await until('the sentence', () => live.evaluate(() => scrollY > 0));
    await live.close();
    await page.bringToFront();
  });

  it('is a page that runs nothing and shows what the reader shows', async () => {
    const source = await exported(page, 'html', /\.html$/u);
    const shown = await page.evaluate((html) => {
      const drawn = new DOMParser().parseFromString(html, 'text/html');
      return {
        names: drawn.querySelectorAll('a.name[title]').length,
        scripts: drawn.querySelectorAll('script').length,
        title: drawn.querySelector('h1')!.textContent,
        direction: drawn.querySelector('article')!.dir,
      };
    }, source);
    const title = await page.$eval('article h1', (node) => node.textContent);
    expect(shown).toMatchObject({ scripts: 0, title, direction: 'rtl' });
    expect(shown.names).toBeGreaterThan(10);
  });

  it('is everything, a reference, and flashcards', async () => {
    const data = JSON.parse(await exported(page, 'json', /\d\.json$/u)) as {
      format: string;
      articles: { id: string; entries: unknown[]; events: unknown[] }[];
    };
    expect(data.format).toBe('siyaq-articles');
    expect(data.articles.map(({ id }) => id)).toEqual([article]);
    expect(data.articles[0]!.events.length).toBeGreaterThan(0);
    expect(await exported(page, 'ris', /\.ris$/u)).toMatch(/^TY {2}- NEWS\r\nTI {2}- /u);
    const cards = await exported(page, 'anki', /anki.*\.txt$/u);
    expect(cards.split('\n').filter((line) => line.startsWith('siyaq:'))).toHaveLength(
      data.articles[0]!.entries.length,
    );
  });

  it('says that it was done, and leaves the focus where it was', async () => {
    expect(await page.$eval('.toast', (node) => node.textContent)).toContain('1 article exported');
    expect(
      await page.evaluate(
        () => document.activeElement === document.querySelector('.export .menu > button'),
      ),
    ).toBe(true);
  });
});

describe('the library in the panel', () => {
  let page: Page;

  beforeAll(async () => {
    await addArticle();
    page = await open('panel.html');
    await page.setViewport({ width: 360, height: 800 });
    await page.waitForSelector('#tab-library');
    await page.click('#tab-library');
    await page.waitForSelector('#panel-library .export');
  });
  afterAll(() => page.close());

  /** A second article, as a copy of the first with a hostile title. */
  async function addArticle(): Promise<void> {
    const add = `(async () => {
      const settled = (request) => new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const database = await settled(indexedDB.open('siyaq'));
      const transaction = database.transaction(['articles', 'searchChanges'], 'readwrite');
      const store = transaction.objectStore('articles');
      // What the code that writes articles notes for the search.
      transaction.objectStore('searchChanges').put({ articles: ['second'] });
      const row = await settled(store.get(${JSON.stringify(article)}));
      await settled(store.put({ ...row, id: 'second', url: row.url + '?2', savedAt: row.savedAt + 1,
        title: ${JSON.stringify(SECOND_TITLE)} }));
      database.close();
      return true;
    })()`;
    await session.inPanel(add);
  }

  it('is exported as a whole, with contents', async () => {
    const text = await exported(page, 'markdown', /Siyaq-Library.*\.md$/u);
    expect(text).toContain('1. [لافروف يزور \\<b\\>موسكو\\</b\\>](#article-1)');
    expect(text.match(/^<a id="article-\d">/gmu)).toHaveLength(2);
    const table = await exported(page, 'articles', /articles.*\.csv$/u);
    expect(table.charCodeAt(0)).toBe(0xfeff);
    expect(table.trimEnd().split('\r\n')).toHaveLength(3);
  });

  it('is exported as far as it is found, or all of it all the same', async () => {
    await page.type('#panel-library input[type=search]', '"لافروف يزور"');
    await until('one article', async () => (await page.$$('.article-row')).length === 1);
    const found = JSON.parse(await exported(page, 'csl', /csl.*\.json$/u)) as { title: string }[];
    expect(found.map(({ title }) => title)).toEqual([SECOND_TITLE]);
    await page.click('.export .menu > button');
    expect(await violations(page)).toEqual([]);
    await page.click('.format-scope label:last-of-type');
    await page.keyboard.press('Escape');
    const all = await exported(page, 'names', /names.*\.csv$/u);
    expect(all.split('\r\n').length).toBeGreaterThan(20);
  });
});
