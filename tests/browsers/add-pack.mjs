import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importTypeScript } from '../../src/cli/run-typescript.mjs';

const BYTES = fileURLToPath(new URL('../../src/storage/packs/pack-bytes.ts', import.meta.url));

/**
 * Puts one more pack among those that ship with a built extension.
 *
 * @param {string} extension folder of the built extension
 * @param {string} id of the pack
 * @param {string} text of the pack, without blank lines and comments
 */
export async function addPack(extension, id, text) {
  const { packsToBytes } = await importTypeScript(BYTES);
  const { bytes, places } = packsToBytes([text.trimEnd().split('\n')]);
  const file = `packs/${id}.lzma`;
  await writeFile(join(extension, file), bytes);
  const index = join(extension, 'packs/index.json');
  /** @type {{id: string}[]} */
  const list = JSON.parse(await readFile(index, 'utf8'));
  const sha256 = createHash('sha256').update(text).digest('hex');
  // In the order of the build: of two packs that claim an id, the first has it.
  const packs = [...list.filter((pack) => pack.id !== id), { id, sha256, file, ...places[0] }];
  packs.sort((a, b) => (a.id < b.id ? -1 : 1));
  await writeFile(index, JSON.stringify(packs));
}
