/**
 * npm run evaluate -- [--errors] [--only PART] [FOLDER]
 *
 * Measures the engine against pages, texts and sentences that people have judged; `--help` says what the
 * parts and options are, `main.ts` how each figure is defined.
 */
import { importTypeScript } from '../config/run-typescript.mjs';

const { main } = await importTypeScript('tests/evaluate/main.ts');
process.exitCode = await main(process.argv.slice(2), (/** @type {string} */ line) =>
  console.log(line),
);
