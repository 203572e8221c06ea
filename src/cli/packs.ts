import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { Pack, PackProblem } from '../core/pack/pack.ts';
import { checkOrder } from '../core/pack/check-order.ts';
import { parsePack } from '../core/pack/parse-pack.ts';

const USAGE = 'usage: npm run packs -- check [FILE…]   (all built-in packs when no file is named)';
const EXTENSION = '.jsonl';

/**
 * Checks pack files and prints every problem as `file:line: id: message`, then what each pack holds.
 *
 * @param args command line without the program
 * @param folder of the built-in packs
 * @param print writes one line
 * @returns exit status: 0, 1 when there is a problem, 2 for a wrong command line
 */
export async function main(
  args: readonly string[],
  folder: string,
  print: (line: string) => void,
): Promise<number> {
  const [command, ...named] = args;
  if (command !== 'check' || named.some((file) => file.startsWith('-'))) {
    print(USAGE);
    return 2;
  }
  const files = named.length > 0 ? named : await builtInPacks(folder);
  if (files.length === 0) {
    print(`no packs (*${EXTENSION}) in ${folder}`);
    return 1;
  }
  const owners = new Map<string, string>();
  let count = 0;
  for (const file of files) {
    const { pack, problems } = await checkFile(file);
    if (pack) problems.push(...foreignIds(pack, file, owners));
    problems.sort((a, b) => a.line - b.line);
    count += problems.length;
    const shown = relative('', file) || file;
    for (const { line, record, message } of problems)
      print(`${shown}:${line}: ${record === null ? '' : `${record}: `}${message}`);
    print(`${shown}: ${pack ? contents(pack) : 'no pack'}`);
  }
  if (count > 0) print(`${count} ${count === 1 ? 'problem' : 'problems'}`);
  return count > 0 ? 1 : 0;
}

async function builtInPacks(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith(EXTENSION))
    .sort()
    .map((name) => join(folder, name));
}

async function checkFile(file: string): Promise<{ pack: Pack | null; problems: PackProblem[] }> {
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    const message = error instanceof TypeError ? 'is not UTF-8 text' : String(error);
    return { pack: null, problems: [{ line: 0, record: null, message }] };
  }
  const { pack, problems } = parsePack(text);
  const all = [...problems, ...checkOrder(text)];
  const id = pack?.header.id;
  if (id !== undefined && basename(file) !== id + EXTENSION)
    all.push({
      line: 1,
      record: null,
      message: `the file of this pack is named ${id}${EXTENSION}`,
    });
  return { pack, problems: all };
}

/** Ids are unique over all packs: those that a file checked before holds. */
function foreignIds(pack: Pack, file: string, owners: Map<string, string>): PackProblem[] {
  const problems: PackProblem[] = [];
  const ids = [
    ...pack.entries.map(({ id }) => ['entry', id] as const),
    ...pack.events.map(({ id }) => ['event', id] as const),
  ];
  for (const [what, id] of ids) {
    const key = `${what} ${id}`;
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, file);
    else problems.push({ line: 0, record: id, message: `stands in ${basename(owner)} too` });
  }
  return problems;
}

/** "212 entries (80 person, 60 country, …), 95 events, 4 100 names" */
function contents({ entries, events }: Pack): string {
  const kinds = new Map<string, number>();
  for (const { kind } of entries) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const names = entries.reduce((sum, entry) => sum + entry.names.length, 0);
  const byKind = [...kinds]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ');
  return `${entries.length} entries${byKind && ` (${byKind})`}, ${names} names, ${events.length} events`;
}
