/**
 * Everything that must hold: `npm test`, or a part of it by name: `npm test -- unit chromium`.
 *
 * Ends with one line, `N passed, N failed`. A check counts as one, the tests of vitest each by itself. What
 * could not run has failed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { requireBrowser } from './browsers/install-browser.mjs';
import { installPackages, packagesAreStale } from '../src/build/npm-packages.mjs';

const ROOT = join(import.meta.dirname, '..');

/** How many processes that compute run at once: as many as the slowest machine meant for this has cores. */
const AT_ONCE = 2;

/** @typedef {{passed: number, failed: number}} Count */
/**
 * `script` stands for a check that reads files alone: several of them run at once, and what each says is told when it ends.
 *
 * Neighbours that run `beside` one another wait for their browsers most of the time; each tells at its end, too.
 *
 * @typedef {{name: string, part: string, run: () => Count} | {name: string, part: string, script: string[]} |
 *   {name: string, part: string, beside: () => Promise<{said: string, count: Count}>}} Check
 */

/** @type {readonly Check[]} in the order in which they run */
const CHECKS = [
  check('packages', 'packages', () => !packagesAreStale(ROOT) || installPackages(ROOT)),
  check('browsers', 'browsers', () => findBrowsers()),
  reading('types', 'types', 'typescript/bin/tsc', '-p', '.'),
  reading(
    'types of the core, without a browser',
    'types',
    ...['typescript/bin/tsc', '-p', 'src/core', '--noEmit'],
  ),
  reading('types of the tools', 'types', 'typescript/bin/tsc', '-p', 'tests/config'),
  reading('lint', 'lint', ...['eslint/bin/eslint.js', '-c', 'tests/config/eslint.config.mjs', '.']),
  reading('format', 'format', 'prettier/bin/prettier.cjs', '--check', '.'),
  reading(
    'imports',
    'imports',
    ...['dependency-cruiser/bin/dependency-cruise.mjs', '--config'],
    ...['tests/config/dependency-cruiser.config.cjs', 'build.mjs', 'src', 'tests'],
  ),
  reading('dead code', 'dead-code', 'knip/bin/knip.js', '-c', 'tests/config/knip.json'),
  { name: 'glossary packs', part: 'packs', script: ['src/cli/packs.mjs', 'check'] },
  check('build', 'build', () => command('build.mjs')),
  check('build for tests', 'test-build', () => command('build.mjs', '--test')),
  { name: 'unit tests', part: 'unit', run: () => vitest('unit', AT_ONCE) },
  { name: 'parts in a real page', part: 'dom', run: () => vitest('dom', 1) },
  // There are twice as many for Chromium: both end at about the same time.
  { name: 'in Chromium', part: 'chromium', beside: () => vitestAside('extension', 2, 'chromium') },
  { name: 'in Firefox', part: 'firefox', beside: () => vitestAside('extension', 1, 'firefox') },
];

/** @type {Record<string, string[]>} what a part needs before it */
const NEEDS = {
  dom: ['browsers'],
  chromium: ['browsers', 'test-build'],
  firefox: ['browsers', 'test-build'],
};

/** @param {string} name @param {string} part @param {() => boolean} holds @returns {Check} */
function check(name, part, holds) {
  return { name, part, run: () => (holds() ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }) };
}

/**
 * A check by a script of an installed package, which reads files alone.
 *
 * @param {string} name @param {string} part @param {string} script @param {...string} line
 * @returns {Check}
 */
function reading(name, part, script, ...line) {
  return { name, part, script: [join('node_modules', script), ...line] };
}

/** @param {...string} line script and arguments @returns {boolean} whether it ended well */
function command(...line) {
  const { status, error } = spawnSync(process.execPath, line, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error) console.error(error.message);
  return status === 0;
}

