import { ENTRY_KEYS } from '../parse-entry.ts';
import type { RelationName } from '../relations.ts';

/** A tie as a pack line writes it. */
export interface TieLine {
  as: RelationName;
  entry: string;
  from?: string;
  to?: string;
}

/** An entry as a pack line writes it, as far as states, currencies, languages and places go. */
export interface EntryLine {
  id: string;
  kind: string;
  ar: string;
  en: string;
  alias?: readonly string[];
  nisba?: readonly string[];
  alias_en?: readonly string[];
  about: { ar: string; en: string };
  related?: readonly TieLine[];
}

/** The line of an entry: keys in the order of packs, empty ones left out. */
export function writeEntryLine(entry: EntryLine): string {
  const record: Readonly<Record<string, unknown>> = { ...entry };
  const kept = ENTRY_KEYS.filter((key) => {
    const value = record[key];
    return value !== undefined && !(Array.isArray(value) && value.length === 0);
  });
  return JSON.stringify(Object.fromEntries(kept.map((key) => [key, record[key]])));
}

/** An English name as it stands within a sentence. @example withinSentence('United States') // 'the United States' */
export function withinSentence(name: string): string {
  if (name.startsWith('The ')) return `the ${name.slice(4)}`;
  const takesArticle =
    /^(?:United|Federated|Netherlands|Philippines|Maldives|Comoros)\b|\b(?:Republic|Islands)\b/u;
  return takesArticle.test(name) ? `the ${name}` : name;
}
