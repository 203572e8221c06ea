import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importTypeScript as importModule } from '../../src/cli/run-typescript.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Imports a TypeScript module by its path from the project's folder ("src/article/extract.ts"), wherever
 * the process runs.
 *
 * @param {string} path
 * @returns {Promise<any>} the module's exports
 * @throws when the file is missing or does not compile
 */
export function importTypeScript(path) {
  return importModule(resolve(ROOT, path));
}
