import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import type { Entry } from '../core/entry.ts';
import type { Pack, PackProblem } from '../core/pack/pack.ts';
import { checkBetweenPacks, type PackFile } from '../core/pack/check-between-packs.ts';
import { checkOrder } from '../core/pack/check-order.ts';
import { parsePack } from '../core/pack/parse-pack.ts';
import { packLines } from '../core/pack/pack-lines.ts';
import { compareReference } from '../core/pack/review/compare-reference.ts';
import { drawSample } from '../core/pack/review/draw-sample.ts';
import { readJudgements } from '../core/pack/review/judgements.ts';
import { reviewPacks } from '../core/pack/review/review-packs.ts';
import { printHits } from './pack-hits.ts';
import { generate, staleFiles, stateDoubts } from './pack-states.ts';
import { STATES_PACK } from '../core/pack/states/generate-states.ts';

const USAGE = `usage: npm run packs -- check [FILE…]     every problem and doubt (of all built-in packs when no file is named)
       npm run packs -- generate          writes what data packages know of states into the built-in packs
       npm run packs -- compare LIST      names that a list of Arabic, tab, English knows otherwise, to be judged
       npm run packs -- hits FOLDER       what the texts of a folder are marked with, name by name, to be judged
       npm run packs -- sample SEED N     N records of each kind drawn at random, to be judged`;
const EXTENSION = '.jsonl';
/** Doubts that a person has looked at, in the folder of the built-in packs. */
const JUDGEMENTS = 'judged.md';

/**
 * Checks pack files and prints every problem as `file:line: id: message`, then what each pack holds. Files
 * that are named may refer to each other's entries and to those of the built-in packs.
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
  if (command === 'compare' && named.length === 1) return compare(named[0]!, folder, print);
  if (command === 'generate' && named.length === 0)
    return generate((await readAll(await builtInPacks(folder))).filter(isText), print);
  if (command === 'hits' && named.length === 1)
    return printHits(await builtInEntries(folder), named[0]!, print);
  if (command === 'sample' && named.length === 2 && /^[1-9]\d*$/u.test(named[1]!))
    return sample(named[0]!, Number(named[1]), folder, print);
  if (command !== 'check' || named.some((file) => file.startsWith('-'))) {
    print(USAGE);
    return 2;
  }
  const files = named.length > 0 ? named : await builtInPacks(folder);
  if (files.length === 0) {
    print(`no packs (*${EXTENSION}) in ${folder}`);
    return 1;
  }
  const texts = await readAll(files);
  const beside = await others(folder, files);
  const between = checkBetweenPacks(texts.filter(isText), beside);
  let count = 0;
  for (const read of texts) {
    const { pack, problems } = checkFile(read);
    if (isText(read)) problems.push(...between.shift()!);
    problems.sort((a, b) => a.line - b.line);
    count += problems.length;
    const shown = relative('', read.file) || read.file;
    for (const { line, record, message } of problems)
      print(`${shown}:${line}: ${record === null ? '' : `${record}: `}${message}`);
    print(`${shown}: ${pack ? contents(pack) : 'no pack'}`);
  }
  const whole = named.length === 0;
  const stale = whole && count === 0 ? await staleFiles(texts.filter(isText)) : [];
  stale.forEach(print);
  count += stale.length;
  const review = await reviewAll(texts.filter(isText), beside, folder, whole);
  review.lines.forEach(print);
  count += review.lines.length;
  if (review.judged > 0) print(`${review.judged} doubts are judged in ${JUDGEMENTS}`);
  if (count > 0) print(`${count} ${count === 1 ? 'problem' : 'problems'}`);
  return count > 0 ? 1 : 0;
}

/** Prints records of the packs that are written by hand. */
async function sample(
  seed: string,
  count: number,
  folder: string,
  print: (line: string) => void,
): Promise<number> {
  const packs = (await readAll(await builtInPacks(folder))).filter(isText);
  const written = packs.filter(({ name }) => name !== STATES_PACK);
  const texts = written.map(({ text }) => text);
  for (const { group, of, lines } of drawSample(texts, seed, count)) {
    print(`# ${group}: ${lines.length} of ${of}`);
    lines.forEach(print);
  }
  return 0;
}

