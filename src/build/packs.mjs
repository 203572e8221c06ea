import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CORE = fileURLToPath(new URL('../core/pack', import.meta.url));
const READERS = `export { parsePack } from './parse-pack.ts';
export { checkBetweenPacks } from './check-between-packs.ts';`;

/** @typedef {{line: number, record: string | null, message: string}} Problem */

/**
 * Reads packs with the parser of the extension, and holds them against one another.
 *
 * @param {string} folder of `*.jsonl` files
 * @returns {Promise<string[]>} `file:line: what is wrong`, empty when every pack is sound
 */
export async function packProblems(folder) {
  const { outputFiles } = await build({
    stdin: { contents: READERS, resolveDir: CORE, loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  /** @type {{parsePack: (text: string) => {problems: Problem[]}, checkBetweenPacks: (files: {name: string, text: string}[]) => Problem[][]}} */
  const { parsePack, checkBetweenPacks } = await import(`data:text/javascript;base64,${code}`);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  const files = await Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
  );
  const between = checkBetweenPacks(files);
  return files.flatMap(({ name, text }, i) =>
    [...parsePack(text).problems, ...(between[i] ?? [])].map(
      ({ line, record, message }) =>
        `${name}:${line}: ${record === null ? '' : `${record}: `}${message}`,
    ),
  );
}

/**
 * The list of packs that the background installs, each with its SHA-256.
 *
 * @param {import('./bundles.mjs').Files} files of the extension
 * @returns {Uint8Array}
 */
export function packList(files) {
  const packs = [...files].filter(([path]) => path.startsWith('packs/'));
  const list = packs
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => ({
      file: basename(path),
      sha256: createHash('sha256').update(content).digest('hex'),
    }));
  return Buffer.from(JSON.stringify(list));
}
