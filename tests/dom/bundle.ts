import { build } from 'esbuild';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A source file with everything it needs, as one classic script. `path` is relative to the project. */
export async function bundle(path: string, minify = false): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, path)],
    bundle: true,
    format: 'iife',
    target: 'es2023',
    write: false,
    minify,
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}
