import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Engine } from '../browsers/find-browser.mjs';

const ROOT = join(import.meta.dirname, '../..');

export interface BuiltExtension {
  /** Of the extension, as a browser loads it. */
  folder: string;
  remove: () => Promise<void>;
}

export interface BuildChoice {
  /** Whether every site is granted beforehand; else it is built as it ships. */
  granted: boolean;
  /** A permission that is taken out of the manifest. */
  without?: string;
}

/** Builds the extension for one browser into a folder of its own. */
export async function buildExtension(
  engine: Engine,
  { granted, without }: BuildChoice,
): Promise<BuiltExtension> {
  const out = await mkdtemp(join(tmpdir(), 'siyaq-build-'));
  const options = ['--target', engine, '--out', out, ...(granted ? ['--test'] : [])];
  await promisify(execFile)(process.execPath, ['build.mjs', ...options], { cwd: ROOT });
  const folder = join(out, engine);
  if (without !== undefined) await withdraw(join(folder, 'manifest.json'), without);
  return { folder, remove: () => rm(out, { recursive: true, force: true }) };
}

async function withdraw(path: string, permission: string): Promise<void> {
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { permissions: string[] };
  const permissions = manifest.permissions.filter((name) => name !== permission);
  if (permissions.length === manifest.permissions.length)
    throw new Error(`the manifest asks for no ${permission}`);
  await writeFile(path, JSON.stringify({ ...manifest, permissions }));
}
