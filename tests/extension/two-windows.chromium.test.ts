import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../browsers/chromium.mjs';
import { serve, type FileServer } from '../browsers/serve.mjs';
import { until } from '../browsers/until.mjs';
import { chooseLanguage, chooseTab, describePage, saveArticle } from '../demo/panel-hand.mjs';
import { pasteText, storedArticles } from './library.ts';
import { openWithGlossary } from './open-with-glossary.ts';

/** Two pages of the extension at work on one library: each shows what the other does, and neither undoes it. */

const WORDS = 'الزعيم الكوري الشمالي';

let server: FileServer;
let session: ChromiumSession;
/** Two of the library, and two that read the same article. */
let libraries: [Page, Page];
let readers: [Page, Page];

beforeAll(async () => {
  server = await serve(join(import.meta.dirname, '../fixtures/article'));
  session = await openWithGlossary('chromium');
  const page = await session.openPage(server.url('index.html'));
  await session.clickAction(page);
  await chooseLanguage(session, 'en');
  await describePage(session);
  await saveArticle(session);
  await chooseTab(session, 'library');
  await pasteText(session, 'عودة الميناء\n\nقال الوزير إن العمل في الميناء بدأ من جديد.');
  const reader = `reader.html?article=${await idOf('index.html')}`;
  const open = (path: string) => session.openExtensionPage(path);
  libraries = [await open('library.html'), await open('library.html')];
  readers = [await open(reader), await open(reader)];
});
afterAll(async () => {
  await session.close();
  await server.close();
});

/** Of the saved article whose address ends so. */
async function idOf(end: string): Promise<string> {
  const articles = (await rowsOf('articles')) as { id: string; url: string }[];
  return articles.find(({ url }) => url.endsWith(end))!.id;
}

/** All rows of a table, read past the code that wrote them. */
async function rowsOf(table: string): Promise<unknown[]> {
  const rows = (await session.inPanel(`(async () => {
    const settled = (request) => new Promise((done) => (request.onsuccess = () => done(request.result)));
    const database = await settled(indexedDB.open('siyaq'));
    const rows = await settled(database.transaction('${table}').objectStore('${table}').getAll());
    database.close();
    return JSON.stringify(rows);
  })()`)) as string;
  return JSON.parse(rows) as unknown[];
}

/** Waits until a page says so; also one that is behind another, where nothing is drawn. */
const untilIn = (page: Page, code: string) => until(code, () => page.evaluate(code));
const press = (page: Page, selector: string) =>
  page.$eval(selector, (it) => (it as HTMLElement).click());
const textsOf = (page: Page, selector: string) =>
  page.$$eval(selector, (found) => found.map((it) => it.textContent ?? ''));

const ROW = '.library-row:has(a[href*="reader.html"])';
const rows = `document.querySelectorAll('${ROW}').length`;

/** Selects the article that names the words, and no other. */
async function select(library: Page): Promise<void> {
  await library.evaluate(() => {
    for (const box of document.querySelectorAll<HTMLInputElement>('.library-row > input'))
      if (box.checked !== !box.closest('.library-row')!.textContent.includes('عودة الميناء'))
        box.click();
  });
  await untilIn(library, `!!document.querySelector('.bulk-bar')`);
}

