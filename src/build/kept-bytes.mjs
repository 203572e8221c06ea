import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/siyaq', import.meta.url));

/**
 * What was made once of the same things, from the cache beside the packages; made and kept where it is not there.
 *
 * @param {string} key hexadecimal, of all that it is made of
 * @param {() => Uint8Array} make
 * @returns {Promise<Uint8Array>}
 */
export async function keptBytes(key, make) {
  const file = join(CACHE, key);
  const kept = await readFile(file).catch(() => null);
  if (kept !== null) return kept;
  const made = make();
  await mkdir(CACHE, { recursive: true });
  // Whole or not at all, also where two builds run at once.
  const part = `${file}.${process.pid}`;
  await writeFile(part, made);
  await rename(part, file);
  return made;
}
