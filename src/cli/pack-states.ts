import { writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { readStateData } from '../build/state-data.mjs';
import type { Entry } from '../core/entry.ts';
import type { PackFile } from '../core/pack/check-between-packs.ts';
import { parsePack } from '../core/pack/parse-pack.ts';
import type { Doubt } from '../core/pack/review/doubt.ts';
import {
  generateStates,
  STALE,
  stalePacks,
  STATES_PACK,
} from '../core/pack/states/generate-states.ts';
import { reviewStates } from '../core/pack/states/review-states.ts';

/** A pack and where it lies. */
type PackOnDisk = PackFile & { file: string };

/**
 * Writes the packs that are generated from data packages, and what is generated in the others, and prints what
 * has changed.
 *
 * @param packs all built-in packs
 * @returns exit status
 */
export async function generate(
  packs: readonly PackOnDisk[],
  print: (line: string) => void,
): Promise<number> {
  const [first] = packs;
  if (first === undefined) {
    print('no packs that hold the states');
    return 1;
  }
  const broken = packs.filter(({ text }) => parsePack(text).problems.length > 0);
  for (const { file } of broken) print(`${shown(file)}: is broken, see \`npm run packs -- check\``);
  if (broken.length > 0) return 1;
  const before = new Map(packs.map(({ name, text }) => [name, text]));
  let written = 0;
  for (const { name, text } of generateStates(packs, await readStateData())) {
    if (before.get(name) === text) continue;
    const file = join(dirname(first.file), name);
    await writeFile(file, text);
    print(`${shown(file)}: ${linesChanged(before.get(name) ?? '', text)} lines written`);
    written++;
  }
  if (written === 0) print('nothing to write: the packs are up to date');
  return 0;
}

/** Packs that {@link generate} would change, each as a problem of its file. */
export async function staleFiles(packs: readonly PackOnDisk[]): Promise<string[]> {
  if (!areGenerated(packs)) return [];
  const stale = stalePacks(packs, await readStateData());
  return packs
    .filter(({ name }) => stale.includes(name))
    .map(({ file }) => `${shown(file)}:0: ${STALE}`);
}

/** What data packages know of states otherwise than the entries of the packs. */
export async function stateDoubts(
  packs: readonly PackFile[],
  entries: readonly Entry[],
): Promise<Doubt[]> {
  return areGenerated(packs) ? reviewStates(entries, await readStateData()) : [];
}

function areGenerated(packs: readonly PackFile[]): boolean {
  return packs.some(({ name }) => name === STATES_PACK);
}

function linesChanged(before: string, after: string): number {
  const known = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !known.has(line)).length;
}

function shown(file: string): string {
  return relative('', file) || file;
}
