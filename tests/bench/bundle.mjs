import { basename, join } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles a TypeScript module of this folder, packages included, into one file that runs by itself.
 *
 * @param {string} name of the module, such as "cold-match.ts"
 * @param {string} folder
 * @param {'node' | 'browser'} platform
 * @returns {Promise<string>} path of the bundle
 */
export async function bundle(name, folder, platform) {
  const outfile = join(folder, `${basename(name, '.ts')}.${platform === 'node' ? 'mjs' : 'js'}`);
  await build({
    entryPoints: [join(import.meta.dirname, name)],
    outfile,
    bundle: true,
    platform,
    format: platform === 'node' ? 'esm' : 'iife',
    target: platform === 'node' ? 'node20' : 'chrome128',
    logLevel: 'warning',
  });
  return outfile;
}
