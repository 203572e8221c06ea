#!/usr/bin/env node
/** `npm run packs`: checks pack files. */
import { fileURLToPath } from 'node:url';
import { importTypeScript } from './run-typescript.mjs';

const { main } = await importTypeScript(fileURLToPath(new URL('packs.ts', import.meta.url)));
process.exitCode = await main(
  process.argv.slice(2),
  fileURLToPath(new URL('../../extension/packs/', import.meta.url)),
  (/** @type {string} */ line) => console.log(line),
);
