import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { HardCase, HardGroup } from './hard-case.ts';
import { readMarkedText } from './marked-text.ts';

/** A list of hard cases that others judged: number, then surfaces set apart by " / ", remarks between. */
export const JUDGED_ROWS = '../shared/hard-cases.tsv';

/** A run of Arabic letters, marks and what may stand inside a name; remarks are in Latin letters. */
const SURFACE =
  /[\u0620-\u0669\u0670-\u06d3](?:[\u0620-\u0669\u0670-\u06d3\u00a0\u200b-\u200f -]*[\u0620-\u0669\u0670-\u06d3-])?/gu;
/** A single letter is a remark on letters. */
const NAME = /\p{L}\p{L}/u;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Surfaces of each row of the list, by the row's number. */
export function readRows(source: string): Map<number, string[]> {
  const rows = new Map<number, string[]>();
  for (const line of source.split('\n').slice(1)) {
    const [number = '', surfaces = ''] = line.split('\t');
    if (!/^\d+$/u.test(number)) continue;
    rows.set(
      Number(number),
      [...surfaces.matchAll(SURFACE)]
        .map(([surface]) => surface.trim())
        .filter((surface) => NAME.test(surface)),
    );
  }
  return rows;
}

/**
 * What of the list no case has, one line each: a row without a case, or a surface that stands in none of
 * the cases of its row, invisible characters and the width of spaces aside.
 */
export function uncovered(
  rows: ReadonlyMap<number, readonly string[]>,
  groups: readonly HardGroup[],
): string[] {
  return [...rows].flatMap(([row, surfaces]) => {
    const texts = groups
      .filter((group) => group.rows?.includes(row))
      .flatMap(({ cases }) => cases.map(plainText));
    if (texts.length === 0) return [`row ${row} has no case`];
    return surfaces
      .filter((surface) => !texts.some((text) => text.includes(visible(surface))))
      .map((surface) => `row ${row}: no case holds ${surface}`);
  });
}

/** The list where it is, or null. */
export async function readJudgedRows(): Promise<Map<number, string[]> | null> {
  return existsSync(JUDGED_ROWS) ? readRows(await readFile(JUDGED_ROWS, 'utf8')) : null;
}

function plainText(hardCase: HardCase): string {
  const blocks = typeof hardCase === 'string' ? [hardCase] : hardCase;
  return visible(blocks.map((block) => readMarkedText(block).text).join('\n'));
}

function visible(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/gu, ' ');
}
