import puppeteer from 'puppeteer-core';
import { cpSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromeScope } from './firefox-chrome-scope.mjs';
import { requireBrowser } from './install-browser.mjs';
import { temporaryProfile } from './temporary-profile.mjs';
import { until } from './until.mjs';

/** The address of the extension's pages is random in Firefox unless it is pinned. */
const UUID = '5e1a9b52-4f0c-4f0e-9d3b-3a7c51ab7e01';
/** How long a browser may take until the extension's first page stands, in milliseconds. */
const STARTING = 150_000;

/** Where in a profile the databases of the extension's pages lie, and what the browser notes of all such. */
const STORED = [`storage/default/moz-extension+++${UUID}`, 'storage.sqlite'];

/** In CSS pixels: what Chromium gives its side panel. */
const SIDEBAR_WIDTH = 360;

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * @typedef {object} FirefoxOnly
 * @property {() => Promise<void>} openSidebar as the reader does from Firefox's own menu
 * @property {() => Promise<void>} grantEverySite as the reader does in the add-on's settings
 * @property {() => Promise<void>} revokeEverySite
 * @property {string} downloads folder in which downloads arrive without a question
 * @property {() => Promise<Uint8Array>} pictureWindow PNG of the whole window, sidebar included
 */

/** @typedef {import('./open-browser.mjs').Session & FirefoxOnly} FirefoxSession */

/**
 * @param {import('./open-browser.mjs').SessionOptions} options host names take no wildcard here
 * @returns {Promise<FirefoxSession>}
 * @throws {import('./install-browser.mjs').NoBrowserError}
 */
export async function openFirefox({
  extension,
  headless = true,
  hosts = [],
  viewport = { width: 1280, height: 900 },
  welcome = 'welcome.html',
  panel = 'panel.html',
  stored,
}) {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  /** @type {string} */
  const id = manifest.browser_specific_settings.gecko.id;
  const profile = temporaryProfile(stored);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless,
    userDataDir: profile.folder,
    env: profile.environment,
    defaultViewport: viewport,
    // A measurement may ask a page for minutes of work; tests have time limits of their own.
    protocolTimeout: 1_800_000,
    args: ['--remote-allow-system-access', '--width=1400', '--height=1000'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      // An extension that is loaded for a while goes when Firefox ends; what it stored can be kept.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'network.dns.localDomains': hosts.join(','),
      // The window of a first run would take the focus from the page.
      'browser.aboutwelcome.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'browser.download.folderList': 2, // the folder named next
      'browser.download.dir': downloadsOf(profile),
    },
  });
  try {
    await browser.installExtension(extension);
    return await session(browser, profile, id, await chromeScope(browser), welcome, panel);
  } catch (error) {
    await browser.close();
    profile.remove();
    throw error;
  }
}

/** @param {{folder: string}} profile */
function downloadsOf({ folder }) {
  return join(folder, 'downloads');
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {{folder: string, remove: () => void}} profile
 * @param {string} id
 * @param {import('./firefox-chrome-scope.mjs').ChromeScope} chrome
 * @param {string | null} welcome
 * @param {string} panel
 * @returns {Promise<FirefoxSession>}
 */
async function session(browser, profile, id, chrome, welcome, panel) {
  const extensionUrl = (/** @type {string} */ path) => `moz-extension://${UUID}/${path}`;
  const openExtensionPage = async (/** @type {string} */ path) => {
    const page = await browser.newPage();
    // Firefox never tells the driver that a page of an extension has loaded.
    page.goto(extensionUrl(path)).catch(() => undefined);
    await until(path, () =>
      page.evaluate(
        (url) => location.href.startsWith(url) && document.readyState === 'complete',
        extensionUrl(path),
      ),
    );
    return page;
  };
  const welcomePage = async () => {
    for (const page of await browser.pages())
      if ((await page.evaluate(() => location.href)).startsWith(extensionUrl(welcome ?? '')))
        return page;
    return null;
  };
  // A browser that starts beside two others on a machine of two cores may take its time.
  const welcomed = welcome === null ? null : await until('the welcome page', welcomePage, STARTING);
  // The sidebar cannot be driven itself, but any other page of the extension reaches into it.
  const door = welcomed ?? (await openExtensionPage(panel));

  const quoted = JSON.stringify(id);
  const extension = `WebExtensionPolicy.getByID(${quoted}).extension`;
  const sidebar = JSON.stringify(
    `${id.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_')}-sidebar-action`,
  );
  const sidebarIsOpen = () =>
    chrome.run(`
      const { SidebarController } = window;
      return SidebarController.isOpen && SidebarController.currentID === ${sidebar};`);
  const changePermission = (/** @type {'add' | 'remove'} */ change) =>
    chrome.run(`
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs');
      const everySite = { origins: ['*://*/*'], permissions: [] };
      await ExtensionPermissions.${change}(${quoted}, everySite, ${extension});`);
  const picture = async (/** @type {string} */ rectangle) => {
    /** @type {string} */
    const image = await chrome.run(`
      const { document, browsingContext, DOMRect } = window;
      const { currentWindowGlobal } = browsingContext;
      const bitmap = await currentWindowGlobal.drawSnapshot(${rectangle}, 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      return canvas.toDataURL('image/png');`);
    return Buffer.from(image.slice(image.indexOf(',') + 1), 'base64');
  };

  return {
    browser,
    extensionId: id,
    extensionUrl,
    welcome: welcomed,
    openPage: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    openExtensionPage,
    downloads: downloadsOf(profile),
    clickAction: async (page) => {
      await page.bringToFront();
      await chrome.run(`
        const { ExtensionParent } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionParent.sys.mjs');
        ExtensionParent.apiManager.global.browserActionFor(${extension}).triggerAction(window);`);
    },
    openSidebar: () => chrome.run(`await window.SidebarController.show(${sidebar});`),
    panelIsOpen: sidebarIsOpen,
    inPanel: async (code) => {
      await until('the sidebar', sidebarIsOpen);
      await chrome.run(
        `window.document.getElementById('sidebar-box').style.width = '${SIDEBAR_WIDTH}px';`,
      );
      await until('the page in the sidebar', () =>
        door.evaluate(
          `browser.extension.getViews({ type: 'sidebar' })[0]?.document.readyState === 'complete'`,
        ),
      );
      return door.evaluate(`(async () => {
        const { document } = browser.extension.getViews({ type: 'sidebar' })[0];
        return (${code});
      })()`);
    },
    picturePanel: () =>
      picture(`DOMRect.fromRect(document.getElementById('sidebar').getBoundingClientRect())`),
    pictureWindow: () => picture('null'),
    setTheme: (theme) =>
      // Pages follow the first, the sidebar the second.
      chrome.run(`
        Services.prefs.setIntPref(
          'layout.css.prefers-color-scheme.content-override', ${theme === 'dark' ? 0 : 1});
        Services.prefs.setIntPref('ui.systemUsesDarkTheme', ${theme === 'dark' ? 1 : 0});`),
    grantEverySite: () => changePermission('add'),
    revokeEverySite: () => changePermission('remove'),
    stopBackground: () => chrome.run(`await ${extension}.terminateBackground();`),
    close: async (keep) => {
      await browser.close();
      if (keep !== undefined)
        for (const path of STORED)
          cpSync(join(profile.folder, path), join(keep, path), { recursive: true });
      profile.remove();
    },
  };
}
