import type { PackProblem } from './pack.ts';
import { packLines } from './pack-lines.ts';
import { ENTRY_KEYS } from './parse-entry.ts';
import { EVENT_KEYS } from './parse-event.ts';
import { HEADER_KEYS } from './parse-header.ts';
import { readObject } from './record-reader.ts';

/**
 * How a pack is laid out, so that a change reads as a diff: entries by id, then events by day and id, keys
 * in one order, no empty ones. A file that is laid out otherwise reads as well; this is for its editors.
 * Lines that are no JSON object are passed over: `parsePack` names them.
 */
export function checkOrder(file: string): PackProblem[] {
  const problems: PackProblem[] = [];
  let previous = '';
  for (const { number, text } of packLines(file)) {
    const record = readObject(text);
    if (record === null) continue;
    const id = firstText(record, 'id', 'event');
    const complain = (message: string): void => {
      problems.push({ line: number, record: id, message });
    };
    for (const message of keyProblems(record)) complain(message);
    const place = sortKey(record);
    if (place < previous)
      complain('stands out of order (entries by id, then events by date and id)');
    else previous = place;
  }
  return problems;
}

function keyProblems(record: Readonly<Record<string, unknown>>): string[] {
  const problems: string[] = [];
  const order: readonly string[] = Object.hasOwn(record, 'event')
    ? EVENT_KEYS
    : Object.hasOwn(record, 'id')
      ? ENTRY_KEYS
      : HEADER_KEYS;
  const known = Object.keys(record).filter((key) => order.includes(key));
  const late = known.find((key, i) => i > 0 && order.indexOf(key) < order.indexOf(known[i - 1]!));
  if (late !== undefined) problems.push(`"${late}" stands out of order (${order.join(', ')})`);
  for (const key of known) {
    const value = record[key];
    if (value === '' || value === null || (Array.isArray(value) && value.length === 0))
      problems.push(`"${key}" is empty; leave it out`);
  }
  return problems;
}

/** Texts that sort, by code unit, as the lines should stand. */
function sortKey(record: Readonly<Record<string, unknown>>): string {
  const event = firstText(record, 'event');
  if (event !== null) return `2 ${firstText(record, 'from') ?? ''} ${event}`;
  const id = firstText(record, 'id');
  return id === null ? '0' : `1 ${id}`;
}

function firstText(record: Readonly<Record<string, unknown>>, ...keys: string[]): string | null {
  for (const key of keys) {
    const value = record[key];
    if (Object.hasOwn(record, key) && typeof value === 'string') return value;
  }
  return null;
}
