import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { until } from '../browsers/until.mjs';
import {
  chooseLanguage,
  chooseTab,
  goBack,
  openFirstEntry,
  searchGlossary,
} from './panel-hand.mjs';
import { hoverMention } from './hover-mention.mjs';

/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('../browsers/open-browser.mjs').Session} Session
 */

const LANGUAGES = /** @type {const} */ (['en', 'ar']);
const THEMES = /** @type {const} */ (['light', 'dark']);

/** Milliseconds in which lists that ask the database, and fonts, come to rest. */
const SETTLING = 300;

/** Timelines of a few, of some, and of all past events. */
const TIMELINES = {
  'timeline-few': 'timeline.html?entry=joseph-stalin&entry=moscow',
  'timeline-some': 'timeline.html?entry=russia&entry=north-korea',
  'timeline-all': 'timeline.html',
};

/** What is typed into the glossary: a name in the script of the other language. */
const QUERIES = { en: 'lavrov', ar: 'كوري' };

/**
 * Pictures of every surface, in both languages of the interface, light and dark:
 * `SURFACE-LANGUAGE-THEME.png`.
 *
 * @param {Session} session with the panel open at the page
 * @param {Page} page the article, in front
 * @param {{folder: string, surface: string | null, article: string | null}} what `surface`: words to hover;
 *   `article`: id in the library
 * @returns {Promise<number>} how many were taken
 */
export async function takePictures(session, page, { folder, surface, article }) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  let taken = 0;
  const keep = async (/** @type {string} */ name, /** @type {Uint8Array} */ picture) => {
    await writeFile(join(folder, `${name}.png`), picture);
    taken += 1;
  };
  const reader = article && (await session.openExtensionPage(`reader.html?article=${article}`));
  const pages = [
    { name: 'reader', page: reader },
    { name: 'welcome', page: session.welcome },
  ];
  for (const [name, address] of Object.entries(TIMELINES))
    pages.push({ name, page: await session.openExtensionPage(address) });

  for (const language of LANGUAGES) {
    await page.bringToFront();
    await chooseLanguage(session, language);
    await page.reload();
    for (const theme of THEMES) {
      const as = (/** @type {string} */ name) => `${name}-${language}-${theme}`;
      await session.setTheme(theme);
      await page.bringToFront();
      if (surface !== null) await hoverMention(page, surface);
      await keep(as('page'), await page.screenshot());
      await pictureTabs(session, language, (name, picture) => keep(as(name), picture));
      for (const other of pages) {
        if (!other.page) continue;
        await other.page.bringToFront();
        await drawn(other.page);
        await keep(as(other.name), await other.page.screenshot());
      }
    }
  }
  return taken;
}

/**
 * @param {Session} session
 * @param {'en' | 'ar'} language
 * @param {(name: string, picture: Uint8Array) => Promise<void>} keep
 */
async function pictureTabs(session, language, keep) {
  const picture = async (/** @type {string} */ name) => {
    await pause(SETTLING);
    await keep(name, await session.picturePanel());
  };
  await chooseTab(session, 'article');
  await until('the panel to follow the page', () =>
    session.inPanel(`document.querySelector('#panel-article').innerText.trim().length > 20`),
  );
  await picture('panel');
  await chooseTab(session, 'glossary');
  await searchGlossary(session, QUERIES[language]);
  await picture('glossary');
  await openFirstEntry(session);
  await picture('entry');
  await goBack(session);
  await chooseTab(session, 'library');
  await picture('library');
  const backup = `document.querySelector('#panel-library .library-tools button:has(.icon-lock)')`;
  await session.inPanel(`${backup}.click()`);
  await until('the view of backups', () =>
    session.inPanel(`!!document.querySelector('#panel-library .storage-meter')`),
  );
  await picture('backup');
  await session.inPanel(`document.querySelector('#panel-library .back').click()`);
  await chooseTab(session, 'article');
}

/** Waits for what the page draws itself. @param {Page} page */
async function drawn(page) {
  await until('the page to draw itself', () =>
    page.evaluate(() => (document.getElementById('page')?.innerText.trim().length ?? 0) > 20),
  );
  await pause(SETTLING);
}
