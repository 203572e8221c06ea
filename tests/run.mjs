/**
 * Everything that must hold: `npm test`, or a part of it by name: `npm test -- unit chromium`.
 *
 * Ends with one line, `N passed, N failed`. A check counts as one, the tests of vitest each by itself. What
 * could not run has failed.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { requireBrowser } from './browsers/install-browser.mjs';
import { installPackages, packagesAreStale } from '../src/build/npm-packages.mjs';

const ROOT = join(import.meta.dirname, '..');

/** @typedef {{passed: number, failed: number}} Count */
/** @typedef {{name: string, part: string, run: () => Count}} Check */

/** @type {readonly Check[]} in the order in which they run */
const CHECKS = [
  check('packages', 'packages', () => !packagesAreStale(ROOT) || installPackages(ROOT)),
  check('browsers', 'browsers', () => findBrowsers()),
  check('types', 'types', () => node('typescript/bin/tsc', '-p', '.')),
  check('types of the core, without a browser', 'types', () =>
    node('typescript/bin/tsc', '-p', 'src/core', '--noEmit'),
  ),
  check('types of the tools', 'types', () => node('typescript/bin/tsc', '-p', 'tests/config')),
  check('lint', 'lint', () =>
    node('eslint/bin/eslint.js', '-c', 'tests/config/eslint.config.mjs', '.'),
  ),
  check('format', 'format', () => node('prettier/bin/prettier.cjs', '--check', '.')),
  check('imports', 'imports', () =>
    node(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      ...['--config', 'tests/config/dependency-cruiser.config.cjs', 'build.mjs', 'src', 'tests'],
    ),
  ),
  check('dead code', 'dead-code', () => node('knip/bin/knip.js', '-c', 'tests/config/knip.json')),
  check('glossary packs', 'packs', () => command('src/cli/packs.mjs', 'check')),
  check('build', 'build', () => command('build.mjs')),
  check('build for tests', 'test-build', () => command('build.mjs', '--test')),
  { name: 'unit tests', part: 'unit', run: () => vitest('unit') },
  { name: 'parts in a real page', part: 'dom', run: () => vitest('dom') },
  { name: 'in Chromium', part: 'chromium', run: () => vitest('extension', 'chromium') },
  { name: 'in Firefox', part: 'firefox', run: () => vitest('extension', 'firefox') },
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

/** @param {...string} line script and arguments @returns {boolean} whether it ended well */
function command(...line) {
  const { status, error } = spawnSync(process.execPath, line, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error) console.error(error.message);
  return status === 0;
}

/** @param {string} script of an installed package @param {...string} line @returns {boolean} */
function node(script, ...line) {
  return command(join('node_modules', script), ...line);
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
 * @param {...string} filter parts of file names
 * @returns {Count} tests that were skipped or whose file could not be read have failed
 */
function vitest(project, ...filter) {
  const report = join(ROOT, 'dist/test-results', `${[project, ...filter].join('-')}.json`);
  rmSync(report, { force: true });
  const ended = node(
    'vitest/vitest.mjs',
    ...['run', ...filter, '--config', 'tests/config/vitest.config.ts', '--project', project],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${relative(ROOT, report)}`],
  );
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

/** Runs the checks one after the other and tells of each. */
function main() {
  const total = { passed: 0, failed: 0 };
  const failures = [];
  for (const { name, run } of choose(process.argv.slice(2))) {
    console.log(`\n=== ${name}`);
    const start = performance.now();
    const { passed, failed } = run();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`--- ${name}: ${failed === 0 ? 'passed' : 'FAILED'} (${seconds} s)`);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) failures.push(`${name} (${failed})`);
  }
  console.log(failures.length > 0 ? `\nFailed: ${failures.join(', ')}` : '');
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