/** Prints where the built-in packs and a list that others keep disagree; either may be wrong. */
async function compare(
  list: string,
  folder: string,
  print: (line: string) => void,
): Promise<number> {
  if (!existsSync(list)) {
    print(`skipped, there is no ${list}`);
    return 0;
  }
  const entries = await builtInEntries(folder);
  const { disagreements, known } = compareReference(entries, await readFile(list, 'utf8'));
  for (const { entry, name, ours, theirs } of disagreements)
    print(`${entry}: ${name} is ${ours} here, ${theirs.join(', ')} there`);
  print(`${known} of ${entries.length} entries are in the list, ${disagreements.length} otherwise`);
  return 0;
}

/**
 * Doubts about the entries of some files, held against all packs, as `file:line: ids: message`.
 *
 * @param whole whether the files are all there is: then a judgement about nothing is reported, too
 */
async function reviewAll(
  files: readonly (ReadFile & PackFile)[],
  beside: readonly PackFile[],
  folder: string,
  whole: boolean,
): Promise<{ lines: string[]; judged: number }> {
  const path = join(folder, JUDGEMENTS);
  const judgements = existsSync(path) ? readJudgements(await readFile(path, 'utf8')) : [];
  const packs = [...files, ...beside].flatMap(({ text }) => parsePack(text).pack ?? []);
  const entries = packs.flatMap((pack) => pack.entries);
  const events = packs.flatMap((pack) => pack.events);
  const more = whole ? await stateDoubts(files, entries) : [];
  const { doubts, judged, stale } = reviewPacks(entries, events, judgements, more);
  const places = new Map(files.flatMap(placesOf));
  const lines = doubts.flatMap(({ entries: ids, message }) => {
    const place = ids.map((id) => places.get(id)).find((at) => at !== undefined);
    const line = `${ids.join(', ')}: ${message}`;
    if (place !== undefined) return [`${place}: ${line}`];
    // What no pack holds stands nowhere.
    return whole ? [line] : [];
  });
  const shown = relative('', path) || path;
  const old = stale.map(
    ({ line, entries: ids }) => `${shown}:${line}: ${ids.join(', ')}: nothing to judge any more`,
  );
  return { lines: whole ? [...lines, ...old] : lines, judged };
}

/** Where the records of a file stand. */
function placesOf({ file, text }: ReadFile & PackFile): [id: string, place: string][] {
  const shown = relative('', file) || file;
  return [...packLines(text)].flatMap(({ number, text: line }): [string, string][] => {
    const [, id] = /^\{"(?:id|event)":"([^"]+)"/u.exec(line) ?? [];
    return id === undefined ? [] : [[id, `${shown}:${number}`]];
  });
}

async function builtInEntries(folder: string): Promise<Entry[]> {
  const packs = (await readAll(await builtInPacks(folder))).filter(isText);
  return packs.flatMap(({ text }) => parsePack(text).pack?.entries ?? []);
}

async function builtInPacks(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith(EXTENSION))
    .sort()
    .map((name) => join(folder, name));
}

/** A file as it was read: its text, or what is wrong with it. */
type ReadFile = { file: string; name: string } & ({ text: string } | { fault: string });

function isText(read: ReadFile): read is ReadFile & PackFile {
  return 'text' in read;
}

async function readAll(files: readonly string[]): Promise<ReadFile[]> {
  return Promise.all(files.map(read));
}

async function read(file: string): Promise<ReadFile> {
  const name = basename(file);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
    return { file, name, text };
  } catch (error) {
    return { file, name, fault: error instanceof TypeError ? 'is not UTF-8 text' : String(error) };
  }
}

/** The built-in packs that are not among the files. */
async function others(folder: string, files: readonly string[]): Promise<PackFile[]> {
  const checked = new Set(files.map((file) => resolve(file)));
  const rest = (await builtInPacks(folder)).filter((file) => !checked.has(resolve(file)));
  return (await readAll(rest)).filter(isText);
}

function checkFile(file: ReadFile): { pack: Pack | null; problems: PackProblem[] } {
  if (!isText(file))
    return { pack: null, problems: [{ line: 0, record: null, message: file.fault }] };
  const { pack, problems } = parsePack(file.text);
  const all = [...problems, ...checkOrder(file.text)];
  const id = pack?.header.id;
  if (id !== undefined && file.name !== id + EXTENSION)
    all.push({
      line: 1,
      record: null,
      message: `the file of this pack is named ${id}${EXTENSION}`,
    });
  return { pack, problems: all };
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
