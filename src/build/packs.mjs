import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keptBytes } from './kept-bytes.mjs';
import { readStateData } from './state-data.mjs';

const SRC = fileURLToPath(new URL('..', import.meta.url));
/**
 * The order of packs in the archive: those that share their words beside one another, which takes six kilobytes less. Others
 * stand behind them.
 */
const NEIGHBOURS = [
  ...['states', 'world', 'russia-korea', 'places', 'bodies', 'people-arab', 'people-world'],
  ...['affairs', 'terms', 'past-arab', 'past-world'],
];
/** Path within the extension of what holds the packs. */
const ARCHIVE = 'packs/packs.lzma';
const READERS = `export { parsePack } from './core/pack/parse-pack.ts';
export { packLines } from './core/pack/pack-lines.ts';
export { packsToBytes } from './storage/packs/pack-bytes.ts';
export { checkBetweenPacks } from './core/pack/check-between-packs.ts';
export { STALE, stalePacks } from './core/pack/states/generate-states.ts';`;

/** @typedef {{line: number, record: string | null, message: string}} Problem */
/** @typedef {{name: string, text: string}} PackFile */
/** @typedef {{bytes: Uint8Array, places: {start: number, end: number}[]}} Packed */
/**
 * @typedef {object} Readers
 * @property {(text: string) => {problems: Problem[]}} parsePack
 * @property {(text: string) => Iterable<{text: string}>} packLines
 * @property {(packs: Iterable<string>[]) => Packed} packsToBytes
 * @property {(files: PackFile[]) => Problem[][]} checkBetweenPacks
 * @property {(files: PackFile[], data: import('../core/pack/states/state-data.ts').StateData) => string[]} stalePacks
 * @property {string} STALE
 * @property {string} version of all that the packs are read and packed by
 */

/**
 * Compiles the packs of a folder into what ships: one archive, and the list that the background installs from (see
 * `storage/packs/shipped-packs.ts`).
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
  const archived = packs
    .map(({ name, text }) => ({ id: basename(name, '.jsonl'), text }))
    .sort((a, b) => rank(a.id) - rank(b.id));
  const all = archived.map(({ text }) => [...readers.packLines(text)].map((line) => line.text));
  const sums = all.map((lines) => sha256Of(`${lines.join('\n')}\n`));
  const { bytes, places } = await packed(all, sums, readers);
  files.set(ARCHIVE, bytes);
  const list = archived.map(({ id }, i) => ({
    ...{ id, sha256: sums[i], file: ARCHIVE },
    ...places[i],
  }));
  // Of two packs that claim an id, the first by name has it.
  list.sort((a, b) => (a.id < b.id ? -1 : 1));
  files.set('packs/index.json', Buffer.from(JSON.stringify(list)));
  return { problems, files };
}

/** @param {string} id @returns {number} its place in the archive */
function rank(id) {
  const at = NEIGHBOURS.indexOf(id);
  return at < 0 ? NEIGHBOURS.length : at;
}

/**
 * Packs in one archive. It takes half a minute, so that it is kept until a pack changes.
 *
 * @param {string[][]} all lines of each pack
 * @param {string[]} sums SHA-256 of each
 * @param {Readers} readers
 * @returns {Promise<Packed>}
 */
async function packed(all, sums, { version, packsToBytes }) {
  const key = sha256Of([version, ...sums].join(' '));
  /** @type {Packed | null} */
  let made = null;
  const make = () => (made ??= packsToBytes(all));
  const bytes = await keptBytes(key, () => make().bytes);
  const places = await keptBytes(`${key}-places`, () => Buffer.from(JSON.stringify(make().places)));
  return { bytes, places: JSON.parse(Buffer.from(places).toString()) };
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
