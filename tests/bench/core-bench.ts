import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Entry } from '../../src/core/entry.ts';
import { findCandidates, prepare } from '../../src/core/gazetteer/find-candidates.ts';
import { Gazetteer } from '../../src/core/gazetteer/gazetteer.ts';
import { findMentions } from '../../src/core/mentions/find-mentions.ts';
import { parsePack } from '../../src/core/pack/parse-pack.ts';
import { normalise } from '../../src/core/text/normalise.ts';
import { SENTENCES } from './sentences.ts';

const WORDS = 50_000;
const ROUNDS = 15;

/**
 * Prints medians of interleaved rounds in one process: the engine's stages on 50,000 words of newspaper
 * prose, and the peer that people write first, one RegExp of all names (whole words, longest first, no
 * proclitics), on the same text.
 */
export async function bench(): Promise<void> {
  const entries = await builtInEntries();
  const paragraphs = prose();
  const text = paragraphs.join('\n');
  const names = entries.flatMap(({ names: all }) =>
    all.filter(({ language }) => language === 'ar'),
  );
  const compiled = measure(() => new Gazetteer(entries));
  const gazetteer = compiled.value;
  const alternation = regExpOf(names.map((name) => name.text));
  console.log(`${entries.length} entries, ${names.length} Arabic names, ${WORDS} words\n`);

  const tasks: Record<string, () => number> = {
    'normalise alone': () => normalise(text).text.length,
    'candidates (normalised, folded, clitics peeled)': () =>
      findCandidates(gazetteer, prepare(text)).length,
    'mentions (chosen, short names, evidence)': () =>
      findMentions(gazetteer, paragraphs).flat().length,
    'peer: RegExp alternation on normalised text': () =>
      [...normalise(text).text.matchAll(alternation)].length,
  };
  const times = new Map(Object.keys(tasks).map((name) => [name, [] as number[]]));
  const found = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, task] of Object.entries(tasks)) {
      const { milliseconds, value } = measure(task);
      times.get(name)!.push(milliseconds);
      found.set(name, value);
    }
  const base = median(times.get('normalise alone')!);
  for (const [name, all] of times) {
    const middle = median(all);
    console.log(
      `${name.padEnd(50)}${middle.toFixed(1).padStart(8)} ms${(middle / base).toFixed(1).padStart(8)} × normalise${String(found.get(name)).padStart(9)} found`,
    );
  }
  console.log(`\ncompile the gazetteer: ${compiled.milliseconds.toFixed(1)} ms (first time)`);
}

async function builtInEntries(): Promise<Entry[]> {
  const folder = resolve('extension/packs');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.jsonl'));
  const packs = await Promise.all(
    files.map(async (file) => parsePack(await readFile(resolve(folder, file), 'utf8'))),
  );
  return packs.flatMap(({ pack }) => pack?.entries ?? []);
}

/** Paragraphs of five sentences each until there are enough words. */
function prose(): string[] {
  const paragraphs: string[] = [];
  for (let words = 0, i = 0; words < WORDS; i++) {
    const paragraph = Array.from(
      { length: 5 },
      (_, j) => SENTENCES[(i * 7 + j * 3) % SENTENCES.length]!,
    ).join(' ');
    words += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  return paragraphs;
}

function regExpOf(names: readonly string[]): RegExp {
  const letters = [...new Set(names.map((name) => normalise(name).text))].sort(
    (a, b) => b.length - a.length,
  );
  const escaped = letters.map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(`(?<![\\u0621-\\u064a])(?:${escaped.join('|')})(?![\\u0621-\\u064a])`, 'gu');
}

function measure<T>(task: () => T): { milliseconds: number; value: T } {
  const start = performance.now();
  const value = task();
  return { milliseconds: performance.now() - start, value };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}
