import Dexie from 'dexie';
import { checksum } from '../../core/library-search/bytes.ts';
import { Dictionary, type TermPlace } from '../../core/library-search/dictionary.ts';
import { areTables, type Segment, type SegmentTables } from '../../core/library-search/segment.ts';
import type { SiyaqDatabase } from '../database.ts';
import { RecentlyUsed } from '../packs/recently-used.ts';
import type { SearchPageRecord, SearchSegmentRecord } from '../records.ts';

/** A row of the index is not there or is not what was written: the index is to be made anew. */
export class DamagedIndex extends Error {}

/** Bytes of a page: what a search reads of a rare word, and few enough pages of a frequent one. */
const PAGE = 32_768;
/** Four megabytes, however large the library is. */
const PAGES_KEPT = 128;

/** Tables of a segment, and its terms to be looked up. */
export interface OpenTables {
  tables: SegmentTables;
  dictionary: Dictionary;
}

/**
 * The segments in the database: tables are read whole and kept as long as they are named, pages of postings when they are
 * needed. Whatever is read is checked first.
 */
export class StoredSegments {
  readonly #db: SiyaqDatabase;
  readonly #open = new Map<number, OpenTables>();
  readonly #pages = new RecentlyUsed<string, Uint8Array>(PAGES_KEPT);

  constructor(db: SiyaqDatabase) {
    this.#db = db;
  }

  /** Opens the segments of these numbers and lets go of all others. @throws DamagedIndex */
  async open(ids: readonly number[]): Promise<OpenTables[]> {
    for (const id of this.#open.keys()) if (!ids.includes(id)) this.#open.delete(id);
    const missing = ids.filter((id) => !this.#open.has(id));
    const rows = missing.length > 0 ? await this.#db.searchSegments.bulkGet(missing) : [];
    for (const [i, id] of missing.entries()) this.#open.set(id, soundTables(rows[i], id));
    return ids.map((id) => this.#open.get(id)!);
  }

  /** The postings of places in segments, in the order asked for. @throws DamagedIndex */
  async postings(asked: readonly { segment: number; place: TermPlace }[]): Promise<Uint8Array[]> {
    const missing = new Map<string, [number, number]>();
    const read = new Map<string, Uint8Array>();
    for (const { segment, place } of asked)
      for (const number of pagesOf(place)) {
        const key = `${segment} ${number}`;
        const kept = this.#pages.get(key);
        if (kept) read.set(key, kept);
        else missing.set(key, [segment, number]);
      }
    if (missing.size > 0) {
      const rows = await this.#db.searchPages.bulkGet([...missing.values()]);
      for (const [i, key] of [...missing.keys()].entries()) {
        const bytes = soundBytes(rows[i], key);
        read.set(key, bytes);
        this.#pages.set(key, bytes);
      }
    }
    return asked.map(({ segment, place }) => {
      const pages = pagesOf(place).map((number) => ({
        number,
        bytes: read.get(`${segment} ${number}`)!,
      }));
      return cutOut(pages, place);
    });
  }

  /** All of a segment. @throws DamagedIndex */
  async whole(id: number): Promise<Segment> {
    const { tables } = this.#open.get(id) ?? soundTables(await this.#db.searchSegments.get(id), id);
    const rows = await this.#db.searchPages
      .where('[segment+number]')
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
      .toArray();
    const postings = new Uint8Array(tables.postingBytes);
    let at = 0;
    for (const [number, row] of rows.entries()) {
      const bytes = soundBytes(row, `${id} ${number}`);
      if (row.number !== number || at + bytes.length > postings.length)
        throw new DamagedIndex(`segment ${id}`);
      postings.set(bytes, at);
      at += bytes.length;
    }
    if (at !== postings.length) throw new DamagedIndex(`segment ${id}`);
    return { tables, postings };
  }
}

/** Writes a segment that no state names yet, and so nobody reads. */
export async function writeSegment(
  db: SiyaqDatabase,
  id: number,
  { tables, postings }: Segment,
): Promise<void> {
  const pages: SearchPageRecord[] = [];
  for (let at = 0; at < postings.length; at += PAGE) {
    const bytes = postings.slice(at, at + PAGE);
    pages.push({ segment: id, number: at / PAGE, bytes, sum: checksum(bytes) });
  }
  await db.transaction('rw', db.searchSegments, db.searchPages, async () => {
    await db.searchSegments.put({ id, tables, sum: checksum(tables.dictionary.terms) });
    await db.searchPages.bulkPut(pages);
  });
}

/** Within a transaction over both tables. */
export async function removeSegments(db: SiyaqDatabase, ids: readonly number[]): Promise<void> {
  await db.searchSegments.bulkDelete([...ids]);
  for (const id of ids)
    await db.searchPages
      .where('[segment+number]')
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
      .delete();
}

function pagesOf({ start, length }: TermPlace): number[] {
  const [first, last] = [Math.floor(start / PAGE), Math.floor((start + length - 1) / PAGE)];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function soundTables(row: SearchSegmentRecord | undefined, id: number): OpenTables {
  if (!areTables(row?.tables) || checksum(row.tables.dictionary.terms) !== row.sum)
    throw new DamagedIndex(`segment ${id}`);
  return { tables: row.tables, dictionary: new Dictionary(row.tables.dictionary) };
}

function soundBytes(row: SearchPageRecord | undefined, key: string): Uint8Array {
  if (!(row?.bytes instanceof Uint8Array) || checksum(row.bytes) !== row.sum)
    throw new DamagedIndex(`page ${key}`);
  return row.bytes;
}

function cutOut(
  pages: readonly { number: number; bytes: Uint8Array }[],
  { start, length }: TermPlace,
): Uint8Array {
  const from = start - pages[0]!.number * PAGE;
  if (pages.length === 1) return pages[0]!.bytes.subarray(from, from + length);
  const cut = new Uint8Array(length);
  for (const { number, bytes } of pages) {
    const at = number * PAGE - start;
    cut.set(bytes.subarray(Math.max(0, -at), Math.min(PAGE, length - at)), Math.max(0, at));
  }
  return cut;
}
