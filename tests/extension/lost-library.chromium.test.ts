import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../browsers/chromium.mjs';
import { serve, type FileServer } from '../browsers/serve.mjs';
import { until } from '../browsers/until.mjs';
import { chooseLanguage, chooseTab, describePage } from '../demo/panel-hand.mjs';
import { pasteText } from './library.ts';
import { openWithGlossary } from './open-with-glossary.ts';

/** A browser or a cleaning program may take the database: what was in it is known from beside it. */

let server: FileServer;
let session: ChromiumSession;

beforeAll(async () => {
  server = await serve(join(import.meta.dirname, '../fixtures/article'));
  session = await openWithGlossary('chromium');
  const page = await session.openPage(server.url('index.html'));
  await session.clickAction(page);
  await chooseLanguage(session, 'en');
  await describePage(session);
});
afterAll(async () => {
  await session.close();
  await server.close();
});

const untilNoted = (articles: number) =>
  until(`a note of ${articles}`, () =>
    session.inPanel(`browser.storage.local.get('library')
      .then(({ library }) => library?.articles === ${articles})`),
  );

describe('a library that the browser took away', () => {
  it('is told of with what was saved by a shortcut and pasted since the browser started', async () => {
    await untilNoted(0);
    // No test presses a shortcut of the browser's own.
    await (
      await session.background()
    ).evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.commands.onCommand.dispatch('save-article', tab))`);
    await untilNoted(1);
    await chooseTab(session, 'library');
    await pasteText(session, 'عودة الميناء\n\nقال الوزير إن العمل في الميناء بدأ من جديد.');
    await untilNoted(2);

    await session.inPanel(`new Promise((resolve) => {
      indexedDB.deleteDatabase('siyaq').onsuccess = () => resolve(true);
    })`);
    await (await session.background()).evaluate('chrome.runtime.onStartup.dispatch()');
    await untilNoted(0);
    const panel = await session.panelPage();
    await panel.reload();
    await until('the panel', () => panel.$('#tab-library'));
    await chooseTab(session, 'library');
    const said = `document.querySelector('#panel-library .failure p')?.innerText`;
    expect(await until('the loss', () => session.inPanel(said))).toContain('2 articles');
  });
});
