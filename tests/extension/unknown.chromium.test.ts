import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../browsers/chromium.mjs';
import type { FileServer } from '../browsers/serve.mjs';
import { until } from '../browsers/until.mjs';
import {
  chooseLanguage,
  chooseTab,
  describePage,
  saveArticle,
  searchGlossary,
} from '../demo/panel-hand.mjs';
import { articleNaming, servePages } from './generated-pages.ts';
import { markedTexts } from './marks.ts';
import { openWithGlossary } from './open-with-glossary.ts';

/** Two people that no pack knows: listed apart, added by the reader, marked, and taken back. */

const MINISTER = 'ألبرتو فان كلافيرين';
const POET = 'هيفاء الزغبي';
const ROWS = `[...document.querySelectorAll('#panel-article .unknown-row')]`;
const NAMES = `${ROWS}.map((row) => row.querySelector('.entry-name').innerText)`;
const minister = `${ROWS}.find((row) => row.innerText.includes('${MINISTER}'))`;
type Page = Awaited<ReturnType<ChromiumSession['openPage']>>;

let server: FileServer;
let session: ChromiumSession;
let page: Page;

beforeAll(async () => {
  server = await servePages({
    'town.html': articleNaming([`وزير الخارجية الروسي ${MINISTER}`, `الشاعرة ${POET}`]),
  });
  session = await openWithGlossary('chromium');
  page = await session.openPage(server.url('town.html'));
  await session.clickAction(page);
  await chooseLanguage(session, 'en');
  await describePage(session);
});
afterAll(async () => {
  await session.close();
  await server.close();
});

const listed = () => session.inPanel(NAMES) as Promise<string[]>;
const untilListed = (names: readonly string[]) =>
  until(
    `the list of ${names.join(', ')}`,
    async () => JSON.stringify(await listed()) === JSON.stringify(names),
  );

/** The reader page of the one article that is saved. */
async function openSaved(): Promise<Page> {
  const row = `document.querySelector('#panel-library a[href*="reader.html"]')`;
  await chooseTab(session, 'library');
  await until('the saved article', () => session.inPanel(`!!${row}`));
  const reader = await session.openExtensionPage(
    (await session.inPanel(`${row}.getAttribute('href')`)) as string,
  );
  await until('its marks', async () => (await markedTexts(reader)).length > 0);
  await page.bringToFront();
  await chooseTab(session, 'article');
  return reader;
}

/** Of the entry of the minister, as the page marks it. */
async function ministerIsMarked(): Promise<boolean> {
  return (await markedTexts(page)).includes(MINISTER);
}

describe('names that are not in the glossary', () => {
  it('are listed in the panel with what the article says of them', async () => {
    await untilListed([MINISTER, POET]);
    expect(await session.inPanel(`${minister}.innerText`)).toContain('Foreign minister of Russia');
    expect(await ministerIsMarked()).toBe(false);
  });

  it('lead to where they stand', async () => {
    const washed = () =>
      page.evaluate(() => {
        const [part] = [...((CSS.highlights.get('siyaq-active') ?? []) as Iterable<StaticRange>)];
        if (!part) return '';
        return part.startContainer.textContent?.slice(part.startOffset, part.endOffset);
      });
    await session.inPanel(
      `${ROWS}.find((row) => row.innerText.includes('${POET}')).querySelector('.reveal').click()`,
    );
    await until('the name under a wash', async () => (await washed()) === POET);
  });

  it('are marked on the page when the reader wants it, and only then', async () => {
    const toggle = `document.querySelector('.unknown [role=switch]')`;
    const dotted = () => page.evaluate(() => CSS.highlights.get('siyaq-unknown')?.size ?? 0);
    expect(await dotted()).toBe(0);
    await session.inPanel(`${toggle}.click()`);
    await until('the marks', async () => (await dotted()) === 2);
    await page.reload();
    await until('the marks after a reload', async () => (await dotted()) === 2);
    await untilListed([MINISTER, POET]); // the panel follows the page
    await session.inPanel(`${toggle}.click()`);
    await until('the end of the marks', async () => (await dotted()) === 0);
  });

  it('are added with one form, and marked as known on the open page', async () => {
    await untilListed([MINISTER, POET]);
    await session.inPanel(`${minister}.querySelector('.unknown-add').click()`);
    const fields = `${minister}.querySelectorAll('.own-entry :is(input, select)')`;
    await until('the form', () => session.inPanel(`${fields}.length === 4`));
    const proposed = (await session.inPanel(`[...${fields}].map((field) => field.value)`)) as [
      string,
      string,
      string,
      string,
    ];
    expect(proposed[0]).toBe(MINISTER);
    expect(proposed[1]).toMatch(/^Albert\p{Ll}* van \p{Lu}\p{Ll}+$/u);
    expect(proposed.slice(2)).toEqual(['person', 'Foreign minister of Russia']);
    await session.inPanel(`${minister}.querySelector('[type=submit]').click()`);
    await until('the mark', ministerIsMarked);
    await untilListed([POET]);
  });

  it('are found in the glossary from then on, with the sentence in which they stood', async () => {
    await chooseTab(session, 'glossary');
    await searchGlossary(session, MINISTER);
    await session.inPanel(`document.querySelector('#panel-glossary .entry-open').click()`);
    await until('the sentence', async () => {
      const text = (await session.inPanel(
        `document.querySelector('#panel-glossary .entry-sources')?.innerText ?? ''`,
      )) as string;
      return text.includes('وتحدث الحاضرون') && text.includes(MINISTER);
    });
    await chooseTab(session, 'article');
  });

  it('are unknown again when the reader takes the entry back', async () => {
    await session.inPanel(`document.querySelector('.toast-undo').click()`);
    await until('no mark', async () => !(await ministerIsMarked()));
    await untilListed([MINISTER, POET]);
  });

  it('are marked in an article that was saved before, as long as the entry is there', async () => {
    await saveArticle(session);
    const reader = await openSaved();
    const marked = async () => (await markedTexts(reader)).includes(MINISTER);
    expect(await marked()).toBe(false);
    await untilListed([MINISTER, POET]); // the panel follows the page again
    await session.inPanel(`${minister}.querySelector('.unknown-add').click()`);
    await until('the form', () => session.inPanel(`!!${minister}.querySelector('form')`));
    await session.inPanel(`${minister}.querySelector('[type=submit]').click()`);
    await until('the mark in the library', marked);
    await session.inPanel(`document.querySelector('.toast-undo').click()`);
    await until('none in the library', async () => !(await marked()));
    await untilListed([MINISTER, POET]);
  });

  it('say so when the glossary has the name already', async () => {
    await session.inPanel(`${minister}.querySelector('.unknown-add').click()`);
    await until('the form', () => session.inPanel(`!!${minister}.querySelector('form')`));
    await session.inPanel(`(() => {
      const field = ${minister}.querySelector('form input');
      field.value = 'سيرغي لافروف';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return new Promise((resolve) => setTimeout(resolve, 50));
    })()`);
    await session.inPanel(`${minister}.querySelector('[type=submit]').click()`);
    await until('the entry that is there', async () =>
      (
        (await session.inPanel(
          `document.querySelector('#panel-article .entry-en')?.innerText ?? ''`,
        )) as string
      ).includes('Sergei Lavrov'),
    );
  });
});
