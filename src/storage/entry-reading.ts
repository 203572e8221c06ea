import type { Entry } from '../core/entry.ts';
import { readByEnglish } from '../core/transliteration/read-by-english.ts';
import { summarise } from './entry-store.ts';

/**
 * As {@link summarise}; the transliteration of a foreign name that is not vocalised is read off its English
 * spelling. Apart from the summary, since its tables are not for the panel, which has a budget.
 */
export function summariseWithReading(entry: Entry): ReturnType<typeof summarise> {
  const summary = summarise(entry);
  return { ...summary, transliteration: summary.transliteration ?? readByEnglish(entry) };
}
