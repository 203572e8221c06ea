import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../browsers/find-browser.mjs';
import { builtForTests } from './built-for-tests.ts';

export interface CopiedExtension {
  /** Of the extension, as a browser loads it. */
  folder: string;
  remove: () => Promise<void>;
}

export interface CopyChoice {
  /** Whether every site is granted beforehand; else it is as it ships. */
  granted: boolean;
  /** A permission that is taken out of the manifest. */
  without?: string;
  /** Whether all packs are in it; else those that tests name most, which are installed in a tenth of the time. */
  whole?: boolean;
}

interface Manifest {
  permissions: string[];
  host_permissions?: string[];
}

const FEW: readonly string[] = ['russia-korea', 'states'];

/** Copies the extension that is built for tests into a folder of its own, for what is changed in it. */
export async function copyExtension(
  engine: Engine,
  { granted, without, whole = false }: CopyChoice,
): Promise<CopiedExtension> {
  const folder = await mkdtemp(join(tmpdir(), 'siyaq-copy-'));
  await cp(builtForTests(engine), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
  // The one difference between what is built for tests and what ships.
  if (!granted) delete manifest.host_permissions;
  if (without !== undefined) withdraw(manifest, without);
  await writeFile(path, JSON.stringify(manifest));
  if (!whole) await leaveFewPacks(join(folder, 'packs/index.json'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

function withdraw(manifest: Manifest, permission: string): void {
  const permissions = manifest.permissions.filter((name) => name !== permission);
  if (permissions.length === manifest.permissions.length)
    throw new Error(`the manifest asks for no ${permission}`);
  manifest.permissions = permissions;
}

async function leaveFewPacks(list: string): Promise<void> {
  const packs = JSON.parse(await readFile(list, 'utf8')) as { id: string }[];
  await writeFile(list, JSON.stringify(packs.filter(({ id }) => FEW.includes(id))));
}
