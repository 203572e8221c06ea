import { openChromium } from './chromium.mjs';
import { openFirefox } from './firefox.mjs';

/**
 * A browser of its own with a new profile and the extension in it, driven the same way in Chromium and in
 * Firefox.
 *
 * @typedef {object} Session
 * @property {import('puppeteer-core').Browser} browser
 * @property {string} extensionId
 * @property {(path: string) => string} extensionUrl of a file of the extension
 * @property {import('puppeteer-core').Page | null} welcome the page that the extension opens when it is
 *   installed, or null when it is not expected to open one
 * @property {(url: string) => Promise<import('puppeteer-core').Page>} openPage in a new tab, loaded
 * @property {(path: string) => Promise<import('puppeteer-core').Page>} openExtensionPage in a new tab
 * @property {(page: import('puppeteer-core').Page) => Promise<void>} clickAction the toolbar button, with
 *   that page's tab in front
 * @property {() => Promise<boolean>} panelIsOpen
 * @property {(code: string) => Promise<any>} inPanel waits for the side panel and resolves to the value of
 *   an expression (a promise is waited for) over `document`, the panel's, and `browser`, the extension API
 * @property {() => Promise<Uint8Array>} picturePanel PNG of the side panel
 * @property {(theme: 'light' | 'dark') => Promise<void>} setTheme of all open pages and later ones
 * @property {() => Promise<void>} stopBackground as the browser itself does when it has been idle
 * @property {(keep?: string) => Promise<void>} close ends the browser and removes its profile; `keep` names a
 *   folder for the databases of its pages, as `stored` takes them
 */

/**
 * @typedef {object} SessionOptions
 * @property {string} extension folder of the built extension
 * @property {boolean} [headless]
 * @property {string[]} [hosts] host names that lead to this machine
 * @property {{width: number, height: number} | null} [viewport] of pages; null leaves the window's
 * @property {string | null} [welcome] path of the page that the extension opens when it is installed
 * @property {string} [panel] path of the side panel's page
 * @property {string} [stored] folder of databases that {@link Session}'s `close` kept, of the same extension in the
 *   same place: its pages find them when it is installed
 */

/**
 * @param {import('./find-browser.mjs').Engine} engine
 * @param {SessionOptions} options
 * @returns {Promise<Session>}
 * @throws {import('./install-browser.mjs').NoBrowserError}
 */
export function openBrowser(engine, options) {
  return engine === 'firefox' ? openFirefox(options) : openChromium(options);
}