async function tag(library: Page, written: string): Promise<void> {
  await library.evaluate(() => {
    if (!document.querySelector('.bulk-bar .tag-field'))
      document.querySelector<HTMLElement>('.bulk-bar .menu button')!.click();
  });
  await untilIn(library, `!!document.querySelector('.bulk-bar .tag-field')`);
  await library.evaluate((text) => {
    const field = document.querySelector<HTMLInputElement>('.bulk-bar .tag-field input')!;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, written);
  await library.evaluate(() =>
    document.querySelector<HTMLFormElement>('.bulk-bar .tag-field')!.requestSubmit(),
  );
}

const tagsIn = async (library: Page) => (await textsOf(library, '.library-row .tag')).sort();
const untilTags = (library: Page, tags: readonly string[]) =>
  until(tags.join(', '), async () => (await tagsIn(library)).join() === [...tags].sort().join());

const NOTE = '.annotation-note';
async function openEditor(reader: Page): Promise<void> {
  await press(reader, '.annotation-actions .icon-button');
  await untilIn(reader, `!!document.querySelector('.note-editor textarea')`);
}
async function write(reader: Page, note: string): Promise<void> {
  await reader.$eval('.note-editor textarea', (field, text) => (field.value = text), note);
}
const saveNote = (reader: Page) =>
  reader.$eval('.note-editor', (form) => (form as HTMLFormElement).requestSubmit());

describe('what is done in one page', () => {
  it('shows in the other: a tag', async () => {
    const [one, other] = libraries;
    await untilIn(one, `${rows} === 2`);
    await select(one);
    await tag(one, 'قمة');
    await untilTags(other, ['قمة']);
  });

  it('shows in the other: an article that goes into the trash and comes back', async () => {
    const [one, other] = libraries;
    await press(one, '.bulk-bar .button:has(.icon-trash)');
    await untilIn(other, `${rows} === 1`);
    // A page that reads it says what became of it.
    await untilIn(readers[0], `!!document.querySelector('.reader-message .icon-trash')`);
    await press(one, '.toast-undo');
    await untilIn(other, `${rows} === 2`);
    await untilIn(readers[0], `!!document.querySelector('.reader-article article')`);
  });

  it('shows in the other: a note', async () => {
    const [one, other] = readers;
    await one.bringToFront();
    await one.evaluate((words) => {
      const walker = document.createTreeWalker(
        document.querySelector('.reader-article article')!,
        4,
      );
      while (!walker.nextNode()!.textContent!.includes(words));
      const node = walker.currentNode;
      const start = node.textContent!.indexOf(words);
      getSelection()!.setBaseAndExtent(node, start, node, start + words.length);
    }, WORDS);
    await one.keyboard.down('Alt');
    await one.keyboard.down('Shift');
    await one.keyboard.press('KeyH');
    await one.keyboard.up('Shift');
    await one.keyboard.up('Alt');
    await one.waitForSelector('siyaq-card');
    await one.keyboard.press('Tab');
    await one.keyboard.press('Enter');
    await untilIn(other, `document.querySelector('.annotation-quote')?.textContent === '${WORDS}'`);
    await openEditor(one);
    await write(one, 'من كتب هذا؟');
    await saveNote(one);
    await untilIn(other, `document.querySelector('${NOTE}')?.textContent === 'من كتب هذا؟'`);
  });
});

describe('what is done in both at the same moment', () => {
  it('is both there: two tags; and what one takes back is its own alone', async () => {
    const [one, other] = libraries;
    await Promise.all(libraries.map(select));
    await Promise.all([tag(one, 'موسكو'), tag(other, 'بيونغ يانغ')]);
    for (const library of libraries) await untilTags(library, ['قمة', 'موسكو', 'بيونغ يانغ']);
    await press(one, '.toast-undo');
    for (const library of libraries) await untilTags(library, ['قمة', 'بيونغ يانغ']);
  });

  it('is one tag where two write it in their own way', async () => {
    const [one, other] = libraries;
    await Promise.all([tag(one, 'الأردن'), tag(other, 'الاردن')]);
    const [first] = await until('the tag', async () => {
      const found = (await tagsIn(one)).filter((it) => it.endsWith('ردن'));
      return found.length > 0 && found;
    });
    for (const library of libraries) await untilTags(library, ['قمة', 'بيونغ يانغ', first!]);
  });

  it('loses no note: one is kept, the other stays where it was written, and says so', async () => {
    await Promise.all(readers.map(openEditor));
    await Promise.all([write(readers[0], 'قاله أحدهما'), write(readers[1], 'قاله الآخر')]);
    await Promise.all(readers.map(saveNote));
    const refused = await until('the refusal', async () => {
      for (const reader of readers)
        if ((await textsOf(reader, '.note-editor .failure')).length > 0) return reader;
      return null;
    });
    const kept = refused === readers[0] ? readers[1] : readers[0];
    const [mine, theirs] =
      refused === readers[0] ? ['قاله أحدهما', 'قاله الآخر'] : ['قاله الآخر', 'قاله أحدهما'];
    await untilIn(kept, `document.querySelector('${NOTE}')?.textContent === '${theirs}'`);
    await untilIn(
      refused,
      `document.querySelector('.failure ${NOTE}')?.textContent === '${theirs}'`,
    );
    expect(await refused.$eval('.note-editor textarea', (it) => it.value)).toBe(mine);
    // Who has read that and saves once more means it.
    await saveNote(refused);
    await untilIn(kept, `document.querySelector('${NOTE}')?.textContent === '${mine}'`);
    await untilIn(refused, `!document.querySelector('.note-editor')`);
  });

  it('is one article, with all that is known of it, where both save it', async () => {
    const before = await storedArticles(session);
    const page = await session.openPage(server.url('index.html?again'));
    await describePage(session);
    const tab = await libraries[0].evaluate(
      `chrome.tabs.query({ url: '*://*/*again' }).then(([tab]) => tab.id)`,
    );
    const save = (library: Page) =>
      library.evaluate(
        `chrome.runtime.sendMessage(
          { siyaq: 1, to: 'background', call: 'page.save', request: { tab: ${tab as number} } })`,
      ) as Promise<{ value: { article: string; is: string } }>;
    const saved = await Promise.all(libraries.map(save));
    expect(saved.map(({ value }) => value.is).sort()).toEqual(['new', 'same']);
    expect(saved[0]!.value.article).toBe(saved[1]!.value.article);
    const after = await storedArticles(session);
    expect(after).toHaveLength(before.length + 1);
    const known = new Set(((await rowsOf('articles')) as { id: string }[]).map(({ id }) => id));
    const told = (await rowsOf('toldEvents')) as { provenance: { article: string } }[];
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter(({ provenance }) => !known.has(provenance.article))).toEqual([]);
    await page.close();
  });
});
