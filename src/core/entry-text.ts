import type { Bilingual } from './bilingual.ts';
import type { Entry, EntryName } from './entry.ts';
import type { Kind } from './kind.ts';
import { tagKey, tidyTag } from './library/tag.ts';
import { searchKey } from './search/search-key.ts';
import { normalise } from './text/normalise.ts';

/** One spelling of a name in one language. */
export type Spelling = Pick<EntryName, 'text' | 'language'>;

/** An entry as its form shows it, and as the reader leaves it there. */
export interface EntryText {
  kind: Kind;
  /** The Arabic side holds a letter or digit; the English one may be empty. */
  name: Bilingual;
  /** Every name beside the main ones, in their order. Nisba forms are written by rule and are not among them. */
  spellings: Spelling[];
  about: Bilingual;
  /** In Latin letters; "" for what is read off the name. */
  transliteration: string;
  tags: string[];
  /** Plain text, which may have several lines. */
  note: string;
}

/** UTF-16 units of a name, a line about an entry, and a note. */
export const MAX_NAME = 200;
export const MAX_ABOUT = 500;
export const MAX_ENTRY_NOTE = 10_000;
/** Of one entry. */
const MAX_SPELLINGS = 100;
const MAX_TAGS = 30;

/** A single letter would be found in every text. */
const FEWEST_LETTERS = 2;

/**
 * An entry as its form shows it.
 *
 * @example entryText(russia).spellings // [{ text: 'روسيا الاتحادية', language: 'ar' }, …]
 */
export function entryText(entry: Entry): EntryText {
  const { kind, name, names, about, transliteration = '', tags = [], note = '' } = entry;
  const others = names.filter(({ role }) => role === 'alias' || role === 'short');
  const spellings = others.map(({ text, language }) => ({ text, language }));
  return { kind, name, spellings, about, transliteration, tags: [...tags], note };
}

/**
 * What was typed, as it is kept: lines without white space at their ends and without what is not seen; spellings and
 * tags each once; empty ones left out.
 *
 * @returns null where a name has fewer than two letters or digits, the English one aside, which may be empty, or
 *   something is out of bounds
 */
export function tidyEntryText(typed: EntryText): EntryText | null {
  const name = { ar: oneLine(typed.name.ar), en: oneLine(typed.name.en) };
  const about = { ar: oneLine(typed.about.ar), en: oneLine(typed.about.en) };
  const seen = new Set([
    spellingKey({ text: name.ar, language: 'ar' }),
    spellingKey({ text: name.en, language: 'en' }),
  ]);
  const spellings = typed.spellings
    .map(({ text, language }) => ({ text: oneLine(text), language }))
    .filter((spelling) => spelling.text !== '' && addTo(seen, spellingKey(spelling)));
  const keys = new Set<string>();
  const tags = typed.tags
    .map(tidyTag)
    .filter((tag) => tag !== null)
    .filter((tag) => addTo(keys, tagKey(tag)));
  const tidy = {
    ...{ kind: typed.kind, name, spellings, about, tags },
    transliteration: oneLine(typed.transliteration),
    note: typed.note.replace(/[^\P{C}\n\t\u200c-\u200f]/gu, '').trim(),
  };
  return isWithinBounds(tidy) ? tidy : null;
}

/** Two spellings with one key are one: vowel signs and tatweel do not part them, nor does case. */
export function spellingKey({ text, language }: Spelling): string {
  return `${language} ${language === 'ar' ? normalise(text).text : text.toLowerCase()}`;
}

function isWithinBounds(text: EntryText): boolean {
  const { name, spellings, about, transliteration, tags, note } = text;
  const names = [name.ar, ...(name.en === '' ? [] : [name.en]), ...spellings.map((it) => it.text)];
  return (
    names.every((it) => isName(it) && it.length <= MAX_NAME) &&
    spellings.length <= MAX_SPELLINGS &&
    transliteration.length <= MAX_NAME &&
    about.ar.length <= MAX_ABOUT &&
    about.en.length <= MAX_ABOUT &&
    tags.length <= MAX_TAGS &&
    note.length <= MAX_ENTRY_NOTE
  );
}

function isName(text: string): boolean {
  return searchKey(text).replaceAll(' ', '').length >= FEWEST_LETTERS;
}

/** Zero width joiners part letters of a word and stay; what turns the direction of the rest of a line goes. */
function oneLine(text: string): string {
  return text
    .replace(/[^\P{C}\s\u200c\u200d]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function addTo(seen: Set<string>, key: string): boolean {
  return seen.size < seen.add(key).size;
}
