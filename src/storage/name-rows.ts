import type { Entry } from '../core/entry.ts';
import { keyWords, searchKey } from '../core/search/search-key.ts';
import { keySkeleton } from '../core/search/skeleton.ts';
import { transliterate } from '../core/transliteration/transliterate.ts';
import type { NameRecord } from './records.ts';

/** A name with the members of its two list indexes. */
export interface IndexedName extends NameRecord {
  /** Words of `key`. */
  words: string[];
  /** `skeleton` and the skeletons of the words, those of at least {@link MIN_SOUNDS} letters. */
  sounds: string[];
}

/** A single consonant finds half the glossary. */
export const MIN_SOUNDS = 2;

/**
 * The rows under which an entry is found: its names, and the transliteration of its Arabic main name
 * where it is vocalised, or as the reader wrote it. Names with one key in one language are one row, the first: most nisba forms
 * differ by the article alone. The gazetteer reads `entry.names`, where all of them stand.
 *
 * @param skeletonOf the skeleton of one word of a key
 */
export function nameRows(
  entry: Entry,
  pack: string | null,
  skeletonOf: (word: string) => string = keySkeleton,
): IndexedName[] {
  const transliterated = entry.transliteration ?? transliterate(entry.name.ar, 'ala-lc');
  const names: Pick<NameRecord, 'text' | 'language' | 'role' | 'alone'>[] = [...entry.names];
  if (transliterated !== null)
    names.push({ text: transliterated, language: 'translit', role: 'alias', alone: true });
  const rows = new Map<string, IndexedName>();
  for (const { text, language, role, alone } of names) {
    const key = searchKey(text);
    const place = `${language === 'ar' ? 'ar' : 'latin'} ${key}`;
    if (key === '' || rows.has(place)) continue;
    const words = keyWords(key);
    const parts = words.map(skeletonOf);
    const skeleton = parts.join('');
    const sounds = [...new Set([skeleton, ...parts])];
    rows.set(place, {
      entry: entry.id,
      pack,
      text,
      language,
      role,
      alone,
      key,
      skeleton,
      words: [...new Set(words)],
      sounds: sounds.filter((sound) => sound.length >= MIN_SOUNDS),
    });
  }
  return [...rows.values()];
}
