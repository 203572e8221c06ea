import type { Entry, EntryName } from '../../core/entry.ts';
import { withoutMarks } from '../components/run.tsx';

/** The names of an entry beside its main ones, as the reader looks at them. */
export interface OtherNames {
  /** Other full names and spellings, Arabic. */
  arabic: string[];
  english: string[];
  /** Short names in either language. */
  short: Pick<EntryName, 'text' | 'language'>[];
  /** Adjectives in all their forms, Arabic. */
  nisba: string[];
}

/** Sorts names into groups, each spelling once, those left out that read like a main name. */
export function groupNames({ name, names }: Pick<Entry, 'name' | 'names'>): OtherNames {
  const groups: OtherNames = { arabic: [], english: [], short: [], nisba: [] };
  const seen = new Set([withoutMarks(name.ar), name.en]);
  for (const { text, language, role } of names) {
    const key = language === 'ar' ? withoutMarks(text) : text;
    if (role === 'main' || seen.has(key)) continue;
    seen.add(key);
    if (role === 'short') groups.short.push({ text, language });
    else if (role === 'nisba') groups.nisba.push(text);
    else if (language === 'ar') groups.arabic.push(text);
    else groups.english.push(text);
  }
  return groups;
}
