import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keptBytes } from './kept-bytes.mjs';
import { readStateData } from './state-data.mjs';

const SRC = fileURLToPath(new URL('..', import.meta.url));
const READERS = `export { parsePack } from './core/pack/parse-pack.ts';
export { packLines } from './core/pack/pack-lines.ts';
export { packToBytes } from './storage/packs/pack-bytes.ts';
export { checkBetweenPacks } from './core/pack/check-between-packs.ts';
export { STALE, stalePacks } from './core/pack/states/generate-states.ts';`;

/** @typedef {{line: number, record: string | null, message: string}} Problem */
/** @typedef {{name: string, text: string}} PackFile */
/**
 * @typedef {object} Readers
 * @property {(text: string) => {problems: Problem[]}} parsePack
 * @property {(text: string) => Iterable<{text: string}>} packLines
 * @property {(lines: Iterable<string>) => Uint8Array} packToBytes
 * @property {(files: PackFile[]) => Problem[][]} checkBetweenPacks
 * @property {(files: PackFile[], data: import('../core/pack/states/state-data.ts').StateData) => string[]} stalePacks
 * @property {string} STALE
 * @property {string} version of all that the packs are read and packed by
 */

/**
 * Compiles the packs of a folder into what ships: the bytes of each, and the list that the background installs from, with the
 * SHA-256 of each pack's lines.
 *
 * @param {string} folder of `*.jsonl` files
 * @returns {Promise<{problems: string[], files: import('./bundles.mjs').Files}>} `file:line: what is wrong` for every
 *   broken line and for a generated pack that is out of date; the files by their path within the extension, none of them
 *   where there is a problem
 */
export async function compilePacks(folder) {
  const readers = await loadReaders();
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  const packs = await Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
  );
  const problems = await problemsOf(packs, readers);
  /** @type {import('./bundles.mjs').Files} */
  const files = new Map();
  if (problems.length > 0) return { problems, files };
  const list = [];
  for (const { name, text } of packs) {
    const id = basename(name, '.jsonl');
    const lines = [...readers.packLines(text)].map((line) => line.text);
    const sha256 = sha256Of(`${lines.join('\n')}\n`);
    files.set(
      `packs/${id}.lzma`,
      await keptBytes(sha256Of(readers.version + sha256), () => readers.packToBytes(lines)),
    );
    list.push({ id, sha256 });
  }
  files.set('packs/index.json', Buffer.from(JSON.stringify(list)));
  return { problems, files };
}

/** @param {string} text @returns {string} */
function sha256Of(text) {
  return createHash('sha256').update(text).digest('hex');
}

/** The parser of the extension itself. @returns {Promise<Readers>} */
async function loadReaders() {
  const { outputFiles } = await build({
    stdin: { contents: READERS, resolveDir: SRC, loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []);
  const readers = await import(`data:text/javascript;base64,${code.toString('base64')}`);
  return { ...readers, version: sha256Of(code.toString()) };
}

/**
 * Holds the packs against one another and, where they are generated, against what they are generated from.
 *
 * @param {PackFile[]} packs
 * @param {Readers} readers
 * @returns {Promise<string[]>} `file:line: what is wrong`
 */
async function problemsOf(packs, { parsePack, checkBetweenPacks, stalePacks, STALE }) {
  const between = checkBetweenPacks(packs);
  const problems = packs.flatMap(({ name, text }, i) =>
    [...parsePack(text).problems, ...(between[i] ?? [])].map(
      ({ line, record, message }) =>
        `${name}:${line}: ${record === null ? '' : `${record}: `}${message}`,
    ),
  );
  // What is broken cannot be generated anew.
  if (problems.length > 0) return problems;
  return stalePacks(packs, await readStateData()).map((name) => `${name}:0: ${STALE}`);
}
