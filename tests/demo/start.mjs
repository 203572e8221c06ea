/**
 * `npm start`: installs what is missing, builds, and opens an Arabic article in a browser with the
 * extension. Without a screen it reads the article by itself, prints what it found and takes pictures.
 *
 *   npm start -- [--firefox] [--headless] [ADDRESS-OR-FILE]
 *
 * Until the packages are installed it uses nothing but node.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installPackages, packagesAreStale } from '../../src/build/npm-packages.mjs';
import { findTarget } from './find-target.mjs';

const ROOT = join(import.meta.dirname, '../..');

const USAGE = `npm start -- [--firefox] [--headless] [ADDRESS-OR-FILE]

  --firefox    in Firefox instead of Chromium
  --headless   without a window: print what was found and take pictures, in dist/demo`;

/** @returns {{firefox: boolean, headless: boolean, asked: string | undefined}} */
function readArguments() {
  const { values, positionals } = parseArgs({
    options: {
      firefox: { type: 'boolean', default: false },
      headless: { type: 'boolean', default: !hasScreen() },
    },
    allowPositionals: true,
  });
  if (positionals.length > 1) throw new TypeError('One address or file, please.');
  return { ...values, asked: positionals[0] };
}

/** @returns {boolean} */
function hasScreen() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}

/** @returns {boolean} whether the extension was built; the reason is told when not */
function build() {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['build.mjs', '--test'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) console.error(`${stdout}${stderr}`);
  return status === 0;
}

/** @returns {Promise<number>} the exit status */
async function main() {
  const { firefox, headless, asked } = readArguments();
  const target = await findTarget(asked);
  if (packagesAreStale(ROOT)) {
    console.log('Installing the packages that package-lock.json names …');
    if (!installPackages(ROOT)) throw new Error('npm ci failed: see above.');
  }
  console.log('Building the extension …');
  if (!build()) return 1;
  // Not before: it needs the packages.
  const { show } = await import('./show.mjs');
  return show(target, { engine: firefox ? 'firefox' : 'chromium', headless });
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof TypeError) console.error(`\n${USAGE}`);
  process.exitCode = 1;
}
