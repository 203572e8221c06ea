import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findDates } from '../../src/core/dates/find-dates.ts';
import { Gazetteer } from '../../src/core/gazetteer/gazetteer.ts';
import { findMentions } from '../../src/core/mentions/find-mentions.ts';
import { parsePack } from '../../src/core/pack/parse-pack.ts';
import { readPassages, type JudgedName } from './judged-passages.ts';
import { SEED_MAY_ALSO, SEED_NAMES } from './seed-names.ts';

type Print = (line: string) => void;

/**
 * Precision and recall of names on our own judged passages, and on the seed article where `folder` holds
 * it, each error on a line of its own. A name counts where its offsets and its entry are both right.
 */
export async function evaluateMentions(folder: string, print: Print): Promise<void> {
  const { pack } = parsePack(await readFile('extension/packs/russia-korea.jsonl', 'utf8'));
  const gazetteer = new Gazetteer(pack?.entries ?? []);
  print('');
  const source = await readFile('tests/evaluate/passages.txt', 'utf8');
  const judged = readPassages(source).map(({ text, names }) => {
    const [found = []] = findMentions(gazetteer, [text]);
    return compare(text, names, found);
  });
  report('names in our own passages', judged, print);

  const seed = join(folder, 'seed.txt');
  if (!existsSync(seed)) print(`names in the seed article: skipped, there is no ${seed}`);
  else evaluateSeed(gazetteer, await readFile(seed, 'utf8'), print);
}

function evaluateSeed(gazetteer: Gazetteer, text: string, print: Print): void {
  const lines = text.split('\n');
  const found = findMentions(gazetteer, lines).map((mentions) =>
    mentions.filter(({ entry }) => !SEED_MAY_ALSO.has(entry)),
  );
  const judged = lines.map((line, i) => {
    let at = 0;
    const names = SEED_NAMES.filter(([number]) => number === i).map(([, surface, entry]) => {
      const start = line.indexOf(surface, at);
      at = start + surface.length;
      return { start, end: at, entry };
    });
    return compare(line, names, found[i] ?? []);
  });
  report('names in the seed article', judged, print);
  const dates = findDates(text, '2025-08-05').map(
    ({ start, end, interval }) =>
      `${text.slice(start, end)} = ${interval?.from ?? '?'} … ${interval?.to ?? '?'}`,
  );
  print(`dates in the seed article: ${dates.join('; ')}`);
}

interface Comparison {
  right: number;
  /** "surface=entry" of what was expected and not found, and the other way round. */
  missed: string[];
  wrong: string[];
}

function compare(
  text: string,
  expected: readonly JudgedName[],
  found: readonly JudgedName[],
): Comparison {
  const show = ({ start, end, entry }: JudgedName) => `${text.slice(start, end)}=${entry}`;
  const key = ({ start, end, entry }: JudgedName) => `${start} ${end} ${entry}`;
  const wanted = new Set(expected.map(key));
  const given = new Set(found.map(key));
  return {
    right: expected.filter((name) => given.has(key(name))).length,
    missed: expected.filter((name) => !given.has(key(name))).map(show),
    wrong: found.filter((name) => !wanted.has(key(name))).map(show),
  };
}

function report(what: string, comparisons: readonly Comparison[], print: Print): void {
  const right = comparisons.reduce((sum, comparison) => sum + comparison.right, 0);
  const missed = comparisons.flatMap((comparison) => comparison.missed);
  const wrong = comparisons.flatMap((comparison) => comparison.wrong);
  print(
    `${what}: ${right + missed.length} expected, precision ${percent(right, right + wrong.length)}, recall ${percent(right, right + missed.length)}`,
  );
  for (const name of missed) print(`  missed ${name}`);
  for (const name of wrong) print(`  wrong  ${name}`);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} %`;
}
