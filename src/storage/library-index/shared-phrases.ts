import { wordsOf } from '../../core/library-search/parse-query.ts';
import type { WordKeys } from '../../core/library-search/word-keys.ts';
import type { SearchName } from '../name-source.ts';

/** Entries whose names are compared; they are read for it. */
const MOST = 12;
/** A phrase is of the kind, not of one entry, where so many names have it, and this part of all. */
const LEAST = 3;
const SHARE = 0.25;

interface SharedBy {
  keys: WordKeys;
  arabicNames: (entries: readonly string[]) => Promise<readonly string[]>;
}

/**
 * The two Arabic words that stand beside one another in the names of several entries of one kind.
 *
 * @example of "Central Bank of Iraq", "Central Bank of Egypt" and others: البنك المركزي
 */
export async function sharedPhrases(
  names: readonly SearchName[],
  { keys, arabicNames }: SharedBy,
): Promise<string[]> {
  const entries = [...new Set(names.map(({ entry }) => entry))].slice(0, MOST);
  if (entries.length < LEAST) return [];
  const texts = await arabicNames(entries);
  const counts = new Map<string, { phrase: string; count: number }>();
  for (const text of texts) {
    const words = wordsOf(text);
    for (let i = 1; i < words.length; i++) {
      const [before, word] = [words[i - 1]!, words[i]!];
      const [one, other] = [keys.of(before)[0], keys.of(word)[0]];
      if (one === undefined || other === undefined) continue;
      const known = counts.get(`${one} ${other}`) ?? { phrase: `${before} ${word}`, count: 0 };
      known.count++;
      counts.set(`${one} ${other}`, known);
    }
  }
  return [...counts.values()]
    .filter(({ count }) => count >= LEAST && count >= texts.length * SHARE)
    .map(({ phrase }) => phrase);
}
