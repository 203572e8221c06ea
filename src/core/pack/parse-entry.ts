import type { Entry, Relation } from '../entry.ts';
import { KINDS } from '../kind.ts';
import { namesProblem, writeOutNames, type WrittenNames } from './entry-names.ts';
import { MAX_ABOUT_UNITS, MAX_NAMES_PER_KEY, MAX_NAME_UNITS, MAX_RELATED } from './limits.ts';
import { isObject, RecordReader } from './record-reader.ts';
import { LIFE_KEYS, readLife, readTerm } from './parse-life.ts';
import { RELATIONS } from './relations.ts';
import { languageProblem } from './text-problem.ts';

export const ENTRY_KEYS = [
  'id',
  'kind',
  'ar',
  'en',
  'alias',
  'short',
  'famous',
  'nisba',
  'plural',
  'alias_en',
  'short_en',
  'about',
  ...LIFE_KEYS,
  'related',
  'wikidata',
] as const;

/** Reads one entry of the pack `pack`. `entry` is null when `problems` is not empty. */
export function parseEntry(
  record: Readonly<Record<string, unknown>>,
  pack: string,
): { entry: Entry | null; problems: string[] } {
  const reader = new RecordReader(record);
  reader.refuseOthers(ENTRY_KEYS);
  const id = reader.slug('id');
  const kind = reader.oneOf('kind', KINDS);
  const names = readNames(reader);
  const about = reader.bilingual('about', MAX_ABOUT_UNITS);
  const life = readLife(reader, kind);
  const related = readRelated(reader, id);
  const wikidata = reader.has('wikidata')
    ? reader.text('wikidata', (text) =>
        /^Q[1-9]\d{0,11}$/u.test(text) ? null : 'is not an item id such as "Q159"',
      )
    : null;
  const repeated = namesProblem(names);
  if (repeated) reader.problems.push(repeated);
  if (reader.problems.length > 0) return { entry: null, problems: reader.problems };
  const entry: Entry = {
    id,
    kind,
    name: { ar: names.ar, en: names.en },
    names: writeOutNames(names),
    about,
    ...(life === undefined ? {} : { life }),
    related,
    wikidata,
    provenance: { from: 'pack', pack },
  };
  return { entry, problems: [] };
}

function readNames(reader: RecordReader): WrittenNames {
  const list = (key: string, language: 'ar' | 'en'): string[] =>
    reader.names(key, language, MAX_NAMES_PER_KEY, MAX_NAME_UNITS);
  return {
    ar: reader.text('ar', (text) => languageProblem(text, 'ar', MAX_NAME_UNITS)),
    en: reader.text('en', (text) => languageProblem(text, 'en', MAX_NAME_UNITS)),
    alias: list('alias', 'ar'),
    short: list('short', 'ar'),
    famous: list('famous', 'ar'),
    nisba: list('nisba', 'ar'),
    plural: list('plural', 'ar'),
    aliasEn: list('alias_en', 'en'),
    shortEn: list('short_en', 'en'),
  };
}

function readRelated(reader: RecordReader, id: string): Relation[] {
  const seen = new Set<string>();
  return reader.list('related', MAX_RELATED, (member, at) => {
    if (!isObject(member)) {
      reader.complain(at, 'is not an object');
      return null;
    }
    const inner = new RecordReader(member, `${at}.`);
    inner.refuseOthers(['as', 'entry', 'from', 'to']);
    const relation: Relation = {
      as: inner.oneOf('as', RELATIONS),
      entry: inner.slug('entry'),
      ...readTerm(inner),
    };
    if (relation.entry !== '' && relation.entry === id)
      inner.complain('entry', 'is the entry itself');
    const tie = `${relation.as} ${relation.entry}`;
    if (seen.has(tie)) inner.complain('entry', `repeats an earlier tie: ${tie}`);
    seen.add(tie);
    reader.problems.push(...inner.problems);
    return inner.problems.length === 0 ? relation : null;
  });
}
