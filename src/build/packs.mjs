import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readStateData } from './state-data.mjs';

const CORE = fileURLToPath(new URL('../core/pack', import.meta.url));
const READERS = `export { parsePack } from './parse-pack.ts';
export { packLines } from './pack-lines.ts';
export { packToColumns } from './pack-columns.ts';
export { checkBetweenPacks } from './check-between-packs.ts';
export { STALE, stalePacks } from './states/generate-states.ts';`;

/** @typedef {{line: number, record: string | null, message: string}} Problem */
/** @typedef {{name: string, text: string}} PackFile */
/**
 * @typedef {object} Readers
 * @property {(text: string) => {problems: Problem[]}} parsePack
 * @property {(text: string) => Iterable<{text: string}>} packLines
 * @property {(lines: Iterable<string>) => import('../core/pack/pack-columns.ts').PackColumns} packToColumns
 * @property {(files: PackFile[]) => Problem[][]} checkBetweenPacks
 * @property {(files: PackFile[], data: import('../core/pack/states/state-data.ts').StateData) => string[]} stalePacks
 * @property {string} STALE
 */

/**
 * Compiles the packs of a folder into what ships: the columns of each, and the list that the background installs from,
 * with the SHA-256 of each pack's lines.
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
  const list = packs.map(({ name, text }) => {
    const id = basename(name, '.jsonl');
    const lines = [...readers.packLines(text)].map((line) => line.text);
    files.set(
      `packs/${id}.columns.json`,
      Buffer.from(JSON.stringify(readers.packToColumns(lines))),
    );
    const sha256 = createHash('sha256')
      .update(`${lines.join('\n')}\n`)
      .digest('hex');
    return { id, sha256 };
  });
  files.set('packs/index.json', Buffer.from(JSON.stringify(list)));
  return { problems, files };
}

/** The parser of the extension itself. @returns {Promise<Readers>} */
async function loadReaders() {
  const { outputFiles } = await build({
    stdin: { contents: READERS, resolveDir: CORE, loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
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
