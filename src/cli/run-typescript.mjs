import { mkdir, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installPackages, packagesAreMissing } from '../build/npm-packages.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Within the project, so that the bundle finds the npm packages that are left outside it. */
const CACHE = `${ROOT}node_modules/.cache/siyaq/`;

/**
 * Imports a TypeScript module into this process, bundled for node: node 20 does not strip types by itself.
 * The bundle is removed again once it is loaded. In a fresh clone the packages are installed first.
 *
 * @param {string} path of the module
 * @returns {Promise<any>} its exports
 * @throws when the file is missing or does not compile
 */
export async function importTypeScript(path) {
  if (packagesAreMissing(ROOT) && !installPackages(ROOT)) throw new Error('npm ci has failed');
  const { build } = await import('esbuild');
  await mkdir(CACHE, { recursive: true });
  const outfile = `${CACHE}${basename(path, '.ts')}-${process.pid}.mjs`;
  await build({
    entryPoints: [path],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(outfile, { force: true });
  }
}
