import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editDistance } from '../../src/core/search/edit-distance.ts';
import { skeleton } from '../../src/core/search/skeleton.ts';
import { alignNames, spellingScore } from '../../src/core/transliteration/align-spelling.ts';
import { proposeLatin } from '../../src/core/transliteration/propose-latin.ts';
import { readArabic } from '../../src/core/transliteration/spelling/arabic-name.ts';
import { readLatin } from '../../src/core/transliteration/spelling/latin-name.ts';
import { CONSONANTS } from '../../src/core/transliteration/consonants.ts';

type Print = (line: string) => void;
type Pair = readonly [arabic: string, english: string];

/** How many names are looked up, and among how many. */
const LOOKED_UP = { 'words-ar-en.tsv': 1000, 'names-ar-en.tsv': 250 };
const CANDIDATES = 1000;

/**
 * Measures spelling alignment and proposals on lists of names in both scripts that other projects publish,
 * in `../reference` beside `folder`. The tables were made with the first half of each list in view, so that
 * the second half alone is measured.
 */
export async function evaluateTransliteration(folder: string, print: Print): Promise<void> {
  print('');
  for (const [file, lookedUp] of Object.entries(LOOKED_UP)) {
    const path = join(folder, '..', 'reference', file);
    if (!existsSync(path)) {
      print(`transliteration: skipped, there is no ${path}`);
      continue;
    }
    const pairs = unseen(await readFile(path, 'utf8'));
    print(`transliteration: ${file}, second half, ${pairs.length} pairs`);
    if (pairs.length === 0) continue;
    reportSeparation(pairs, print);
    reportRetrieval(pairs, lookedUp, print);
    if (file.startsWith('words')) reportProposals(pairs, print);
  }
}

/** The second half of a list, without rows that hold no letters of the two scripts. */
function unseen(source: string): Pair[] {
  const rows = source
    .split('\n')
    .map((line) => line.split('\t'))
    .flatMap(([arabic, english]): Pair[] =>
      arabic && english && readArabic(arabic) && readLatin(english) ? [[arabic, english]] : [],
    );
  return rows.slice(rows.length >> 1);
}

/** Numbers from 0 to 1, the same in every run (Numerical Recipes' linear congruential generator). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function sample<T>(items: readonly T[], count: number, seed: number): T[] {
  const next = sequence(seed);
  const shuffled = items.map((item) => ({ item, order: next() }));
  shuffled.sort((a, b) => a.order - b.order);
  return shuffled.slice(0, count).map(({ item }) => item);
}

/** Scores of right pairs against those of an Arabic name with another English one of the same length. */
function reportSeparation(pairs: readonly Pair[], print: Print): void {
  const chosen = sample(pairs, 4000, 1).sort((a, b) => a[1].length - b[1].length);
  const next = sequence(2);
  const right = chosen.map(([arabic, english]) => spellingScore(arabic, english));
  const wrong = chosen.flatMap(([arabic, english]) => {
    const peers = chosen.filter((pair) => pair[1].length === english.length && pair[1] !== english);
    const other = peers[Math.floor(next() * peers.length)];
    return other ? [spellingScore(arabic, other[1])] : [];
  });
  const errors = [...new Set([...right, ...wrong])].map((threshold) =>
    Math.max(
      right.filter((score) => score < threshold).length / right.length,
      wrong.filter((score) => score >= threshold).length / wrong.length,
    ),
  );
  print(
    `  right against shuffled pairs: area under the curve ${areaUnderCurve(right, wrong).toFixed(4)}, ` +
      `equal error rate ${percent(Math.min(...errors))}`,
  );
}

/** The chance that a right pair scores higher than a wrong one, ties counting half. */
function areaUnderCurve(right: readonly number[], wrong: readonly number[]): number {
  const sorted = [...wrong].sort((a, b) => a - b);
  const below = (score: number, orEqual: boolean): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < score || (orEqual && sorted[middle] === score)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const wins = right.reduce((sum, score) => sum + below(score, false) + below(score, true), 0);
  return wins / 2 / (right.length * sorted.length);
}

/** How often the right English name comes first among a thousand; shared first places count in part. */
function reportRetrieval(pairs: readonly Pair[], lookedUp: number, print: Print): void {
  const names = new Set<string>();
  const pool = sample(pairs, pairs.length, 3)
    .filter(([arabic, english]) => {
      const fresh = !names.has(arabic) && !names.has(english);
      names.add(arabic).add(english);
      return fresh;
    })
    .slice(0, CANDIDATES);
  const latin = pool.map(([, english]) => readLatin(english)!);
  const skeletons = pool.map(([, english]) => skeleton(english));
  let [aligned, baseline] = [0, 0];
  const queries = pool.slice(0, lookedUp);
  for (const [i, [arabic]] of queries.entries()) {
    const ready = readArabic(arabic)!;
    const bones = skeleton(arabic);
    aligned += firstPlace(
      latin.map((name) => alignNames(ready, name, 0)?.score ?? 0),
      i,
    );
    baseline += firstPlace(
      skeletons.map((other) => -editDistance(bones, other, bones.length + other.length)!),
      i,
    );
  }
  print(
    `  right name first of ${pool.length}, ${queries.length} looked up: ` +
      `${percent(aligned / queries.length)}; by edit distance of consonant skeletons ` +
      percent(baseline / queries.length),
  );
}

function firstPlace(scores: readonly number[], right: number): number {
  const best = Math.max(...scores);
  return scores[right] === best ? 1 / scores.filter((score) => score === best).length : 0;
}

/** Proposals for single words against a table of letters. */
function reportProposals(pairs: readonly Pair[], print: Print): void {
  const words = pairs.filter((pair) => pair.every((name) => /^[\p{L}\p{M}]+$/u.test(name)));
  const judge = (name: string, propose: (arabic: string) => string): void => {
    let [equal, distance] = [0, 0];
    for (const [arabic, english] of words) {
      const [proposed, wanted] = [propose(arabic).toLowerCase(), english.toLowerCase()];
      if (proposed === wanted) equal += 1;
      const longest = Math.max(proposed.length, wanted.length);
      distance += editDistance(proposed, wanted, longest)! / longest;
    }
    print(
      `  ${name}: ${percent(equal / words.length)} of ${words.length} words right, ` +
        `mean edit distance ${(distance / words.length).toFixed(3)} of the longer`,
    );
  };
  judge('proposals', proposeLatin);
  judge('letter by letter', letterByLetter);
}

const VOWELS: ReadonlyMap<string, string> = new Map([
  ...[...'اأإآعةىء'].map((letter) => [letter, 'a'] as const),
  ['و', 'u'],
  ['ؤ', 'u'],
  ['ي', 'i'],
  ['ئ', 'i'],
]);

/** A table of letters without regard to what is around them: what a proposal has to beat. */
function letterByLetter(arabic: string): string {
  return [...arabic]
    .map((letter) => VOWELS.get(letter) ?? CONSONANTS.get(letter) ?? '')
    .join('')
    .normalize('NFD')
    .replace(/[\p{M}ʻ]/gu, '');
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
