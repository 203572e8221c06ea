import type { Collection } from 'dexie';
import type { SiyaqDatabase } from './database.ts';
import type { IndexedName } from './name-rows.ts';
import type { NameSource, SearchName, TermKind } from './name-source.ts';

/** The names of the reader's own entries, asked of the database's indexes. */
export class OwnNames implements NameSource {
  readonly #db: SiyaqDatabase;

  constructor(db: SiyaqDatabase) {
    this.#db = db;
  }

  beginning(
    by: TermKind,
    prefix: string,
    limit: number,
    accept: (name: SearchName) => boolean = () => true,
  ): Promise<SearchName[]> {
    const rows = this.#db.names.where(by).startsWith(prefix);
    return take(rows.filter((row) => accept({ ...row, kind: null })).limit(limit));
  }

  withAny(by: TermKind, terms: readonly string[], limit: number): Promise<SearchName[]> {
    return take(
      this.#db.names
        .where(by)
        .anyOf([...terms])
        .distinct()
        .limit(limit),
    );
  }

  withAll(by: TermKind, terms: readonly string[], limit: number): Promise<SearchName[]> {
    const [first = '', ...others] = terms;
    const rows = this.#db.names.where(by).equals(first);
    return take(rows.filter((row) => others.every((term) => hasTerm(row, by, term))).limit(limit));
  }

  async termsBeginning(by: TermKind, prefix: string, limit: number): Promise<string[]> {
    const terms = await this.#db.names.where(by).startsWith(prefix).limit(limit).uniqueKeys();
    return terms as string[];
  }
}

async function take(rows: Collection<IndexedName, number>): Promise<SearchName[]> {
  return (await rows.toArray()).map((row) => ({ ...row, kind: null }));
}

function hasTerm(row: IndexedName, by: TermKind, term: string): boolean {
  return by === 'key' ? row.key === term : row[by].includes(term);
}
