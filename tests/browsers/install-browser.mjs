import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';

/** Beside the browsers: a font for Arabic, and a desktop for the tests that need a real window. */
const PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  fonts: ['fonts-noto-core'],
  desktop: ['xvfb', 'openbox', 'xdotool'],
};

/** Thrown when a browser is missing and cannot be installed from here; the message says what to do. */
export class NoBrowserError extends Error {}

/**
 * The path of a browser, installed first where it is missing and this is Debian with the rights to do so.
 *
 * @param {import('./find-browser.mjs').Engine} engine
 * @param {{desktop?: boolean, say?: (line: string) => void}} [options] `desktop`: also what real windows need
 * @returns {string}
 * @throws {NoBrowserError}
 */
export function requireBrowser(engine, { desktop = false, say = console.log } = {}) {
  const wanted = [];
  if (findBrowser(engine) === null) wanted.push(...PACKAGES[engine]);
  if (desktop && !hasDesktop()) wanted.push(...PACKAGES.desktop);
  if (wanted.length > 0) install([...wanted, ...PACKAGES.fonts], say);
  const path = findBrowser(engine);
  if (path === null) throw new NoBrowserError(advice(engine));
  return path;
}

/** @returns {boolean} whether windows can be opened and typed into without a screen */
function hasDesktop() {
  return PACKAGES.desktop.every((name) => {
    const command = name === 'xvfb' ? 'Xvfb' : name;
    return ['/usr/bin', '/usr/local/bin'].some((folder) => existsSync(`${folder}/${command}`));
  });
}

/** @param {string[]} packages @param {(line: string) => void} say */
function install(packages, say) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, encoding: /** @type {const} */ ('utf8') };
  say(`Installing ${packages.join(', ')} with apt-get; this takes a minute.`);
  spawnSync('apt-get', ['update', '-q'], options);
  const { status, stderr } = spawnSync(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
    options,
  );
  if (status !== 0)
    say(`apt-get could not install them: ${stderr.trim().split('\n').at(-1) ?? ''}`);
}

/** @param {import('./find-browser.mjs').Engine} engine @returns {string} */
function advice(engine) {
  const name = engine === 'firefox' ? 'Firefox' : 'Chromium, Edge, Brave or Chrome';
  /** @type {Partial<Record<NodeJS.Platform, string>>} */
  const commands = {
    darwin: `brew install --cask ${engine === 'firefox' ? 'firefox' : 'chromium'}`,
    win32: `winget install ${engine === 'firefox' ? 'Mozilla.Firefox' : 'Google.Chrome'}`,
    linux: `sudo apt-get install -y ${[...PACKAGES[engine], ...PACKAGES.fonts].join(' ')}`,
  };
  return `No ${name} was found. Install it with

  ${commands[process.platform] ?? `your package manager (${engine})`}

or name one: BROWSER_PATH=/path/to/browser`;
}
