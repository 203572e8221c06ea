import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readStateData } from './state-data.mjs';

const CORE = fileURLToPath(new URL('../core/pack', import.meta.url));
const READERS = `export { parsePack } from './parse-pack.ts';
export { checkBetweenPacks } from './check-between-packs.ts';
export { STALE, stalePacks } from './states/generate-states.ts';`;

/** @typedef {{line: number, record: string | null, message: string}} Problem */
/** @typedef {{name: string, text: string}} PackFile */
/**
 * @typedef {object} Readers
 * @property {(text: string) => {problems: Problem[]}} parsePack
 * @property {(files: PackFile[]) => Problem[][]} checkBetweenPacks
 * @property {(files: PackFile[], data: import('../core/pack/states/state-data.ts').StateData) => string[]} stalePacks
 * @property {string} STALE
 */

/**
 * Reads packs with the parser of the extension, and holds them against one another and, where they are generated,
 * against what they are generated from.
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
  /** @type {Readers} */
  const { parsePack, checkBetweenPacks, stalePacks, STALE } = await import(
    `data:text/javascript;base64,${code}`
  );
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  const files = await Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
  );
  const between = checkBetweenPacks(files);
  const problems = files.flatMap(({ name, text }, i) =>
    [...parsePack(text).problems, ...(between[i] ?? [])].map(
      ({ line, record, message }) =>
        `${name}:${line}: ${record === null ? '' : `${record}: `}${message}`,
    ),
  );
  // What is broken cannot be generated anew.
  if (problems.length > 0) return problems;
  return stalePacks(files, await readStateData()).map((name) => `${name}:0: ${STALE}`);
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
