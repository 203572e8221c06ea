import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { withoutExamples } from './without-examples.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Nothing is written there: bundles are named by their place below it. */
const OUT = join(ROOT, 'dist');

/** @typedef {Map<string, Uint8Array>} Files path within the extension, with `/`, to content */

/**
 * @typedef {object} Bundles
 * @property {Files} files the bundles, and the chunks that several of them import
 * @property {Map<string, string[]>} loads of each bundle, by its name: the files that run when it does
 */

/** Messages of the extension's own pages. */
const OF_PAGES = [
  ...['action_title', 'action_back', 'action_dismiss', 'action_export', 'action_retry'],
  ...[
    'action_show_',
    'access_',
    'adding_',
    'backup_',
    'command_',
    'dates_',
    'dictionaries_',
    'entry_',
    'event_',
  ],
  ...[
    'everything_',
    'export_',
    'ext_',
    'glossary_',
    'library_',
    'lost_',
    'notes_',
    'packs_',
    'panel_',
  ],
  ...['picker_', 'reader_', 'reading_', 'recovery_', 'relation_', 'restore_', 'storage_', 'style_'],
  ...['timeline_', 'trash_', 'unknown_', 'versions_', 'welcome_'],
  ...['collection_', 'organise', 'same_text_', 'search_', 'tag_'],
];

/**
 * What runs beside pages: each a classic script that holds all of its own, in pure ASCII, since a browser
 * refuses one that holds a noncharacter of Unicode, as a character class might. Messages of other pages, by
 * the beginning of their keys, can be left out of one.
 *
 * @type {readonly Bundle[]}
 *
 * @typedef {object} Bundle
 * @property {string} name
 * @property {string} entry
 * @property {number} [budget] in bytes after gzip, with all that it loads but the messages of the language shown
 * @property {string[]} [notSaid]
 */
const BESIDE_PAGES = [
  { name: 'stage-one', entry: 'src/content/stage-one.ts', budget: 8_000 },
  { name: 'stage-two', entry: 'src/content/stage-two.ts', notSaid: OF_PAGES },
  { name: 'capture', entry: 'src/content/capture.ts' },
];

/**
 * The background, the workers and the extension's own pages: modules, so that what several of them run is
 * shipped once.
 *
 * @type {readonly Bundle[]}
 */
const MODULES = [
  { name: 'background', entry: 'src/background/main.ts' },
  { name: 'index-worker', entry: 'src/background/index-worker.ts' },
  { name: 'pack-worker', entry: 'src/ui/packs/pack-worker.ts' },
  { name: 'reading-worker', entry: 'src/ui/reading/reading-worker.ts' },
  { name: 'search-worker', entry: 'src/ui/library-search/search-worker.ts' },
  { name: 'backup-worker', entry: 'src/ui/backup/backup-worker.ts' },
  { name: 'panel', entry: 'src/ui/panel/main.tsx', budget: 152_000 },
  { name: 'reader', entry: 'src/ui/reader/main.tsx' },
  { name: 'library', entry: 'src/ui/library/main.tsx', budget: 125_000 },
  { name: 'timeline', entry: 'src/ui/timeline/main.tsx', budget: 134_000 },
  { name: 'recovery', entry: 'src/ui/recovery/main.tsx' },
  { name: 'welcome', entry: 'src/ui/welcome/main.tsx' },
];

/** Where the shared parts of modules stand. */
const CHUNKS = 'chunks';

/**
 * Bundles hold the texts of messages alone: what their placeholders are is for translators, and for the
 * browser, which reads the files themselves.
 *
 * @param {readonly string[]} notSaid beginnings of keys
 * @returns {import('esbuild').Plugin}
 */
function messagesAlone(notSaid) {
  return {
    name: 'messages-alone',
    setup(build) {
      build.onLoad({ filter: /_locales[\\/]\w+[\\/]messages\.json$/ }, async ({ path }) => {
        /** @type {Record<string, {message: string}>} */
        const messages = JSON.parse(await readFile(path, 'utf8'));
        const texts = Object.entries(messages)
          .filter(([key]) => !notSaid.some((beginning) => key.startsWith(beginning)))
          .map(([key, { message }]) => [key, { message }]);
        return { contents: JSON.stringify(Object.fromEntries(texts)), loader: 'json' };
      });
    },
  };
}

/** Dexie for the browsers of today: what it imports by default is for older ones, and larger. */
const ALIASES = { dexie: join(ROOT, 'node_modules/dexie/dist/modern/dexie.mjs') };

/**
 * @param {import('./manifest.mjs').Manifest} manifest the oldest browsers it admits set the syntax
 * @returns {Promise<Bundles>} every bundle, minified
 * @throws the error of esbuild, which has told it to the terminal
 */
