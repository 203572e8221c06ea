import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PARSER = fileURLToPath(new URL('../core/pack/parse-pack.ts', import.meta.url));

/**
 * Reads packs with the parser of the extension.
 *
 * @param {string} folder of `*.jsonl` files
 * @returns {Promise<string[]>} `file:line: what is wrong`, empty when every pack is sound
 */
export async function packProblems(folder) {
  const { outputFiles } = await build({
    entryPoints: [PARSER],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const { parsePack } = await import(`data:text/javascript;base64,${code}`);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  const problems = names.map(async (name) => {
    const path = join(folder, name);
    /** @type {{problems: {line: number, record: string | null, message: string}[]}} */
    const parsed = parsePack(await readFile(path, 'utf8'));
    return parsed.problems.map(
      ({ line, record, message }) =>
        `${name}:${line}: ${record === null ? '' : `${record}: `}${message}`,
    );
  });
  return (await Promise.all(problems)).flat();
}

/**
 * The list of packs that the background installs, each with its SHA-256.
 *
 * @param {import('./bundles.mjs').Files} files of the extension
 * @returns {Uint8Array}
 */
export function packList(files) {
  const packs = [...files].filter(([path]) => path.startsWith('packs/'));
  const list = packs
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => ({
      file: basename(path),
      sha256: createHash('sha256').update(content).digest('hex'),
    }));
  return Buffer.from(JSON.stringify(list));
}
