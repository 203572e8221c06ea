/**
 * `npm run bench`: how fast the engine reads, against a plain RegExp alternation over the same names.
 * `npm run bench -- page`: what the extension costs a page in a browser.
 */
import { fileURLToPath } from 'node:url';
import { importTypeScript } from '../config/run-typescript.mjs';
import { pageCost } from './page-cost.mjs';

const [what = 'core'] = process.argv.slice(2);
if (what === 'page') await pageCost();
else if (what === 'core') {
  const { bench } = await importTypeScript(
    fileURLToPath(new URL('core-bench.ts', import.meta.url)),
  );
  await bench();
} else {
  console.error(`${what}: npm run bench -- [core|page]`);
  process.exitCode = 1;
}
