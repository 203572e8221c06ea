import type { Bilingual } from '../bilingual.ts';
import type { Kind } from '../kind.ts';
import { transliterateForeign } from './transliterate-foreign.ts';

/** Kinds whose English names are mostly spelled as the Arabic ones are; others are translated. */
const SPELLED: ReadonlySet<Kind> = new Set<Kind>(['person', 'place', 'country']);

/**
 * How a foreign name that is not vocalised is read, off its English spelling.
 *
 * @returns null where the English does not tell
 */
export function readByEnglish({ kind, name }: { kind: Kind; name: Bilingual }): string | null {
  return SPELLED.has(kind) ? transliterateForeign(name.ar, name.en, 'ala-lc') : null;
}
