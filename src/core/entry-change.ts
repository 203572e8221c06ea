import type { Bilingual } from './bilingual.ts';
import type { Entry, EntryName } from './entry.ts';
import { spellingKey, type EntryText, type Spelling } from './entry-text.ts';
import type { Kind } from './kind.ts';
import { shortNamesOf } from './unknown/short-name.ts';

/**
 * What the reader makes of an entry of a pack: that alone which differs, so that a later edition of the pack still
 * brings all else. Where both say something, the reader does.
 */
export interface EntryChange {
  kind?: Kind;
  name: Partial<Bilingual>;
  /** Names that the pack has not. */
  added: EntryName[];
  /** Names of the pack that are none for the reader. */
  removed: Spelling[];
  about: Partial<Bilingual>;
  transliteration?: string;
  tags: string[];
  note: string;
}

/** What a change is about, in the order in which an entry shows it. */
export const ENTRY_PARTS = [
  'kind',
  'name',
  'spellings',
  'about',
  'transliteration',
  'tags',
  'note',
] as const;
export type EntryPart = (typeof ENTRY_PARTS)[number];

const LANGUAGES = ['ar', 'en'] as const;
const NO_CHANGE: EntryChange = {
  ...{ name: {}, added: [], removed: [] },
  ...{ about: {}, tags: [], note: '' },
};

/**
 * What was changed in the form of an entry, beside what had been changed before.
 *
 * @param base the entry without any change
 * @param before as the form opened: the change before is in it
 * @param after as it was saved, tidy
 * @returns null where nothing differs from the entry without any change
 */
export function changeBetween(
  base: Entry,
  prior: EntryChange | null,
  before: EntryText,
  after: EntryText,
): EntryChange | null {
  const { kind, transliteration, tags, note } = after;
  const name = differing(base.name, after.name);
  const about = differing(base.about, after.about);
  const renamed = changeEntry(base, { ...NO_CHANGE, name });
  const had = new Set(renamed.names.map(spellingKey));
  const has = new Set(after.spellings.map(spellingKey));
  const gone = [...(prior?.removed ?? []), ...before.spellings].filter(
    (spelling) => had.has(spellingKey(spelling)) && !has.has(spellingKey(spelling)),
  );
  const change: EntryChange = {
    ...(kind === base.kind ? {} : { kind }),
    ...{ name, about, tags, note },
    added: after.spellings
      .filter((spelling) => !had.has(spellingKey(spelling)))
      .map((spelling) => ({ ...spelling, role: 'alias', alone: true })),
    removed: [...new Map(gone.map((spelling) => [spellingKey(spelling), spelling])).values()],
    ...(transliteration === '' || transliteration === base.transliteration
      ? {}
      : { transliteration }),
  };
  return changedParts(change).length === 0 ? null : change;
}

/**
 * An entry as a change makes it. A main name that is replaced stays as another spelling; that of a person brings its
 * short name with it. Ties, lives and nisba forms stay as they are.
 */
export function changeEntry<E extends Entry>(entry: E, change: EntryChange): E {
  const name = { ...entry.name, ...change.name };
  const kind = change.kind ?? entry.kind;
  const changed: E = {
    ...entry,
    ...{ kind, name, names: changedNames(entry, kind, name, change) },
    about: { ...entry.about, ...change.about },
  };
  if (change.transliteration !== undefined) changed.transliteration = change.transliteration;
  if (change.tags.length > 0) changed.tags = change.tags;
  if (change.note !== '') changed.note = change.note;
  return changed;
}

/**
 * What a change is about.
 *
 * @example changedParts({ …, added: [], removed: [], name: { en: 'Peking' } }) // ['name']
 */
export function changedParts(change: EntryChange): EntryPart[] {
  const differs: Record<EntryPart, boolean> = {
    kind: change.kind !== undefined,
    name: change.name.ar !== undefined || change.name.en !== undefined,
    spellings: change.added.length > 0 || change.removed.length > 0,
    about: change.about.ar !== undefined || change.about.en !== undefined,
    transliteration: change.transliteration !== undefined,
    tags: change.tags.length > 0,
    note: change.note !== '',
  };
  return ENTRY_PARTS.filter((part) => differs[part]);
}

/**
 * An entry of the reader's own as they rewrote it: their words alone, so that a name that is replaced is gone.
 *
 * @param after as it was saved, tidy
 */
export function rewriteEntry<E extends Entry>(entry: E, after: EntryText): E {
  const { kind, name, about, transliteration, tags, note } = after;
  const shorts = new Set(kind === 'person' ? shortNamesOf(entry.name.ar) : []);
  const isRenamed = name.ar !== entry.name.ar;
  const known = new Map(entry.names.map((one) => [spellingKey(one), one]));
  const kept = after.spellings
    .filter(({ text }) => !isRenamed || !shorts.has(text))
    .map((spelling): EntryName => {
      const one = known.get(spellingKey(spelling));
      return one && one.role !== 'main' ? one : { ...spelling, role: 'alias', alone: true };
    });
  const names = [
    ...mainNames(name),
    ...kept,
    ...(isRenamed && kind === 'person' ? shortNames(name.ar) : []),
    ...entry.names.filter(({ role }) => role === 'nisba'),
  ];
  const rest: E = { ...entry };
  delete rest.transliteration;
  delete rest.tags;
  delete rest.note;
  return {
    ...rest,
    ...{ kind, name, names: eachOnce(names), about },
    ...(transliteration === '' ? {} : { transliteration }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(note === '' ? {} : { note }),
  };
}

function changedNames(
  entry: Entry,
  kind: Kind,
  name: Bilingual,
  { name: renamed, added, removed }: EntryChange,
): EntryName[] {
  const gone = new Set(removed.map(spellingKey));
  const former = LANGUAGES.filter(
    (language) => renamed[language] !== undefined && entry.name[language] !== '',
  ).map((language): EntryName => ({
    ...{ text: entry.name[language], language },
    ...{ role: 'alias', alone: true },
  }));
  const shorts = renamed.ar !== undefined && kind === 'person' ? shortNames(name.ar) : [];
  const others = entry.names.filter(({ role }) => role === 'alias' || role === 'short');
  const rest = [...former, ...others, ...shorts].filter((one) => !gone.has(spellingKey(one)));
  const nisba = entry.names.filter(({ role }) => role === 'nisba');
  return eachOnce([...mainNames(name), ...rest, ...added, ...nisba]);
}

function mainNames(name: Bilingual): EntryName[] {
  return LANGUAGES.filter((language) => name[language] !== '').map((language) => ({
    ...{ text: name[language], language },
    ...{ role: 'main', alone: true },
  }));
}

function shortNames(ar: string): EntryName[] {
  return shortNamesOf(ar).map((text) => ({ text, language: 'ar', role: 'short', alone: false }));
}

/** Of two that read alike the first. */
function eachOnce(names: readonly EntryName[]): EntryName[] {
  const seen = new Set<string>();
  return names.filter((name) => seen.size < seen.add(spellingKey(name)).size);
}

function differing(base: Bilingual, after: Bilingual): Partial<Bilingual> {
  return Object.fromEntries(
    LANGUAGES.filter((language) => base[language] !== after[language]).map((language) => [
      language,
      after[language],
    ]),
  );
}
