import type { Entry } from '../core/entry.ts';
import type { Kind } from '../core/kind.ts';
import { transliterateForeign } from '../core/transliteration/transliterate-foreign.ts';
import { summarise } from './entry-store.ts';

/** Kinds whose English names are mostly spelled as the Arabic ones are; others are translated. */
const SPELLED: ReadonlySet<Kind> = new Set<Kind>(['person', 'place', 'country']);

/**
 * As {@link summarise}; the transliteration of a foreign name that is not vocalised is read off its English
 * spelling. Apart from the summary, since its tables are not for the panel, which has a budget.
 */
export function summariseWithReading(entry: Entry): ReturnType<typeof summarise> {
  const summary = summarise(entry);
  const { ar, en } = entry.name;
  if (summary.transliteration !== null || !SPELLED.has(entry.kind)) return summary;
  return { ...summary, transliteration: transliterateForeign(ar, en, 'ala-lc') };
}
