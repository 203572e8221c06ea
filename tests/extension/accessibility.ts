import axe from 'axe-core';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../browsers/find-browser.mjs';
import type { Session } from '../browsers/open-browser.mjs';
import { serve, type FileServer } from '../browsers/serve.mjs';
import { until } from '../browsers/until.mjs';
import { chooseLanguage, countStored, describePage, saveArticle } from '../demo/panel-hand.mjs';
import { openWithGlossary } from './open-with-glossary.ts';

const ROOT = join(import.meta.dirname, '../..');
const PANEL_WIDTH = 360;
const PAGES = [
  'timeline.html?entry=russia&entry=north-korea',
  'timeline.html',
  'welcome.html',
  'library.html',
  'library.html?open=adding',
  'library.html?open=backup',
];
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
type Page = Awaited<ReturnType<Session['openPage']>>;

/** axe over every page of the extension, in both languages, light and dark. */
export function describeAccessibility(engine: Engine): void {
  describe(`accessibility in ${engine}`, () => {
    let server: FileServer;
    let session: Session;
    let article: string;

    beforeAll(async () => {
      server = await serve(join(ROOT, 'tests/fixtures/article'));
      session = await openWithGlossary(engine);
      const page = await session.openPage(server.url('index.html'));
      await session.clickAction(page);
      await describePage(session);
      await saveArticle(session);
      article = (await countStored(session)).articleIds[0]!;
      await annotate(session, article);
    });
    afterAll(async () => {
      await session.close();
      await server.close();
    });

    for (const language of ['en', 'ar'] as const) {
      const title = `in ${language === 'en' ? 'English' : 'Arabic'}, light and dark`;

      it(`reader, timeline and welcome page ${title}`, async () => {
        await chooseLanguage(session, language);
        for (const path of [`reader.html?article=${article}`, ...PAGES]) {
          await session.setTheme('light');
          const page = await session.openExtensionPage(path);
          await untilDrawn(page, language);
          await expectNoFault(session, page, path);
          await page.close();
        }
      });

      it(`panel ${title}`, async () => {
        await chooseLanguage(session, language);
        // In a tab of the panel's width: a driver reaches into no sidebar of Firefox.
        const page = await session.openExtensionPage('panel.html');
        await page.setViewport({ width: PANEL_WIDTH, height: 800 });
        await untilDrawn(page, language);
        for (const tab of ['article', 'glossary', 'library']) {
          await page.click(`#tab-${tab}`);
          await expectNoFault(session, page, tab);
        }
        await page.click('#tab-glossary');
        await page.type('#panel-glossary input[type=search]', 'Pyongyang');
        await page.waitForSelector('#panel-glossary [aria-busy=false] .entry-open');
        await expectNoFault(session, page, 'results');
        await page.click('#panel-glossary .entry-open');
        await page.waitForSelector('main:not([hidden]) .entry');
        await expectNoFault(session, page, 'entry');
        await page.close();
      });
    }
  });
}

/** By every rule while it is light; in the dark nothing but colours is another. */
async function expectNoFault(session: Session, page: Page, place: string): Promise<void> {
  await session.setTheme('light');
  expect(await violations(page), `${place}, light`).toEqual([]);
  await session.setTheme('dark');
  expect(await violations(page, OF_COLOURS), `${place}, dark`).toEqual([]);
}

/** Puts a note on words of the article, and one on words that are not in it. */
async function annotate(session: Session, article: string): Promise<void> {
  const selector = { block: 0, start: 0, endBlock: 0, end: 6, prefix: '', suffix: '' };
  const times = { createdAt: 1, changedAt: 1, deletedAt: null };
  const notes = ['موسكو ', 'ليس في المقال من هذا الكلام شيء'].map((quote, id) => ({
    ...{ id: String(id), article, url: '', on: 'words', colour: 'green', note: 'متى؟' },
    ...{ ...selector, quote, ...times },
  }));
  await session.inPanel(`new Promise((resolve) => {
    const request = indexedDB.open('siyaq');
    request.onsuccess = () => {
      const writing = request.result.transaction('annotations', 'readwrite');
      for (const note of ${JSON.stringify(notes)}) writing.objectStore('annotations').put(note);
      writing.oncomplete = () => resolve(request.result.close());
    };
  })`);
}

/** Waits until nothing is being read any more. */
async function untilDrawn(page: Page, language: string): Promise<void> {
  await until('the page in its language', () =>
    page.evaluate(
      (lang) =>
        document.documentElement.lang === lang &&
        ['main', 'h1'].every((part) => document.querySelector(part) !== null) &&
        !document.querySelector(':is(.timeline-page, .library-page) .loading'),
      language,
    ),
  );
}

/** What axe finds against WCAG 2.2 AA and its best practices, by all rules or by some: rule, and where. */
export async function violations(page: Page, only?: readonly string[]): Promise<string[]> {
  // Evaluated, not loaded: the extension's policy keeps other scripts out.
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe.source);
  const found = await page.evaluate(
    async (rules) => {
      const { violations: list } = await (globalThis as unknown as { axe: typeof axe }).axe.run(
        rules === undefined ? {} : { runOnly: rules },
      );
      return list.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    only === undefined ? undefined : [...only],
  );
  return found;
}
