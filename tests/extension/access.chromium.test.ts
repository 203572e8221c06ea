import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium, type ChromiumSession } from '../browsers/chromium.mjs';
import { serve, type FileServer } from '../browsers/serve.mjs';
import { until } from '../browsers/until.mjs';
import { describePage } from '../demo/panel-hand.mjs';
import { copyExtension, type CopiedExtension } from './copy-extension.ts';
import { openDesktop, type Desktop } from './desktop.ts';
import { markedTexts, untilMarked, untilUnmarked } from './marks.ts';
import { untilSetUp } from './until-set-up.ts';

/** The extension as it ships, which may read no page until its reader and the browser both say so. */

const FIXTURES = join(import.meta.dirname, '../fixtures');
/** Of the welcome page. */
const SUBMIT = '.access [type=submit]';
type Page = Awaited<ReturnType<ChromiumSession['openPage']>>;

let server: FileServer;
let copied: CopiedExtension;

beforeAll(async () => {
  server = await serve(FIXTURES);
  copied = await copyExtension('chromium', { granted: false });
});
afterAll(async () => {
  await copied.remove();
  await server.close();
});

/** The title of what the panel says instead of names. */
async function panelNote(session: ChromiumSession): Promise<unknown> {
  return session.inPanel(`document.querySelector('#panel-article .state h2')?.innerText`);
}

describe('every page, by the prompt of the browser', () => {
  let desktop: Desktop;
  let session: ChromiumSession;
  let welcome: Page;
  let article: Page;

  beforeAll(async () => {
    desktop = await openDesktop();
    session = await openChromium({ extension: copied.folder, headless: false });
    await untilSetUp(session);
    welcome = session.welcome!;
  });
  afterAll(async () => {
    await session.close();
    await desktop.close();
  });

  /** Presses the button that asks, and keys in the prompt, which takes the keyboard from the page. */
  async function answerPrompt(...keys: string[]): Promise<void> {
    await welcome.bringToFront();
    await until('the page to have the keyboard', () => welcome.evaluate(() => document.hasFocus()));
    await welcome.click(SUBMIT);
    await until('the prompt', () => welcome.evaluate(() => !document.hasFocus()));
    // For a moment it takes no answer, lest a key meant for the page be one.
    await pause(1_000);
    await desktop.press(...keys);
    await until('the end of the prompt', () => welcome.evaluate(() => document.hasFocus()));
  }
  const standing = () =>
    welcome.$eval('.outcome', (outcome) => outcome.getAttribute('data-standing'));
  const granted = () =>
    welcome.evaluate(() => chrome.permissions.contains({ origins: ['*://*/*'] }));

  it('asks for nothing when it is installed, and reads nothing', async () => {
    await welcome.waitForSelector('h1');
    expect(await welcome.$eval('h1', (heading) => heading.innerText)).toContain('Arabic press');
    expect(await granted()).toBe(false);
    article = await session.openPage(server.url('article/index.html'));
    const registered = await welcome.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    expect(registered).toEqual([]);
    expect(await markedTexts(article)).toEqual([]);
  });

  it('changes nothing when the reader refuses what the panel asks for', async () => {
    const read = await session.openPage(server.url('article/index.html?read'));
    await session.clickAction(read);
    await untilMarked(read);
    await read.close();
    await article.bringToFront();
    await until('the offer', async () => {
      return (await panelNote(session)) === 'Siyaq reads when you ask';
    });
    const panel = await session.panelPage();
    await panel.click('#panel-article .state-actions button:last-of-type');
    // The panel does not notice that the prompt has the keyboard.
    await until('the refusal', async () => {
      await pause(1_500);
      await desktop.press('Return');
      await pause(500);
      return (await panel.$('#panel-article .state-refused')) !== null;
    });
    expect(await panelNote(session)).toBe('Siyaq reads when you ask');
    expect(await granted()).toBe(false);
  });

  it('says what still works when the reader refuses', async () => {
    await answerPrompt('Return');
    await until('the refusal', async () => (await standing()) === 'refused');
    expect(await granted()).toBe(false);
    expect(await markedTexts(article)).toEqual([]);
  });

  it('marks articles from then on when the reader agrees', async () => {
    await answerPrompt('Tab', 'Return');
    await until('the grant', async () => (await standing()) === 'works');
    expect(await granted()).toBe(true);
    const other = await session.openPage(server.url('article/index.html?new'));
    expect(await untilMarked(other)).toContain('فلاديمير بوتين');
    await other.close();
  });

  it('has marked the article that was open already', async () => {
    await article.bringToFront();
    expect(await untilMarked(article)).toContain('فلاديمير بوتين');
  });

  it('takes the marks off at once when the permission is taken back, and the panel says why', async () => {
    await session.clickAction(article);
    expect((await describePage(session)).state).toBe('reading');
    const removed = await welcome.evaluate(() =>
      chrome.permissions.remove({ origins: ['*://*/*'] }),
    );
    expect(removed).toBe(true);
    await untilUnmarked(article);
    await until('the reason', async () => {
      return (await panelNote(session)) === 'Siyaq may not read this page yet';
    });
    const later = await session.openPage(server.url('article/index.html?later'));
    await until('the reason', async () => {
      return (await panelNote(session)) === 'Siyaq may not read this page yet';
    });
    expect(await markedTexts(later)).toEqual([]);
    await later.close();
  });

  it('marks again when it is allowed again', async () => {
    await welcome.bringToFront();
    // Chromium remembers that the reader agreed, and asks no second time.
    await welcome.click(SUBMIT);
    await until('the grant', granted);
    await article.bringToFront();
    expect(await untilMarked(article)).toContain('فلاديمير بوتين');
  });

  it('takes the marks off when the browser’s own menu says "on click", until the click', async () => {
    const extensions = await session.openPage('chrome://extensions');
    const update = { extensionId: session.extensionId, hostAccess: 'ON_CLICK' };
    await extensions.evaluate(
      `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(update)})`,
    );
    await extensions.close();
    await article.bringToFront();
    await untilUnmarked(article);
    await until('the reason', async () => {
      return (await panelNote(session)) === 'Siyaq may not read this page yet';
    });
    // A press of the button is the click that this setting waits for.
    await session.clickAction(article);
    expect(await untilMarked(article)).toContain('فلاديمير بوتين');
  });
});

