import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} Engine */

/**
 * Commands and install locations, likeliest to load an unpacked extension first: branded Chrome refuses
 * it on the command line, the others do not.
 *
 * @type {Record<Engine, {commands: string[], mac: string[], windows: string[]}>}
 */
const KNOWN = {
  chromium: {
    commands: [
      'chromium',
      'chromium-browser',
      'microsoft-edge',
      'brave-browser',
      'google-chrome',
      'google-chrome-stable',
    ],
    mac: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'Brave Browser.app/Contents/MacOS/Brave Browser',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    windows: [
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
      'BraveSoftware/Brave-Browser/Application/brave.exe',
      'Google/Chrome/Application/chrome.exe',
    ],
  },
  firefox: {
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    mac: [
      'Firefox.app/Contents/MacOS/firefox',
      'Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
    windows: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
  },
};

/**
 * Where a browser may lie on this machine, likeliest first.
 *
 * @param {Engine} engine
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} environment `BROWSER_PATH` comes before every other place
 * @returns {string[]} paths, most of which do not exist
 */
export function browserPlaces(engine, platform, environment) {
  const named = environment.BROWSER_PATH;
  const { commands, mac, windows } = KNOWN[engine];
  const isFirefox = /firefox|librewolf|waterfox/i.test(basename(named ?? ''));
  const first = named && isFirefox === (engine === 'firefox') ? [named] : [];
  if (platform === 'darwin') {
    const folders = ['/Applications', join(environment.HOME ?? '', 'Applications')];
    return [...first, ...mac.flatMap((app) => folders.map((folder) => join(folder, app)))];
  }
  if (platform === 'win32') {
    const { ProgramFiles, LOCALAPPDATA } = environment;
    const folders = [ProgramFiles, environment['ProgramFiles(x86)'], LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return [...first, ...windows.flatMap((app) => folders.map((folder) => join(folder, app)))];
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...first, ...commands.flatMap((name) => folders.map((folder) => join(folder, name)))];
}

/**
 * @param {Engine} engine
 * @returns {string | null} path of an installed browser, or null when there is none
 */
export function findBrowser(engine) {
  return browserPlaces(engine, process.platform, process.env).find(isProgram) ?? null;
}

/** @param {string} path @returns {boolean} whether it is a file that can be run */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    if (!statSync(path).isFile()) return false;
    // Ubuntu's `chromium-browser` and `firefox` may be nothing but a request to install a snap.
    return !realpathSync(path).endsWith('/snap');
  } catch {
    return false;
  }
}
