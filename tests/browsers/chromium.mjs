import { cpSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { TargetType } from 'puppeteer-core';
import { requireBrowser } from './install-browser.mjs';
import { temporaryProfile } from './temporary-profile.mjs';
import { until } from './until.mjs';

/** Where in a profile the databases of pages lie, and what the browser notes of them. */
const STORED = ['Default/IndexedDB', 'Default/WebStorage'];

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * @typedef {object} ChromiumOnly
 * @property {() => Promise<Page>} panelPage the side panel, once it is open
 * @property {() => Promise<import('puppeteer-core').WebWorker>} background the running service worker
 */

/** @typedef {import('./open-browser.mjs').Session & ChromiumOnly} ChromiumSession */

/**
 * @param {import('./open-browser.mjs').SessionOptions} options
 * @returns {Promise<ChromiumSession>}
 * @throws {import('./install-browser.mjs').NoBrowserError}
 */
export async function openChromium({
  extension,
  headless = true,
  hosts = [],
  viewport = { width: 1280, height: 900 },
  welcome = 'welcome.html',
  panel = 'panel.html',
  stored,
}) {
  const rules = hosts.map((host) => `MAP ${host} 127.0.0.1`).join(', ');
  const profile = temporaryProfile(stored);
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: requireBrowser('chromium'),
    headless,
    userDataDir: profile.folder,
    env: profile.environment,
    pipe: true,
    // A measurement may ask a page for minutes of work; tests have time limits of their own.
    protocolTimeout: 1_800_000,
    enableExtensions: true,
    defaultViewport: viewport,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--disable-component-update',
      '--no-default-browser-check',
      '--window-size=1280,1000',
      // The sandbox of Chromium refuses to run as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(rules === '' ? [] : [`--host-resolver-rules=${rules}`]),
    ],
  });
  try {
    const id = await browser.installExtension(extension);
    const installed = (await browser.extensions()).get(id);
    if (!installed) throw new Error(`${extension} was not loaded`);
    return await session(browser, profile, installed, welcome, panel);
  } catch (error) {
    await browser.close();
    profile.remove();
    throw error;
  }
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {{folder: string, remove: () => void}} profile
 * @param {import('puppeteer-core').Extension} installed
 * @param {string | null} welcome
 * @param {string} panel
 * @returns {Promise<ChromiumSession>}
 */
async function session(browser, profile, installed, welcome, panel) {
  const extensionUrl = (/** @type {string} */ path) => `chrome-extension://${installed.id}/${path}`;
  /** @type {'light' | 'dark'} */
  let theme = 'light';

  const dress = async (/** @type {Page} */ page) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  };
  const openPage = async (/** @type {string} */ url) => {
    const page = await browser.newPage();
    await dress(page);
    await page.goto(url);
    return page;
  };
  const openPanel = async () => {
    for (const target of browser.targets()) {
      if (target.type() !== TargetType.PAGE || !target.url().startsWith(extensionUrl(panel)))
        continue;
      const page = await target.asPage();
      // The same page may be open in a tab too; the side panel is in none.
      if (await page.evaluate('chrome.tabs.getCurrent().then((tab) => tab === undefined)'))
        return page;
    }
    return null;
  };
  const panelPage = async () => {
    const page = await until('the side panel', openPanel);
    await dress(page);
    return page;
  };
  // The last one: one that ended may still be listed.
  const worker = () =>
    browser
      .targets()
      .findLast(
        (target) =>
          target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(extensionUrl('')),
      );
  const welcomePage = async () =>
    (await browser.pages()).find((page) => page.url().startsWith(extensionUrl(welcome ?? '')));

  return {
    browser,
    extensionId: installed.id,
    extensionUrl,
    welcome: welcome === null ? null : await until('the welcome page', welcomePage),
    openPage,
    openExtensionPage: (path) => openPage(extensionUrl(path)),
    clickAction: async (page) => {
      await page.bringToFront();
      await installed.triggerAction(page);
    },
    panelPage,
    panelIsOpen: async () => (await openPanel()) !== null,
    inPanel: async (code) =>
      (await panelPage()).evaluate(
        `(async () => { const browser = globalThis.browser ?? chrome; return (${code}); })()`,
      ),
    picturePanel: async () => (await panelPage()).screenshot(),
    setTheme: async (chosen) => {
      theme = chosen;
      const panels = await openPanel();
      for (const page of [...(await browser.pages()), ...(panels ? [panels] : [])])
        await dress(page);
    },
    background: async () => {
      const found = await (await until('the service worker', worker)).worker();
      if (found === null) throw new Error('the service worker ended');
      return found;
    },
    stopBackground: async () => {
      const running = worker();
      if (!running) return;
      // A message may wake the next one at once, and one that is being woken does not always hear of its end.
      await until('the end of the service worker', async () => {
        if (worker() !== running) return true;
        await (await running.worker())?.close();
        return false;
      });
    },
    close: async (keep) => {
      await browser.close();
      if (keep !== undefined)
        for (const path of STORED)
          cpSync(join(profile.folder, path), join(keep, path), { recursive: true });
      profile.remove();
    },
  };
}
