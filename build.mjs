/**
 * Builds the extension for both browsers from one manifest and one set of sources.
 *
 *   node build.mjs [--target chromium|firefox] [--test] [--zip] [--watch] [--out DIR]
 *
 * `--test` grants every site beforehand (`host_permissions`), the one difference to what is shipped, and
 * writes to dist/test. `--zip` packs each target. `--watch` builds again whenever a source changes.
 * The same sources give the same bytes, so that a store can build again and compare.
 */
import { watch } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BuildError } from './src/build/build-error.mjs';
import { bundleAll, bundleProblems, sizeTable } from './src/build/bundles.mjs';
import { dataLicences } from './src/build/data-licences.mjs';
import { fontsOf } from './src/build/fonts.mjs';
import { manifestFor, TARGETS } from './src/build/manifest.mjs';
import { compilePacks } from './src/build/packs.mjs';
import { zipper } from './src/build/zip.mjs';

const ROOT = dirname(fileURLToPath(import.meta.url));
const PACKS = join(ROOT, 'extension/packs');

/** @typedef {import('./src/build/bundles.mjs').Files} Files */
/** @typedef {import('./src/build/manifest.mjs').Target} Target */

/** Everything in extension/ but notes to developers and the packs, which are compiled. @returns {Promise<Files>} */
async function copyAll() {
  const folder = join(ROOT, 'extension');
  /** @type {Files} */
  const files = new Map();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !/\.(?:md|jsonl)$/u.test(entry.name))
      files.set(relative(folder, path).replaceAll('\\', '/'), await readFile(path));
  }
  return files;
}

/** @param {string} folder emptied first @param {Files} files */
async function write(folder, files) {
  await rm(folder, { recursive: true, force: true });
  for (const [path, content] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/**
 * Builds into `OUT/chromium` and `OUT/firefox`, and with `zip` beside them
 * `OUT/siyaq-TARGET-VERSION.zip`.
 *
 * @param {{targets: readonly Target[], test: boolean, zip: boolean, out: string}} options
 * @returns {Promise<string>} what was built, for a person
 * @throws {BuildError} when a pack is broken, a font is missing or a bundle is over its budget
 */
async function build(options) {
  /** @type {import('./src/build/manifest.mjs').Manifest} */
  const source = JSON.parse(await readFile(join(ROOT, 'manifest.json'), 'utf8'));
  /** @type {{version: string}} */
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const [code, copied, packs] = await Promise.all([
    bundleAll(source),
    copyAll(),
    compilePacks(PACKS),
  ]);
  const problems = [
    ...packs.problems.map((line) => `extension/packs/${line}`),
    ...bundleProblems(code),
  ];
  if (problems.length > 0) throw new BuildError(problems.join('\n'));

  const shared = [
    ...copied,
    ...(await fontsOf(copied)),
    ...(await dataLicences()),
    ...packs.files,
    ...code.files,
  ];
  const zip = zipper();
  for (const target of options.targets) {
    const manifest = manifestFor(target, source, version, options.test);
    /** @type {Files} */
    const files = new Map([
      ['manifest.json', Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)],
      ...shared,
    ]);
    await write(join(options.out, target), files);
    if (options.zip)
      await writeFile(join(options.out, `siyaq-${target}-${version}.zip`), await zip(files));
  }
  const where = relative('', options.out);
  return `${sizeTable(code)}\nBuilt ${version} for ${options.targets.join(' and ')} in ${where}`;
}

/** @param {Parameters<typeof build>[0]} options @returns {Promise<boolean>} whether it was built */
async function report(options) {
  try {
    console.log(await build(options));
    return true;
  } catch (error) {
    if (error instanceof BuildError) console.error(error.message);
    // esbuild has told its own errors, with the lines of the sources.
    else if (!(error instanceof Error && 'errors' in error)) throw error;
    return false;
  }
}

/** @param {() => unknown} rebuild called once for a burst of changes, never twice at a time */
function watchSources(rebuild) {
  /** @type {NodeJS.Timeout | undefined} */
  let soon;
  let building = Promise.resolve();
  const changed = () => {
    clearTimeout(soon);
    soon = setTimeout(() => {
      building = building.then(async () => {
        await rebuild();
      });
    }, 100);
  };
  for (const folder of ['src', 'extension'])
    watch(join(ROOT, folder), { recursive: true }, changed);
  watch(join(ROOT, 'manifest.json'), changed);
  console.log('Watching src, extension and manifest.json. Ctrl+C ends.');
}

async function main() {
  const { values } = parseArgs({
    options: {
      target: { type: 'string' },
      out: { type: 'string' },
      test: { type: 'boolean', default: false },
      zip: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
    },
  });
  const targets = TARGETS.filter(
    (target) => values.target === undefined || values.target === target,
  );
  if (targets.length === 0) throw new BuildError(`--target is one of ${TARGETS.join(', ')}`);
  const out = resolve(values.out ?? join(ROOT, 'dist', values.test ? 'test' : ''));
  const options = { targets, out, test: values.test, zip: values.zip };
  const built = await report(options);
  if (values.watch) watchSources(() => report(options));
  else if (!built) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  const forPerson = error instanceof BuildError || error instanceof TypeError;
  console.error(forPerson ? error.message : error);
  process.exitCode = 1;
}
