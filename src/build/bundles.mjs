import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** @typedef {Map<string, Uint8Array>} Files path within the extension, with `/`, to content */

/**
 * What is bundled, with its budget in bytes after gzip. What runs beside pages is a classic script in pure
 * ASCII: a browser refuses one that holds a noncharacter of Unicode, as a character class might. Messages of
 * other pages, by the beginning of their keys, can be left out of one.
 *
 * @type {readonly {name: string, entry: string, format: 'esm' | 'iife', besidePages?: true, budget?: number, notSaid?: string[]}[]}
 */
const BUNDLES = [
  { name: 'background', entry: 'src/background/main.ts', format: 'iife' },
  { name: 'index-worker', entry: 'src/background/index-worker.ts', format: 'iife' },
  {
    name: 'stage-one',
    entry: 'src/content/stage-one.ts',
    format: 'iife',
    besidePages: true,
    budget: 8_000,
  },
  {
    name: 'stage-two',
    entry: 'src/content/stage-two.ts',
    format: 'iife',
    besidePages: true,
    notSaid: [
      ...['action_', 'dates_', 'entry_', 'event_', 'ext_', 'glossary_', 'library_', 'packs_'],
      ...['panel_', 'picker_', 'reader_', 'reading_', 'relation_', 'timeline_'],
      ...['unknown_', 'welcome_'],
    ],
  },
  { name: 'pack-worker', entry: 'src/ui/packs/pack-worker.ts', format: 'iife' },
  { name: 'reading-worker', entry: 'src/ui/reading/reading-worker.ts', format: 'iife' },
  {
    name: 'panel',
    entry: 'src/ui/panel/main.tsx',
    format: 'esm',
    budget: 116_000,
    notSaid: ['card_', 'ext_', 'reader_', 'timeline_', 'welcome_'],
  },
  { name: 'reader', entry: 'src/ui/reader/main.tsx', format: 'esm' },
  {
    name: 'timeline',
    entry: 'src/ui/timeline/main.tsx',
    format: 'esm',
    budget: 112_000,
    notSaid: ['card_', 'ext_', 'panel_', 'reader_', 'unknown_', 'welcome_'],
  },
  { name: 'welcome', entry: 'src/ui/welcome/main.tsx', format: 'esm' },
];

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
 * @returns {Promise<Files>} every bundle, minified
 * @throws the error of esbuild, which has told it to the terminal
 */
export async function bundleAll(manifest) {
  const target = [
    `chrome${manifest.minimum_chrome_version ?? '120'}`,
    `firefox${manifest.browser_specific_settings?.gecko.strict_min_version ?? '140'}`,
  ];
  const bundles = BUNDLES.map(async ({ name, entry, format, besidePages, notSaid = [] }) => {
    const { outputFiles } = await build({
      absWorkingDir: ROOT,
      entryPoints: [entry],
      bundle: true,
      minify: true,
      write: false,
      legalComments: 'eof',
      define: { 'process.env.NODE_ENV': '"production"' },
      alias: ALIASES,
      charset: besidePages ? 'ascii' : 'utf8',
      format,
      target,
      plugins: [messagesAlone(notSaid)],
    });
    return /** @type {const} */ ([`${name}.js`, outputFiles[0]?.contents ?? new Uint8Array()]);
  });
  return new Map(await Promise.all(bundles));
}

/**
 * What must not be shipped: a bundle over its budget or without a message that it says, or code that a store
 * refuses.
 *
 * @param {Files} files
 * @returns {string[]} empty when all is well
 */
export function bundleProblems(files) {
  const problems = [];
  for (const { name, budget = Infinity, notSaid = [] } of BUNDLES) {
    const content = files.get(`${name}.js`);
    if (!content) continue;
    const size = gzipSync(content, { level: 9 }).length;
    if (size > budget) problems.push(`${name}.js is ${size} bytes after gzip, over ${budget}`);
    const said = notSaid.find((key) =>
      new RegExp(`["'\`]${key}`).test(Buffer.from(content).toString()),
    );
    if (said) problems.push(`${name}.js says a message ${said}…, which is left out of it`);
    const refused = /\beval\(|\bnew Function\(|\b(?:import|importScripts)\(\s*["'`]https?:/.exec(
      Buffer.from(content).toString(),
    );
    if (refused) problems.push(`${name}.js runs code from a text or from elsewhere: ${refused[0]}`);
  }
  return problems;
}

/** @param {Files} files @returns {string} one line for each bundle */
export function sizeTable(files) {
  const kilobytes = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1).padStart(8);
  const rows = BUNDLES.map(({ name, budget }) => {
    const content = files.get(`${name}.js`) ?? new Uint8Array();
    const gzip = gzipSync(content, { level: 9 }).length;
    const limit = budget ? `  of ${budget / 1000}` : '';
    return `${`${name}.js`.padEnd(16)}${kilobytes(content.length)}${kilobytes(gzip)}${limit}`;
  });
  return [
    `${'bundle (kB)'.padEnd(16)}${'minified'.padStart(8)}${'gzip'.padStart(8)}`,
    ...rows,
  ].join('\n');
}
