import Dexie from 'dexie';
import type { SiyaqDatabase } from '../database.ts';
import type { ChunkRecord, Edition } from '../records.ts';

/** A record by its number in an edition, from 0. */
export interface RecordPlace {
  edition: Edition;
  number: number;
}

/**
 * The packs that are installed, in the order of their installation. Not to be asked for in a transaction that
 * has written an edition: one that is then aborted would be remembered, and its number given again.
 */
export async function openEditions({ editions, packCache }: SiyaqDatabase): Promise<Edition[]> {
  // By an index: of primary keys alone that it gives out itself, Dexie tells no live query when one is added.
  const ids = (await editions.orderBy('pack').primaryKeys()).sort((a, b) => a - b);
  packCache.keep(ids);
  const unread = ids.filter((id) => !packCache.editions.has(id));
  if (unread.length > 0)
    for (const edition of await editions.bulkGet(unread))
      if (edition) packCache.editions.set(edition.id, edition);
  return ids.flatMap((id) => packCache.editions.get(id) ?? []);
}

/** The JSON of records, in the order of their places; undefined where a row is not there. */
export async function readRecords(
  { chunks, packCache }: SiyaqDatabase,
  of: ChunkRecord['of'],
  places: readonly RecordPlace[],
): Promise<(string | undefined)[]> {
  const wanted = new Map<string, readonly string[] | undefined>();
  const unread: [number, ChunkRecord['of'], number][] = [];
  for (const place of places) {
    const name = chunkName(of, place);
    if (wanted.has(name)) continue;
    const known = packCache.chunks.get(name);
    wanted.set(name, known);
    if (!known) unread.push([place.edition.id, of, chunkOf(place)]);
  }
  if (unread.length > 0)
    for (const chunk of await chunks.bulkGet(unread)) {
      if (!chunk) continue;
      const name = `${chunk.edition} ${chunk.of} ${chunk.number}`;
      packCache.chunks.set(name, chunk.records);
      wanted.set(name, chunk.records);
    }
  return places.map(
    (place) => wanted.get(chunkName(of, place))?.[place.number % place.edition.perChunk],
  );
}

/** The JSON of all records of an edition, in their order, past the cache. */
export async function readAllRecords(
  { chunks }: SiyaqDatabase,
  { id }: Edition,
  of: ChunkRecord['of'],
): Promise<string[]> {
  const rows = await chunks
    .where('[edition+of+number]')
    .between([id, of, Dexie.minKey], [id, of, Dexie.maxKey])
    .toArray();
  return rows.flatMap(({ records }) => records);
}

function chunkOf({ edition, number }: RecordPlace): number {
  return Math.floor(number / edition.perChunk);
}

function chunkName(of: ChunkRecord['of'], place: RecordPlace): string {
  return `${place.edition.id} ${of} ${chunkOf(place)}`;
}
