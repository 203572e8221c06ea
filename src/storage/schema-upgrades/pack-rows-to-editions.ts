import type { Transaction } from 'dexie';

/** A row as version 2 wrote it: `pack` is null on the reader's own. */
interface Row {
  id: string;
  pack?: string | null;
}

const RECORDS_PER_CHUNK = 16;

/**
 * From version 2 to 3: what a pack brought was a row for each entry, name and event, and is now an edition in
 * chunks. Every pack is carried over: those that the reader imported cannot be had again, and those that
 * ship cost no more than to install them anew. The tables that editions are searched by are not written here;
 * where they are missing they are compiled.
 *
 * It stays as it was released, with the numbers in it.
 */
export async function packRowsToEditions(transaction: Transaction): Promise<void> {
  const table = (name: string) => transaction.table<Row, string>(name);
  const entries = byPack(await table('entries').toArray());
  const events = byPack(await table('events').toArray());
  const ownNames = await table('names')
    .filter((row) => packOf(row) === null)
    .toArray();

  for (const pack of await table('packs').toCollection().primaryKeys()) {
    const theirs = {
      entries: (entries.get(pack) ?? []).sort((a, b) => (a.id < b.id ? -1 : 1)),
      events: events.get(pack) ?? [],
    };
    const edition: unknown = await transaction.table('editions').add({
      pack,
      entries: theirs.entries.map(({ id }) => id),
      events: theirs.events.map(({ id }) => id),
      perChunk: RECORDS_PER_CHUNK,
    });
    for (const of of ['entries', 'events'] as const)
      await transaction.table('chunks').bulkAdd(chunksOf(edition, of, theirs[of]));
  }
  // The reader's own are few: to write them again is faster than to look the others out of the indexes.
  await table('entries').clear();
  await table('entries').bulkAdd(entries.get(null) ?? []);
  await table('names').clear();
  await table('names').bulkAdd(ownNames);
}

function byPack(rows: readonly Row[]): Map<string | null, Row[]> {
  const groups = new Map<string | null, Row[]>();
  for (const row of rows) {
    const group = groups.get(packOf(row));
    if (group) group.push(row);
    else groups.set(packOf(row), [row]);
  }
  return groups;
}

function packOf({ pack }: Row): string | null {
  return typeof pack === 'string' ? pack : null;
}

function chunksOf(edition: unknown, of: string, rows: readonly Row[]): object[] {
  const chunks: object[] = [];
  for (let start = 0; start < rows.length; start += RECORDS_PER_CHUNK) {
    const records = rows
      .slice(start, start + RECORDS_PER_CHUNK)
      .map((row) => JSON.stringify({ ...row, pack: undefined }));
    chunks.push({ edition, of, number: start / RECORDS_PER_CHUNK, records });
  }
  return chunks;
}
