import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const CLDR = fileURLToPath(new URL('../../node_modules/cldr-core/LICENSE', import.meta.url));

/**
 * The licences of the data that packs are generated from, which ask to be kept with them.
 *
 * @returns {Promise<import('./bundles.mjs').Files>}
 */
export async function dataLicences() {
  return new Map([['licences/unicode-cldr.txt', await readFile(CLDR)]]);
}
