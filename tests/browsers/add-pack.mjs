import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Puts one more pack among those that ship with a built extension.
 *
 * @param {string} extension folder of the built extension
 * @param {string} id of the pack, which its file is named after
 * @param {string} text of the pack
 */
export async function addPack(extension, id, text) {
  const folder = join(extension, 'packs');
  await writeFile(join(folder, `${id}.jsonl`), text);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  const list = files.map(async (file) => ({
    file,
    sha256: createHash('sha256')
      .update(await readFile(join(folder, file)))
      .digest('hex'),
  }));
  await writeFile(join(folder, 'index.json'), JSON.stringify(await Promise.all(list)));
}
