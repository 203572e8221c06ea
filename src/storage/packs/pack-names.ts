import type { NameSource, SearchName, TermKind } from '../name-source.ts';
import type { OpenNameTable } from './open-name-table.ts';
import { isAmong, placeOf, rowsOf } from './sorted-terms.ts';

/** The names of all packs, searched in memory as if they stood in one table. */
export class PackNames implements NameSource {
  readonly #tables: readonly OpenNameTable[];
  readonly #changed: OpenNameTable | null;
  readonly #replaced: ReadonlySet<string>;

  /**
   * @param tables in the order in which equal terms are answered
   * @param changed the names of entries that the reader changed, answered last
   * @param replaced ids of those entries: what the other tables say of them is not answered
   */
  constructor(
    tables: readonly OpenNameTable[],
    changed: OpenNameTable | null = null,
    replaced: ReadonlySet<string> = new Set(),
  ) {
    this.#tables = changed ? [...tables, changed] : tables;
    this.#changed = changed;
    this.#replaced = replaced;
  }

  beginning(
    by: TermKind,
    prefix: string,
    limit: number,
    accept: (name: SearchName) => boolean = () => true,
  ): SearchName[] {
    const found: SearchName[] = [];
    for (const term of this.#termsFrom(by, prefix))
      for (const name of this.#namesOf(by, term))
        if (accept(name) && found.push(name) >= limit) return found;
    return found;
  }

  withAny(by: TermKind, terms: readonly string[], limit: number): SearchName[] {
    const found: SearchName[] = [];
    const seen = this.#tables.map(() => new Set<number>());
    for (const term of [...new Set(terms)].sort())
      for (const [i, table] of this.#tables.entries())
        for (const row of rowsOf(table.terms[by], term)) {
          if (seen[i]!.has(row)) continue;
          seen[i]!.add(row);
          const name = this.#nameIn(table, row);
          if (name && found.push(name) >= limit) return found;
        }
    return found;
  }

  withAll(by: TermKind, terms: readonly string[], limit: number): SearchName[] {
    return this.#tables
      .flatMap((table) => {
        // The rarest term first: the others are looked for in its rows alone.
        const [rarest, ...others] = terms
          .map((term) => rowsOf(table.terms[by], term))
          .sort((a, b) => a.length - b.length);
        return [...(rarest ?? [])]
          .filter((row) => others.every((rows) => isAmong(rows, row)))
          .flatMap((row) => this.#nameIn(table, row) ?? [])
          .slice(0, limit);
      })
      .slice(0, limit);
  }

  termsBeginning(by: TermKind, prefix: string, limit: number): string[] {
    const found: string[] = [];
    for (const term of this.#termsFrom(by, prefix)) if (found.push(term) >= limit) break;
    return found;
  }

  /** The terms of all tables that begin like this, in order, each once. */
  *#termsFrom(by: TermKind, prefix: string): Generator<string> {
    const lists = this.#tables.map(({ terms }) => terms[by].terms);
    const places = lists.map((terms) => placeOf(terms, prefix));
    for (;;) {
      let next: string | undefined;
      for (const [i, terms] of lists.entries()) {
        const term = terms[places[i]!];
        if (term?.startsWith(prefix) && (next === undefined || term < next)) next = term;
      }
      if (next === undefined) return;
      yield next;
      for (const [i, terms] of lists.entries()) if (terms[places[i]!] === next) places[i]! += 1;
    }
  }

  *#namesOf(by: TermKind, term: string): Generator<SearchName> {
    for (const table of this.#tables)
      for (const row of rowsOf(table.terms[by], term)) {
        const name = this.#nameIn(table, row);
        if (name) yield name;
      }
  }

  /** Null for a name of an entry that stands in another table now. */
  #nameIn(table: OpenNameTable, row: number): SearchName | null {
    const name = table.name(row);
    return table !== this.#changed && this.#replaced.has(name.entry) ? null : name;
  }
}
