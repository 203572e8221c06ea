import type { Edition, EntryRecord, EventTableRecord } from '../records.ts';
import type { OpenNameTable } from './open-name-table.ts';
import { RecentlyUsed } from './recently-used.ts';

/** More than one answer of the glossary takes; some 20 kB each. */
const CHUNKS = 256;

/**
 * What this context has read of the packs. An edition never changes and its number is never given again, so
 * that nothing here goes out of date: it is forgotten with its edition, or to make room. What the reader changed
 * is known by all that it was made of.
 */
export class PackCache {
  readonly editions = new Map<number, Edition>();
  readonly nameTables = new Map<number, OpenNameTable>();
  readonly eventTables = new Map<number, EventTableRecord>();
  /** The entries that the reader changed, as they were read of these changes and editions. */
  changed: { key: string; entries: readonly EntryRecord[] } | null = null;
  readonly chunks = new RecentlyUsed<string, readonly string[]>(CHUNKS);

  /** Forgets the editions that are not among these. */
  keep(editions: readonly number[]): void {
    for (const id of this.editions.keys()) if (!editions.includes(id)) this.#forget(id);
  }

  /** Another database may stand under the same name now, and give the same numbers to other editions. */
  clear(): void {
    this.keep([]);
    this.chunks.clear();
    this.changed = null;
  }

  #forget(edition: number): void {
    this.editions.delete(edition);
    this.nameTables.delete(edition);
    this.eventTables.delete(edition);
  }
}
