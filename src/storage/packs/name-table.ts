import { NAME_ROLES, type Entry } from '../../core/entry.ts';
import { KINDS } from '../../core/kind.ts';
import { keySkeleton } from '../../core/search/skeleton.ts';
import { nameRows, type IndexedName } from '../name-rows.ts';
import type { NameTableRecord } from '../records.ts';
import { sortTerms } from './sorted-terms.ts';

/**
 * Raised when names get other search keys (`core/search`, transliteration) or the table another layout. One
 * of another version is compiled anew from the entries, never read.
 */
export const NAME_TABLE_VERSION = 1;

export const NAME_LANGUAGES = ['ar', 'en', 'translit'] as const;

/**
 * The names of an edition's entries, to be searched in memory: in columns, a row for each name, with the
 * order of their keys, of their words and of their sounds.
 *
 * @param entries all of the edition, in its order; null for one that cannot be read, which has no names
 */
export function compileNameTable(
  entries: readonly (Entry | null)[],
  pack: string,
): Omit<NameTableRecord, 'edition'> {
  const rows: IndexedName[] = [];
  const owners: number[] = [];
  const skeletonOf = remembered(keySkeleton);
  for (const [number, entry] of entries.entries())
    for (const row of entry ? nameRows(entry, pack, skeletonOf) : []) {
      rows.push(row);
      owners.push(number);
    }
  return {
    version: NAME_TABLE_VERSION,
    texts: rows.map(({ text }) => text),
    entries: Uint32Array.from(owners),
    roles: Uint8Array.from(rows, ({ role }) => NAME_ROLES.indexOf(role)),
    languages: Uint8Array.from(rows, ({ language }) => NAME_LANGUAGES.indexOf(language)),
    kinds: Uint8Array.from(entries, (entry) => (entry ? KINDS.indexOf(entry.kind) : 0)),
    terms: {
      key: sortTerms(rows.length, (row) => [rows[row]!.key]),
      words: sortTerms(rows.length, (row) => rows[row]!.words),
      sounds: sortTerms(rows.length, (row) => rows[row]!.sounds),
    },
  };
}

/** The same words stand in many names. */
function remembered(skeletonOf: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let skeleton = known.get(word);
    if (skeleton === undefined) known.set(word, (skeleton = skeletonOf(word)));
    return skeleton;
  };
}