/** @returns {boolean} whether both browsers, and a desktop for real windows, are there or could be installed */
function findBrowsers() {
  try {
    for (const engine of /** @type {const} */ (['chromium', 'firefox']))
      console.log(requireBrowser(engine, { desktop: process.platform === 'linux' }));
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{status: string, assertionResults: unknown[]}[]} testResults by file
 */

/**
 * @param {string} project of vitest.config.ts
 * @param {number} files how many run at once
 * @param {...string} filter parts of file names
 * @returns {Count} tests that were skipped or whose file could not be read have failed
 */
function vitest(project, files, ...filter) {
  const { report, line } = vitestLine(project, files, filter);
  return countIn(report, command(...line));
}

/**
 * @param {string} project of vitest.config.ts
 * @param {number} files how many run at once
 * @param {...string} filter parts of file names
 * @returns {Promise<{said: string, count: Count}>} as {@link vitest}
 */
async function vitestAside(project, files, ...filter) {
  const { report, line } = vitestLine(project, files, filter);
  const { said, ok } = await aside(line);
  return { said, count: countIn(report, ok) };
}

/** @param {string} project @param {number} files @param {string[]} filter @returns {{report: string, line: string[]}} */
function vitestLine(project, files, filter) {
  const report = join(ROOT, 'dist/test-results', `${[project, ...filter].join('-')}.json`);
  rmSync(report, { force: true });
  const line = [
    ...[join('node_modules', 'vitest/vitest.mjs'), 'run', ...filter],
    ...['--config', 'tests/config/vitest.config.ts', '--project', project],
    `--maxWorkers=${files}`,
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${relative(ROOT, report)}`],
  ];
  return { report, line };
}

/** @param {string} report path @param {boolean} ended whether vitest ended well @returns {Count} */
function countIn(report, ended) {
  try {
    /** @type {VitestReport} */
    const tests = JSON.parse(readFileSync(report, 'utf8'));
    const unread = tests.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    const failed =
      tests.numFailedTests + tests.numPendingTests + tests.numTodoTests + unread.length;
    // An error outside any test, or no test at all, is a failure too.
    const other = failed === 0 && (!ended || tests.numPassedTests === 0) ? 1 : 0;
    return { passed: tests.numPassedTests, failed: failed + other };
  } catch {
    console.error('vitest left no report.');
    return { passed: 0, failed: 1 };
  }
}

/** @param {string[]} asked parts, none for all @returns {readonly Check[]} with what they need */
function choose(asked) {
  if (asked.length === 0) return CHECKS;
  const wanted = new Set(['packages', ...asked, ...asked.flatMap((part) => NEEDS[part] ?? [])]);
  const unknown = asked.filter((part) => !CHECKS.some((known) => known.part === part));
  if (unknown.length > 0) {
    const parts = [...new Set(CHECKS.map((known) => known.part))];
    throw new Error(`No such part: ${unknown.join(', ')}. There are: ${parts.join(', ')}.`);
  }
  return CHECKS.filter((known) => wanted.has(known.part));
}

/** Runs the checks, those that only read side by side, and tells of each when it ends. */
async function main() {
  const total = { passed: 0, failed: 0 };
  /** @type {string[]} */
  const failures = [];
  /** @param {string} name @param {number} start @param {Count} count */
  const tell = (name, start, { passed, failed }) => {
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`--- ${name}: ${failed === 0 ? 'passed' : 'FAILED'} (${seconds} s)`);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) failures.push(`${name} (${failed})`);
  };
  const waiting = [...choose(process.argv.slice(2))];
  while (waiting.length > 0) {
    const last = waiting.findIndex((known) => !('script' in known));
    const side = waiting.splice(0, last < 0 ? waiting.length : last);
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (let next = side.shift(); next !== undefined; next = side.shift()) {
          if (!('script' in next)) continue;
          const start = performance.now();
          const { said, ok } = await aside(next.script);
          console.log(`\n=== ${next.name}\n${said}`);
          tell(next.name, start, ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
        }
      }),
    );
    const besides = [];
    while (waiting[0] !== undefined && 'beside' in waiting[0]) besides.push(waiting.shift());
    await Promise.all(
      besides.map(async (one) => {
        if (one === undefined || !('beside' in one)) return;
        const start = performance.now();
        const { said, count } = await one.beside();
        console.log(`\n=== ${one.name}\n${said}`);
        tell(one.name, start, count);
      }),
    );
    if (besides.length > 0) continue;
    const next = waiting.shift();
    if (next === undefined || !('run' in next)) continue;
    console.log(`\n=== ${next.name}`);
    const start = performance.now();
    tell(next.name, start, next.run());
  }
  console.log(failures.length > 0 ? `\nFailed: ${failures.join(', ')}` : '');
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

/** @param {string[]} line script and arguments @returns {Promise<{said: string, ok: boolean}>} */
function aside(line) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, line, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (said += String(text)));
    child.on('error', ({ message }) => resolve({ said: message, ok: false }));
    child.on('close', (code) => resolve({ said: said.trimEnd(), ok: code === 0 }));
  });
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