export async function bundleAll(manifest) {
  const target = [
    `chrome${manifest.minimum_chrome_version ?? '120'}`,
    `firefox${manifest.browser_specific_settings?.gecko.strict_min_version ?? '140'}`,
  ];
  const built = await Promise.all([
    bundle(MODULES, { target, format: 'esm', splitting: true }),
    ...BESIDE_PAGES.map((one) => bundle([one], { target, format: 'iife', charset: 'ascii' })),
  ]);
  return {
    files: new Map(built.flatMap(({ files }) => [...files])),
    loads: new Map(built.flatMap(({ loads }) => [...loads])),
  };
}

/**
 * @param {readonly Bundle[]} bundles
 * @param {import('esbuild').BuildOptions} options
 * @returns {Promise<Bundles>}
 */
async function bundle(bundles, options) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: Object.fromEntries(bundles.map(({ name, entry }) => [name, entry])),
    outdir: OUT,
    chunkNames: `${CHUNKS}/[hash]`,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    legalComments: 'eof',
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: ALIASES,
    charset: 'utf8',
    plugins: [messagesAlone(bundles.flatMap(({ notSaid = [] }) => notSaid)), withoutExamples()],
    ...options,
  });
  /** @param {string} path as esbuild gives it */
  const within = (path) => relative(OUT, resolve(ROOT, path)).replaceAll('\\', '/');
  const imports = new Map(
    Object.entries(metafile?.outputs ?? {}).map(([path, output]) => [
      within(path),
      // What is imported when it is asked for is not loaded with the bundle.
      output.imports
        .filter(({ external, kind }) => !external && kind !== 'dynamic-import')
        .map(({ path: of }) => within(of)),
    ]),
  );
  /** @param {string} file @param {Set<string>} [seen] @returns {string[]} */
  const loadsOf = (file, seen = new Set()) => {
    if (seen.has(file)) return [];
    seen.add(file);
    return [file, ...(imports.get(file) ?? []).flatMap((imported) => loadsOf(imported, seen))];
  };
  return {
    files: new Map(outputFiles?.map(({ path, contents }) => [within(path), contents])),
    loads: new Map(bundles.map(({ name }) => [name, loadsOf(`${name}.js`)])),
  };
}

/**
 * What must not be shipped: a bundle over its budget or without a message that it says, or code that a store
 * refuses.
 *
 * @param {Bundles} bundles
 * @returns {string[]} empty when all is well
 */
export function bundleProblems({ files, loads }) {
  const problems = [];
  for (const { name, budget = Infinity, notSaid = [] } of [...BESIDE_PAGES, ...MODULES]) {
    const size = gzipSize(contentsOf(name, { files, loads }));
    if (size > budget) problems.push(`${name}.js is ${size} bytes after gzip, over ${budget}`);
    const code = Buffer.from(files.get(`${name}.js`) ?? []).toString();
    const said = notSaid.find((key) => new RegExp(`["'\`]${key}`).test(code));
    if (said) problems.push(`${name}.js says a message ${said}…, which is left out of it`);
  }
  for (const [path, content] of files) {
    const refused = /\beval\(|\bnew Function\(|\b(?:import|importScripts)\(\s*["'`]https?:/.exec(
      Buffer.from(content).toString(),
    );
    if (refused) problems.push(`${path} runs code from a text or from elsewhere: ${refused[0]}`);
  }
  return problems;
}

/** @param {Bundles} bundles @returns {string} one line for each bundle, with all that it loads */
export function sizeTable(bundles) {
  const kilobytes = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1).padStart(8);
  const rows = [...BESIDE_PAGES, ...MODULES].map(({ name, budget }) => {
    const contents = contentsOf(name, bundles);
    const minified = contents.reduce((sum, { length }) => sum + length, 0);
    const limit = budget ? `  of ${budget / 1000}` : '';
    return `${`${name}.js`.padEnd(18)}${kilobytes(minified)}${kilobytes(gzipSize(contents))}${limit}`;
  });
  const all = [...bundles.files.values()];
  const total = all.reduce((sum, { length }) => sum + length, 0);
  return [
    `${'with its chunks, kB'.padEnd(18)}${'minified'.padStart(7)}${'gzip'.padStart(8)}`,
    ...rows,
    `${'all, each once'.padEnd(18)}${kilobytes(total)}${kilobytes(gzipSize(all))}`,
  ].join('\n');
}

/** @param {string} name of a bundle @param {Bundles} bundles @returns {Uint8Array[]} */
function contentsOf(name, { files, loads }) {
  return (loads.get(name) ?? []).flatMap((path) => files.get(path) ?? []);
}

/** @param {readonly Uint8Array[]} contents @returns {number} in bytes */
function gzipSize(contents) {
  return contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
}
