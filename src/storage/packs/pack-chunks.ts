import { readEntry, readEvent } from '../row-schemas.ts';
import type { EntryRecord, EventRecord } from '../records.ts';

/**
 * How many records of a pack go into one row of the database. To write a row costs as much as to write some
 * kilobytes more, and to look one record up reads its whole row.
 */
export const RECORDS_PER_CHUNK = 16;

/** Records are kept as JSON: read one by one, as they are asked for, and faster than as objects. */
export function cutIntoChunks(records: readonly object[]): string[][] {
  const chunks: string[][] = [];
  for (let start = 0; start < records.length; start += RECORDS_PER_CHUNK)
    chunks.push(
      records.slice(start, start + RECORDS_PER_CHUNK).map((record) => JSON.stringify(record)),
    );
  return chunks;
}

/** @returns null for what is no entry */
export function parseEntry(json: string | undefined, pack: string): EntryRecord | null {
  return readEntry(asRow(json, pack));
}

/** @returns null for what is no past event */
export function parseEvent(json: string | undefined, pack: string): EventRecord | null {
  return readEvent(asRow(json, pack));
}

function asRow(json: string | undefined, pack: string): unknown {
  if (json === undefined) return null;
  try {
    const record: unknown = JSON.parse(json);
    return typeof record === 'object' && record !== null ? { ...record, pack } : null;
  } catch {
    return null;
  }
}
