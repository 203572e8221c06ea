import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BuildError } from './build-error.mjs';

/** Packages of the font files that the style sheets name as `url('../fonts/FILE.woff2')`. */
const PACKAGES = [
  '@fontsource/ibm-plex-sans',
  '@fontsource/ibm-plex-sans-arabic',
  '@fontsource-variable/noto-naskh-arabic',
].map((name) => fileURLToPath(new URL(`../../node_modules/${name}`, import.meta.url)));

/**
 * The font files that style sheets name, no others, with their licences.
 *
 * @param {import('./bundles.mjs').Files} files of the extension
 * @returns {Promise<import('./bundles.mjs').Files>}
 * @throws {BuildError} when no package has such a file
 */
export async function fontsOf(files) {
  /** @type {import('./bundles.mjs').Files} */
  const fonts = new Map();
  for (const [sheet, content] of files) {
    if (!sheet.endsWith('.css')) continue;
    const text = Buffer.from(content).toString();
    for (const [, name = ''] of text.matchAll(/fonts\/([\w.-]+)/g)) {
      const folder = PACKAGES.find((path) => existsSync(join(path, 'files', name)));
      if (!folder) throw new BuildError(`extension/${sheet} names a font nobody has: ${name}`);
      fonts.set(`fonts/${name}`, await readFile(join(folder, 'files', name)));
      fonts.set(`fonts/${basename(folder)}.LICENSE`, await readFile(join(folder, 'LICENSE')));
    }
  }
  return fonts;
}
