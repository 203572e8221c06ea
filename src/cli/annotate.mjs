#!/usr/bin/env node
/** `npm run annotate`: the engine of the extension on the command line. */
import { fileURLToPath } from 'node:url';
import { importTypeScript } from './run-typescript.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const { main } = await importTypeScript(`${folder}annotate-main.ts`);
process.exitCode = await main(
  process.argv.slice(2),
  fileURLToPath(new URL('../../extension/packs', import.meta.url)),
);
