import type { PackProblem } from './pack.ts';
import { packLines } from './pack-lines.ts';
import { isObject, readObject } from './record-reader.ts';

export interface PackFile {
  /** As it is named in a message. */
  name: string;
  text: string;
}

/** A line of a file that is a record: an entry with its ties, or an event with who took part. */
interface Line {
  number: number;
  what: 'entry' | 'event';
  id: string;
  refers: { key: string; id: string }[];
}

/**
 * What is wrong between packs that are read side by side: an id that an earlier file has, and a reference
 * to an entry that none of them has. A broken line still declares its id; what else is wrong with a line,
 * and an id that stands twice in one file, is for `parsePack`.
 *
 * @param beside packs whose ids may be referred to; they are not checked themselves
 * @returns for each file its problems, in order of line
 * @example checkBetweenPacks([{ name: 'a.jsonl', text }])[0] // [{ line: 2, record: 'jordan', message: … }]
 */
export function checkBetweenPacks(
  files: readonly PackFile[],
  beside: readonly PackFile[] = [],
): PackProblem[][] {
  const lines = files.map(({ text }) => recordsOf(text));
  const entries = new Set(
    [...lines, ...beside.map(({ text }) => recordsOf(text))].flatMap((file) =>
      file.filter(({ what }) => what === 'entry').map(({ id }) => id),
    ),
  );
  const owners = new Map<string, string>();
  return files.map(({ name }, i) => {
    const problems: PackProblem[] = [];
    for (const { number, what, id, refers } of lines[i]!) {
      const key = `${what} ${id}`;
      const owner = owners.get(key) ?? name;
      owners.set(key, owner);
      const complain = (message: string): void => {
        problems.push({ line: number, record: id, message });
      };
      if (owner !== name) complain(`stands in ${owner} too`);
      for (const reference of refers)
        if (!entries.has(reference.id))
          complain(`"${reference.key}" refers to ${reference.id}, which no pack holds`);
    }
    return problems;
  });
}

function recordsOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const { number, text: line } of packLines(text)) {
    const record = readObject(line);
    if (record === null) continue;
    const event = ownText(record, 'event');
    const id = event ?? ownText(record, 'id');
    if (id === null) continue;
    const what = event === null ? 'entry' : 'event';
    lines.push({ number, what, id, refers: references(record) });
  }
  return lines;
}

function references(record: Readonly<Record<string, unknown>>): Line['refers'] {
  const place = ownText(record, 'place');
  const named: [key: string, ids: unknown[]][] = [
    ['related', list(record, 'related').map((tie) => (isObject(tie) ? tie['entry'] : null))],
    ['offices', list(record, 'offices').map((held) => (isObject(held) ? held['of'] : null))],
    ['participants', list(record, 'participants').filter((id) => id !== place)],
    ['place', [place]],
  ];
  return named.flatMap(([key, ids]) =>
    ids.filter((id) => typeof id === 'string').map((id) => ({ key, id })),
  );
}

function list(record: Readonly<Record<string, unknown>>, key: string): unknown[] {
  const value = Object.hasOwn(record, key) ? record[key] : null;
  return Array.isArray(value) ? value : [];
}

function ownText(record: Readonly<Record<string, unknown>>, key: string): string | null {
  const value = Object.hasOwn(record, key) ? record[key] : null;
  return typeof value === 'string' ? value : null;
}
