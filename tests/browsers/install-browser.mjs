import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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
 * The path of a browser, installed first where it is missing, or older than the manifest admits, and this is
 * Debian with the rights to do so.
 *
 * @param {import('./find-browser.mjs').Engine} engine
 * @param {{desktop?: boolean, say?: (line: string) => void}} [options] `desktop`: also what real windows need
 * @returns {string}
 * @throws {NoBrowserError}
 */
export function requireBrowser(engine, { desktop = false, say = console.log } = {}) {
  const wanted = [];
  if (!isRecent(engine, findBrowser(engine))) wanted.push(...PACKAGES[engine]);
  if (desktop && !hasDesktop()) wanted.push(...PACKAGES.desktop);
  if (wanted.length > 0) install([...wanted, ...PACKAGES.fonts], say);
  const path = findBrowser(engine);
  if (path === null) throw new NoBrowserError(advice(engine, 'No'));
  if (!isRecent(engine, path)) throw new NoBrowserError(advice(engine, 'No recent enough'));
  return path;
}

/**
 * Whether a browser is one that the manifest admits; one that does not tell its version is given the benefit
 * of the doubt.
 *
 * @param {import('./find-browser.mjs').Engine} engine
 * @param {string | null} path
 */
function isRecent(engine, path) {
  if (path === null) return false;
  const manifest = JSON.parse(
    readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8'),
  );
  const least =
    engine === 'firefox'
      ? manifest.browser_specific_settings.gecko.strict_min_version
      : manifest.minimum_chrome_version;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const version = majorVersion(stdout ?? '');
  return version === null || version >= Number.parseInt(least, 10);
}

/**
 * @param {string} told what a browser prints of its version
 * @returns {number | null}
 * @example majorVersion('Mozilla Firefox 140.12.0esr') === 140
 */
export function majorVersion(told) {
  const version = /\b(\d+)\.\d/.exec(told)?.[1];
  return version === undefined ? null : Number(version);
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

/** @param {import('./find-browser.mjs').Engine} engine @param {string} what is missing @returns {string} */
function advice(engine, what) {
  const name = engine === 'firefox' ? 'Firefox' : 'Chromium, Edge, Brave or Chrome';
  /** @type {Partial<Record<NodeJS.Platform, string>>} */
  const commands = {
    darwin: `brew install --cask ${engine === 'firefox' ? 'firefox' : 'chromium'}`,
    win32: `winget install ${engine === 'firefox' ? 'Mozilla.Firefox' : 'Google.Chrome'}`,
    linux: `sudo apt-get install -y ${[...PACKAGES[engine], ...PACKAGES.fonts].join(' ')}`,
  };
  return `${what} ${name} was found. Install it with

  ${commands[process.platform] ?? `your package manager (${engine})`}

or name one: BROWSER_PATH=/path/to/browser`;
}
