import { NAME_ROLES } from '../../core/entry.ts';
import { KINDS } from '../../core/kind.ts';
import { keyWords } from '../../core/search/search-key.ts';
import type { SearchName } from '../name-source.ts';
import type { Edition, NameTableRecord } from '../records.ts';
import { NAME_LANGUAGES } from './name-table.ts';

/** A name table in memory. */
export class OpenNameTable {
  readonly terms: NameTableRecord['terms'];
  readonly #table: Omit<NameTableRecord, 'edition'>;
  readonly #entries: readonly string[];
  /** The place of each row's key among the keys. */
  readonly #keys: Uint32Array;

  constructor(table: Omit<NameTableRecord, 'edition'>, { entries }: Pick<Edition, 'entries'>) {
    this.#table = table;
    this.#entries = entries;
    this.terms = table.terms;
    this.#keys = new Uint32Array(table.texts.length);
    const { starts, rows } = table.terms.key;
    for (let i = 0; i + 1 < starts.length; i++)
      for (const row of rows.subarray(starts[i], starts[i + 1])) this.#keys[row] = i;
  }

  /** No object is made for a name until it is met. */
  name(row: number): SearchName {
    const { texts, entries, roles, languages, kinds } = this.#table;
    const entry = entries[row]!;
    const key = this.terms.key.terms[this.#keys[row]!]!;
    return {
      entry: this.#entries[entry]!,
      kind: KINDS[kinds[entry]!]!,
      text: texts[row]!,
      language: NAME_LANGUAGES[languages[row]!]!,
      role: NAME_ROLES[roles[row]!]!,
      key,
      words: [...new Set(keyWords(key))],
    };
  }
}
