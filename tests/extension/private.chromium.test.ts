import { TargetType, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium, type ChromiumSession } from '../browsers/chromium.mjs';
import type { FileServer } from '../browsers/serve.mjs';
import { until } from '../browsers/until.mjs';
import { hoverMention } from '../demo/hover-mention.mjs';
import { copyExtension, type CopiedExtension } from './copy-extension.ts';
import { articleNaming, servePages } from './generated-pages.ts';
import { floatingText, markedTexts, untilMarked } from './marks.ts';
import { untilSetUp } from './until-set-up.ts';

/** Stands in the text of the page and nowhere else. */
const MARKER = 'Zq7PrivateHarbour';

let server: FileServer;
let copied: CopiedExtension;
let session: ChromiumSession;
/** A page of the extension, to ask for what it keeps. */
let own: Page;

beforeAll(async () => {
  const page = articleNaming([`${MARKER} فلاديمير بوتين`, 'سيرغي لافروف', 'بيونغ يانغ']);
  server = await servePages({ 'page.html': page, 'blank.html': '<!doctype html>' });
  // Its whole memory is written out: of all packs that takes a minute and a half.
  copied = await copyExtension('chromium', { granted: true });
  session = await openChromium({ extension: copied.folder });
  await untilSetUp(session);
  await allowPrivateWindows();
});
afterAll(async () => {
  await session.close();
  await copied.remove();
  await server.close();
});

/** What the reader does on the browser's own page of extensions. */
async function allowPrivateWindows(): Promise<void> {
  const extensions = await session.openPage('chrome://extensions');
  // Without it the browser would not start an unpacked extension again.
  await extensions.evaluate(
    'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })',
  );
  const update = { extensionId: session.extensionId, incognitoAccess: true };
  await extensions.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(update)})`,
  );
  await extensions.close();
  // The browser starts the extension anew, and its pages go.
  await until('the extension', async () => {
    own = await session.openExtensionPage('welcome.html');
    return own.evaluate(() => chrome.extension.isAllowedIncognitoAccess());
  });
}

async function openPrivately(url: string): Promise<Page> {
  await own.evaluate((url) => void chrome.windows.create({ incognito: true, url }), url);
  const target = await session.browser.waitForTarget((it) => it.url() === url);
  return (await target.page())!;
}

/** Everything that the extension keeps, as one text. */
async function kept(): Promise<string> {
  return own.evaluate(async () => {
    const open = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('siyaq');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('no database'));
    });
    const stores: Record<string, unknown> = {};
    for (const name of open.objectStoreNames) {
      if (name === 'indexes') continue; // bytes
      const all = open.transaction(name).objectStore(name).getAll();
      stores[name] = await new Promise((resolve) => (all.onsuccess = () => resolve(all.result)));
    }
    open.close();
    const areas = [await chrome.storage.local.get(null), await chrome.storage.session.get(null)];
    // Of bytes their letters: as numbers they would be a hundred times as long.
    const letters = (_key: string, value: unknown): unknown =>
      ArrayBuffer.isView(value) ? new TextDecoder('latin1').decode(value) : value;
    return JSON.stringify([stores, areas], letters);
  });
}

/** Whether a text is anywhere in the memory of the background's scripts. */
async function remembers(text: string): Promise<boolean> {
  const workers = session.browser.targets().filter((it) => it.type() === TargetType.SERVICE_WORKER);
  const devtools = await workers.at(-1)!.createCDPSession();
  try {
    let snapshot = '';
    devtools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => (snapshot += chunk));
    await devtools.send('HeapProfiler.enable');
    await devtools.send('HeapProfiler.collectGarbage');
    await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
    return snapshot.includes(text);
  } finally {
    await devtools.detach();
  }
}

describe('a private window', () => {
  it('is read like any other, and nothing of it is kept', async () => {
    // Whatever a first reading sets up is there before.
    const ordinary = await session.openPage(server.url('blank.html'));
    const before = await kept();
    const page = await openPrivately(server.url('page.html'));
    expect(await untilMarked(page)).toContain('فلاديمير بوتين');
    expect(await remembers(MARKER)).toBe(true);
    await hoverMention(page, 'فلاديمير بوتين');
    await until('the card', async () => (await floatingText(page)) !== '');
    await page.mouse.down(); // on the name: shows the card to stay, and asks no panel for the entry
    await page.mouse.up();
    await until('the card', async () => (await floatingText(page)) !== '');
    expect(await kept()).toBe(before);
    await page.close();
    await until('the text to be forgotten', async () => !(await remembers(MARKER)));
    expect(await kept()).toBe(before);
    await ordinary.close();
  });
});

describe('any other window', () => {
  it('forgets a page that is left', async () => {
    const page = await session.openPage(server.url('page.html'));
    await untilMarked(page);
    expect(await remembers(MARKER)).toBe(true);
    await page.goto(server.url('blank.html'));
    await until('the text to be forgotten', async () => !(await remembers(MARKER)));
    await page.goBack();
    await until('marks', async () => (await markedTexts(page)).length > 0);
    await page.close();
  });
});
