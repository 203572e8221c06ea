import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../browsers/find-browser.mjs';
import { openBrowser, type Session } from '../browsers/open-browser.mjs';
import { serve, type FileServer } from '../browsers/serve.mjs';
import { until } from '../browsers/until.mjs';
import {
  chooseLanguage,
  chooseTab,
  countStored,
  describePage,
  saveArticle,
} from '../demo/panel-hand.mjs';
import { builtForTests } from './built-for-tests.ts';

const ROOT = join(import.meta.dirname, '../..');
type Page = Awaited<ReturnType<Session['openPage']>>;

/** From installation to a saved article, as a reader goes, with every site granted beforehand. */
export function describeReading(engine: Engine): void {
  describe(`reading an article in ${engine}`, () => {
    let server: FileServer;
    let session: Session;
    let page: Page;

    beforeAll(async () => {
      server = await serve(join(ROOT, 'tests/fixtures'));
      session = await openBrowser(engine, {
        extension: builtForTests(engine),
        hosts: ['news.example.test'],
      });
      page = await session.openPage(server.url('article/', 'news.example.test'));
    });
    afterAll(async () => {
      await session.close();
      await server.close();
    });

    it('opens the panel from the toolbar button', async () => {
      expect(await session.panelIsOpen()).toBe(false);
      await session.clickAction(page);
      await until('the panel', () => session.panelIsOpen());
    });

    it('finds the article, its data and the names in it', async () => {
      const report = await describePage(session);
      expect(report).toMatchObject({
        state: 'reading',
        article: { verdict: 'article', language: 'ar', published: '2025-08-05' },
      });
      const found = new Set(report.mentions.flat().map((mention) => mention.entry));
      expect([...found]).toEqual(
        expect.arrayContaining(['russia', 'north-korea', 'vladimir-putin']),
      );
    });

    it('leaves the page as the outlet made it', async () => {
      const now = await page.evaluate(() => document.querySelector('article')?.outerHTML);
      const asServed = await page.evaluate(async () => {
        const text = await (await fetch(location.href)).text();
        const made = new DOMParser().parseFromString(text, 'text/html');
        return made.querySelector('article')?.outerHTML;
      });
      expect(now).toBe(asServed);
    });

    it('lists the names in the panel', async () => {
      const names = await until('the list', async () => {
        const rows = `[...document.querySelectorAll('#panel-article .entry-open')]`;
        const texts = (await session.inPanel(`${rows}.map((row) => row.innerText)`)) as string[];
        return texts.length > 0 && texts;
      });
      expect(names).toContainEqual(expect.stringContaining('Russia'));
    });

    it('saves the article with its mentions', async () => {
      await saveArticle(session);
      const report = await describePage(session);
      const stored = await countStored(session);
      expect(stored).toMatchObject({ articles: 1, mentions: report.mentions.flat().length });
    });

    it('finds it in the library by a name in it, however that is written', async () => {
      await chooseLanguage(session, 'en');
      await chooseTab(session, 'library');
      const field = `document.querySelector('#panel-library input[type=search]')`;
      await until('the library', () => session.inPanel(`!!${field}`));
      for (const [query, said] of [
        ['lavrov', /لافروف/u],
        ['كوريا الشماليه', /كوري.*شمالي/u],
        ['Ouagadougou', /^$/u],
      ] as const) {
        await session.inPanel(`(() => {
          ${field}.value = ${JSON.stringify(query)};
          ${field}.dispatchEvent(new InputEvent('input', { bubbles: true }));
        })()`);
        const rows = `[...document.querySelectorAll('#panel-library .article-row mark')]`;
        await until(query, async () =>
          said.test(
            (await session.inPanel(`${rows}.map((it) => it.innerText).join('')`)) as string,
          ),
        );
      }
    });

    it('reads the page again after the background was stopped', async () => {
      const before = await describePage(session);
      await session.stopBackground();
      await page.reload();
      expect((await describePage(session)).mentions).toEqual(before.mentions);
    });
  });
}
