import { fold } from '../text/fold.ts';
import { normalise } from '../text/normalise.ts';
import { ARAB_NAMES } from './names/arab-names.ts';
import { FOREIGN_NAMES } from './names/foreign-names.ts';

/** A word of names that is known by heart. */
export interface NameWord {
  /** Usual English spelling, capitalised. */
  latin: string;
  /** With its marks; null for a name from outside the Arab world. */
  vocalised: string | null;
}

let table: ReadonlyMap<string, NameWord> | null = null;

/**
 * A common given name or surname by its letters, whatever its hamza seats and marks, without the article.
 *
 * @returns null for a word that is not in the tables
 * @example nameWord('ابراهيم') // { latin: 'Ibrahim', vocalised: 'إِبْرَاهِيم' }
 * @example nameWord('جون') // { latin: 'John', vocalised: null }
 */
export function nameWord(word: string): NameWord | null {
  table ??= readTables();
  return table.get(keyOf(word)) ?? null;
}

function readTables(): ReadonlyMap<string, NameWord> {
  const words = new Map<string, NameWord>();
  for (const [arabic, latin] of rowsOf(FOREIGN_NAMES))
    words.set(keyOf(arabic), { latin, vocalised: null });
  for (const [arabic, latin] of rowsOf(ARAB_NAMES))
    words.set(keyOf(arabic), { latin, vocalised: arabic });
  return words;
}

/** The rows of a packed table: "Arabic Latin, Arabic Latin, …". */
export function rowsOf(packed: string): [arabic: string, latin: string][] {
  return packed.split(',').map((row) => {
    const [arabic = '', latin = ''] = row.trim().split(' ');
    return [arabic, latin];
  });
}

function keyOf(word: string): string {
  return fold(normalise(word).text);
}
