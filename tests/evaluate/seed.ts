import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findDates } from '../../src/core/dates/find-dates.ts';
import { findMentions } from '../../src/core/mentions/find-mentions.ts';
import { errorLine } from './error-lines.ts';
import { percent } from './figures.ts';
import { judge } from './judge.ts';
import type { MarkedName } from './marked-text.ts';
import type { Glossary } from './packs.ts';
import { SEED_MAY_ALSO, SEED_NAMES } from './seed-names.ts';

/** The day that the seed article was published, ISO. */
const PUBLISHED = '2025-08-05';

/**
 * Measures names and dates in the article that the product was conceived around, where `folder` holds it,
 * and says so where it does not. Each error stands on a line of its own.
 */
export async function evaluateSeed(
  { gazetteer, entries }: Glossary,
  folder: string,
  print: (line: string) => void,
): Promise<void> {
  const path = join(folder, 'seed.txt');
  if (!existsSync(path)) {
    print(`names in the seed article: skipped, there is no ${path}`);
    return;
  }
  const source = await readFile(path, 'utf8');
  const lines = source.split('\n');
  const mentions = findMentions(gazetteer, lines).map((line) =>
    line.filter(({ entry }) => !SEED_MAY_ALSO.has(entry)),
  );
  const judged = lines.flatMap((text, i) =>
    judge(namesIn(text, i), mentions[i] ?? []).map((judgement) => ({ i, text, judgement })),
  );
  const wrong = judged.filter(({ judgement }) => judgement.outcome !== 'right');
  const right = judged.length - wrong.length;
  const found = mentions.flat().length;
  print(
    `names in the seed article: ${SEED_NAMES.length} expected, ` +
      `precision ${percent(found === 0 ? null : right / found)}, recall ${percent(right / SEED_NAMES.length)}`,
  );
  for (const { i, text, judgement } of wrong)
    print(`  ${errorLine(`${path}:${i + 1}`, text, judgement, entries)}`);
  const dates = findDates(source, PUBLISHED).map(
    ({ start, end, interval }) =>
      `${source.slice(start, end)} = ${interval?.from ?? '?'} … ${interval?.to ?? '?'}`,
  );
  print(`dates in the seed article: ${dates.join('; ')}`);
}

/** @throws Error when the article is not the one that the names were read in */
function namesIn(text: string, line: number): MarkedName[] {
  let at = 0;
  return SEED_NAMES.filter(([number]) => number === line).map(([, surface, entry]) => {
    const start = text.indexOf(surface, at);
    if (start < 0) throw new Error(`line ${line + 1} of the seed article has no ${surface}`);
    at = start + surface.length;
    return { start, end: at, entries: [entry], unknown: null };
  });
}