describe('only when asked', () => {
  let session: ChromiumSession;
  beforeAll(async () => {
    session = await openChromium({ extension: copied.folder });
    await untilSetUp(session);
  });
  afterAll(() => session.close());

  it('is a choice that asks the browser for nothing', async () => {
    const welcome = session.welcome!;
    // The welcome page draws itself once it knows the settings.
    await welcome.waitForSelector('input[value=asked]');
    await welcome.click('input[value=asked]');
    await welcome.click(SUBMIT);
    await welcome.waitForSelector('.outcome[data-standing=works]');
    expect(
      await welcome.evaluate(() => chrome.permissions.contains({ origins: ['*://*/*'] })),
    ).toBe(false);
  });

  it('reads the one page on which the button was pressed', async () => {
    const page = await session.openPage(server.url('article/index.html'));
    expect(await markedTexts(page)).toEqual([]);
    await session.clickAction(page);
    await until('the panel', () => session.panelIsOpen());
    expect(await untilMarked(page)).toContain('فلاديمير بوتين');
    expect((await describePage(session)).state).toBe('reading');
    await until('the list', () =>
      session.inPanel(`!!document.querySelector('#panel-article .entry-open')`),
    );
  });

  it('leaves another page alone, and the panel says what can be done', async () => {
    const other = await session.openPage(server.url('article/index.html?other'));
    await until('the reason', async () => {
      return (await panelNote(session)) === 'Siyaq reads when you ask';
    });
    expect(await markedTexts(other)).toEqual([]);
  });
});
