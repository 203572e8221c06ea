import type { EntryName, NameRole } from '../entry.ts';
import { nisbaForms } from '../nisba/nisba-forms.ts';
import { quoted } from './text-problem.ts';

/** The names of an entry as a pack line writes them; see `extension/packs/README.md`. */
export interface WrittenNames {
  ar: string;
  en: string;
  alias: string[];
  short: string[];
  famous: string[];
  nisba: string[];
  plural: string[];
  aliasEn: string[];
  shortEn: string[];
}

/**
 * Every name of an entry with its role: the main ones first, then aliases, short names and the nisba
 * forms written out. A nisba form that is written like another name of the entry is left out: the
 * accusative روسيا of روسي is Russia's own name.
 *
 * @example writeOutNames({ ar: 'رُوسِيَا', nisba: ['روسي'], … }) // … { text: 'الروسية', role: 'nisba' } …
 */
export function writeOutNames(names: WrittenNames): EntryName[] {
  const { ar, en, alias, short, famous, nisba, plural, aliasEn, shortEn } = names;
  const rows = [
    ...toNames([ar], 'ar', 'main', true),
    ...toNames([en], 'en', 'main', true),
    ...toNames(alias, 'ar', 'alias', true),
    ...toNames(short, 'ar', 'short', false),
    ...toNames(famous, 'ar', 'short', true),
    ...toNames(aliasEn, 'en', 'alias', true),
    ...toNames(shortEn, 'en', 'short', false),
  ];
  const seen = new Set(rows.filter((row) => row.language === 'ar').map((row) => letters(row.text)));
  for (const lemma of nisba)
    for (const form of nisbaForms(lemma, plural)) {
      if (seen.has(letters(form))) continue;
      seen.add(letters(form));
      rows.push({ text: form, language: 'ar', role: 'nisba', alone: true });
    }
  return rows;
}

/** What is wrong with the names taken together, or null. */
export function namesProblem(names: WrittenNames): string | null {
  const arabic = [names.ar, ...names.alias, ...names.short, ...names.famous];
  const english = [names.en, ...names.aliasEn, ...names.shortEn];
  for (const list of [arabic, english, names.nisba, names.plural]) {
    const written = list.filter((name) => name !== '').map(letters);
    const twice = written.findIndex((name, i) => written.indexOf(name) !== i);
    if (twice >= 0) return `the name ${quoted(written[twice])} stands twice`;
  }
  if (names.plural.length > 0 && names.nisba.length === 0)
    return '"plural" is the plural of a nisba, and there is no "nisba"';
  const long = names.nisba.find((lemma) => lemma.split(' ').length > 2);
  if (long !== undefined) return `the nisba ${quoted(long)} has more than two words`;
  const letter = [...arabic, ...names.nisba, ...names.plural].find(
    (name) => name !== '' && letters(name).length < 2,
  );
  if (letter !== undefined) return `the name ${quoted(letter)} is a single letter`;
  return null;
}

/** A name as its letters stand, marks and tatweel aside. */
function letters(name: string): string {
  return name.replace(/[\u0640\u064b-\u0652\u0670]/gu, '');
}

function toNames(
  texts: readonly string[],
  language: 'ar' | 'en',
  role: NameRole,
  alone: boolean,
): EntryName[] {
  return texts.map((text) => ({ text, language, role, alone }));
}
