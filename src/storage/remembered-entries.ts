import type { Entry } from '../core/entry.ts';
import type { SiyaqDatabase } from './database.ts';
import { getEntries } from './entry-store.ts';

/** What of an entry is needed to read an article. */
export type ReadingEntry = Pick<Entry, 'id' | 'kind' | 'name' | 'about' | 'life'>;

/**
 * Entries for articles that are read one after the other by the same names: each is looked up once, and stays as it was
 * then. Kept for one reading of the library, not longer.
 */
export class RememberedEntries {
  readonly #db: SiyaqDatabase;
  /** Null where the glossary has none. */
  readonly #known = new Map<string, ReadingEntry | null>();

  constructor(db: SiyaqDatabase) {
    this.#db = db;
  }

  /** Those of these ids that there are. Throws as Dexie does. */
  async of(ids: readonly string[]): Promise<Map<string, ReadingEntry>> {
    const unknown = ids.filter((id) => !this.#known.has(id));
    if (unknown.length > 0) {
      const found = await getEntries(this.#db, unknown);
      for (const id of unknown) this.#known.set(id, null);
      for (const { id, kind, name, about } of found) this.#known.set(id, { id, kind, name, about });
    }
    return new Map(
      ids.flatMap((id) => {
        const entry = this.#known.get(id);
        return entry ? [[id, entry] as const] : [];
      }),
    );
  }
}
