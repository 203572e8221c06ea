import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../browsers/find-browser.mjs';
import type { Session } from '../browsers/open-browser.mjs';
import { serve, type FileServer } from '../browsers/serve.mjs';
import { until } from '../browsers/until.mjs';
import { hoverMention } from '../demo/hover-mention.mjs';
import {
  chooseLanguage,
  chooseTab,
  describePage,
  saveArticle,
  searchGlossary,
} from '../demo/panel-hand.mjs';
import { pasteText } from './library.ts';
import { openWithGlossary } from './open-with-glossary.ts';

const ROOT = join(import.meta.dirname, '../..');
const FIRST_RESULT = `document.querySelector('#panel-glossary .entry-open')`;
const ROWS = `document.querySelectorAll('#panel-library .article-open')`;
/** The layer of the panel that is seen. */
const PLACE = 'main:not([hidden]) .place:not([hidden])';
type Page = Awaited<ReturnType<Session['openPage']>>;

const SENTENCE = `document.querySelector('#panel-library .found-sentence')`;

/** In English what the article says in Arabic; what is not in it is not found. */
async function searchesLibrary(session: Session): Promise<void> {
  const type = (query: string) =>
    session.inPanel(`(() => {
      const input = document.querySelector('#panel-library input[type=search]');
      input.value = ${JSON.stringify(query)};
      input.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
  await type('Lavrov -نيوزيلندا');
  await until('the sentence', () => session.inPanel(`!!${SENTENCE}`));
  expect(await session.inPanel(`${SENTENCE}.querySelector('mark').innerText`)).toContain('لافروف');
  await type('نيوزيلندا');
  await until('nothing', () => session.inPanel(`${ROWS}.length === 0`));
  await type('');
  await until('the article again', () => session.inPanel(`${ROWS}.length === 1`));
}

/** What a reader does with an article: card, panel, look-up, library, the other language. */
export function describeUsing(engine: Engine): void {
  describe(`using Siyaq in ${engine}`, () => {
    let server: FileServer;
    let session: Session;
    let page: Page;

    beforeAll(async () => {
      server = await serve(join(ROOT, 'tests/fixtures/article'));
      session = await openWithGlossary(engine);
      page = await session.openPage(server.url('index.html'));
      await session.clickAction(page);
      await chooseLanguage(session, 'en');
    });
    afterAll(async () => {
      await session.close();
      await server.close();
    });

    const panelText = (selector: string) =>
      session.inPanel(`document.querySelector('${selector}')?.innerText ?? ''`) as Promise<string>;

    it('shows a card on hover, and takes it away with Escape', async () => {
      await describePage(session);
      await hoverMention(page, 'سيرغي لافروف');
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => !document.querySelector('siyaq-card'));
    });

    it('steps through the mentions by keyboard', async () => {
      await page.bringToFront();
      await page.keyboard.down('Alt');
      await page.keyboard.down('Shift');
      await page.keyboard.press('KeyN');
      await page.keyboard.up('Shift');
      await page.keyboard.up('Alt');
      await page.waitForSelector('siyaq-card');
      await page.keyboard.press('Escape');
    });

    it('goes from the panel to the mention in the page', async () => {
      await page.evaluate(() => window.scrollTo(0, 0));
      // Named once, near the end of the article.
      const button = `[...document.querySelectorAll('#panel-article .entry-row')]
        .find((row) => row.innerText.includes('Xi Jinping'))?.querySelector('button:not(.entry-open)')`;
      await until('the entity in the list', () => session.inPanel(`!!${button}`));
      await session.inPanel(`${button}.click()`);
      await until('the page to scroll', () => page.evaluate(() => window.scrollY > 200));
      // It glides; what comes next is done on a page at rest.
      let before = -1;
      await until('the page at rest', async () => {
        const now = await page.evaluate(() => window.scrollY);
        const rests = now === before;
        before = now;
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));
        return rests;
      });
    });

    if (engine === 'chromium')
      it('opens the entry in the panel on a click in the page', async () => {
        await hoverMention(page, 'سيرغي لافروف');
        await page.mouse.down();
        await page.mouse.up();
        await until('the entry', async () =>
          (await panelText('main:not([hidden]) .entry-en')).includes('Sergei Lavrov'),
        );
        await page.keyboard.press('Escape');
      });

    it.each([
      ['لافروف', 'Sergei Lavrov'],
      ['سِيرْغِي لَافْرُوف', 'Sergei Lavrov'],
      ['Lavrov', 'Sergei Lavrov'],
      ['lavrof', 'Sergei Lavrov'],
      ['الاردن', 'Jordan'],
      ['اردن', 'Jordan'],
      ['Pyongyang', 'Pyongyang'],
      ['biyungyang', 'Pyongyang'],
      ['Kim Jong-un', 'Kim Jong Un'],
      ['zelenskyy', 'Volodymyr Zelensky'],
    ])('looks up %s', async (query, english) => {
      await chooseTab(session, 'glossary');
      await searchGlossary(session, query);
      expect(await session.inPanel(`${FIRST_RESULT}.innerText`)).toContain(english);
    });

    it('shows an entry with its past events, dated and sourced', async () => {
      await searchGlossary(session, 'Kim Jong Un');
      await session.inPanel(`${FIRST_RESULT}.click()`);
      // The latest come first, the others on request.
      const more = `[...document.querySelectorAll('${PLACE} .entry button')]
        .find((button) => /more/.test(button.innerText))`;
      await until('the events', () => session.inPanel(`!!${more}`));
      await session.inPanel(`${more}.click()`);
      await until('all events', async () => !(await session.inPanel(`!!${more}`)));
      expect(await panelText(`${PLACE} .entry`)).toContain('19 June 2024');
      const sources = (await session.inPanel(
        `[...document.querySelectorAll('${PLACE} .entry a[href^=http]')].length`,
      )) as number;
      expect(sources).toBeGreaterThan(10);
      await session.inPanel(`document.querySelector('${PLACE} .back').click()`);
    });

    it('saves an article with its structure, and keeps what it said before', async () => {
      await chooseTab(session, 'article');
      await saveArticle(session);
      await until('the mark of a saved page on the toolbar', async () => {
        const text: unknown = await session.inPanel(`(async () => {
          const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
          return browser.action.getBadgeText({ tabId: tab.id });
        })()`);
        return (text as string).startsWith('✓');
      });
      const before = await page.evaluate(() => {
        const last = [...document.querySelectorAll('article p')].at(-1)!;
        const text = last.innerHTML;
        last.append(' وعاد الوفد مساء.');
        return text;
      });
      await describePage(session);
      await session.inPanel(`document.querySelector('#panel-article .button-done').click()`);
      const stored = `(async () => {
        const settled = (request) => new Promise((done) => (request.onsuccess = () => done(request.result)));
        const database = await settled(indexedDB.open('siyaq'));
        const all = (name) => settled(database.transaction(name).objectStore(name).getAll());
        // In this order: the new text is there as soon as the old one is a version.
        const versions = await all('versions');
        const [{ html }] = await all('articles');
        database.close();
        return JSON.stringify({ html, versions: versions.length });
      })()`;
      const { html } = await until('the earlier text', async () => {
        const found = JSON.parse((await session.inPanel(stored)) as string) as {
          html: string;
          versions: number;
        };
        return found.versions === 1 && found;
      });
      expect(html).toMatch(/^<div[^>]* dir="rtl"[^>]*>.*<figcaption>/su);
      expect(html).toContain('وعاد الوفد مساء.');
      await page.evaluate((text) => {
        [...document.querySelectorAll('article p')].at(-1)!.innerHTML = text;
      }, before);
    });

    it('reads a saved article offline, deletes it and brings it back', async () => {
      await chooseTab(session, 'library');
      await until('the saved article', () => session.inPanel(`${ROWS}.length === 1`));
      const address = (await session.inPanel(`${ROWS}[0].getAttribute('href')`)) as string;
      await searchesLibrary(session);
      await server.close();

      const reader = await session.openExtensionPage(address);
      await reader.waitForFunction(() => document.body.innerText.includes('الزعيم الكوري الشمالي'));
      await reader.waitForFunction(() => CSS.highlights.size > 3);
      await reader.waitForSelector('.earlier-texts button');
      await reader.evaluate(() => {
        document.querySelector<HTMLElement>('.earlier-texts button')!.click();
        document.querySelector<HTMLInputElement>('.style-options input[value=sepia]')!.click();
      });
      await reader.waitForFunction(
        () =>
          document.documentElement.dataset['theme'] === 'sepia' &&
          document
            .querySelector('.differences ins:not(.differences-key *)')
            ?.textContent?.trim() === 'وعاد الوفد مساء.',
      );
      await reader.close();
      await page.bringToFront();

      await session.inPanel(
        `document.querySelector('#panel-library .article-row .icon-button').click()`,
      );
      await until('an empty library', () => session.inPanel(`${ROWS}.length === 0`));
      await session.inPanel(`document.querySelector('.toast-undo').click()`);
      await until('the article again', () => session.inPanel(`${ROWS}.length === 1`));
    });

    it('highlights what is selected on the page, and shows it in the reader', async () => {
      const words = 'الزعيم الكوري الشمالي';
      await page.evaluate((words) => {
        const walker = document.createTreeWalker(document.querySelector('article')!, 4);
        while (!walker.nextNode()!.textContent!.includes(words));
        const node = walker.currentNode;
        const start = node.textContent!.indexOf(words);
        getSelection()!.setBaseAndExtent(node, start, node, start + words.length);
      }, words);
      await page.keyboard.down('Alt');
      await page.keyboard.down('Shift');
      await page.keyboard.press('KeyH');
      await page.keyboard.up('Shift');
      await page.keyboard.up('Alt');
      await page.waitForSelector('siyaq-card');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const painted = (it: Page) =>
        it.waitForFunction(() => CSS.highlights.get('siyaq-note-yellow')?.size === 1);
      await painted(page);

      const address = (await session.inPanel(`${ROWS}[0].getAttribute('href')`)) as string;
      const reader = await session.openExtensionPage(address);
      await painted(reader);
      expect(await reader.$eval('.annotation-quote', (it) => it.textContent)).toBe(words);
      await reader.click('.annotation .icon-button:last-child');
      await reader.waitForFunction(() => !CSS.highlights.has('siyaq-note-yellow'));
      await reader.click('.toast-undo');
      await painted(reader);
      await reader.close();
      await page.bringToFront();
    });

    it('organises the article in the library, by mouse and keys, with one undo', async () => {
      const library = await session.openExtensionPage('library.html');
      // Since it was opened in the reader.
      await library.waitForSelector('.library-row[data-status=reading]');
      await library.click('.library-row > input');
      await library.click('.bulk-bar .menu button');
      await library.type('.bulk-bar .tag-field input', 'قمة موسكو');
      await library.keyboard.press('Enter');
      await library.waitForSelector('.library-row .tag');
      await library.click('.toast-undo');
      await library.waitForFunction(() => !document.querySelector('.library-row .tag'));
      await library.focus('.library-row .article-open');
      await library.keyboard.press('s');
      await library.waitForSelector('.library-row .star-button[aria-pressed=true]');
      await library.close();
      await page.bringToFront();
    });

    it('shows what the library holds of an entry', async () => {
      const entry = await session.openExtensionPage('library.html?entry=kim-jong-un');
      await entry.waitForSelector('.naming-articles mark');
      await entry.waitForSelector('.months-chart rect');
      await entry.waitForSelector('.companions a[href*="entry=kim-jong-un&entry="]');
      await entry.waitForSelector('.data-table .spelling');
      await entry.close();
      await page.bringToFront();
    });

    it('brings a pasted text into the library, with its names', async () => {
      const text = 'عودة الميناء إلى العمل\n\nقال سيرغي لافروف إن العمل في الميناء بدأ من جديد.';
      expect(await pasteText(session, text)).toBe('عودة الميناء إلى العمل');
      await until('two articles', () => session.inPanel(`${ROWS}.length === 2`));
    });

    it('turns to Arabic, mirrored', async () => {
      await chooseLanguage(session, 'ar');
      expect(await session.inPanel('document.documentElement.dir')).toBe('rtl');
      expect(await panelText('#tab-library')).toBe('المكتبة');
    });
  });
}
