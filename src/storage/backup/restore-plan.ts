import type { Annotation } from '../../core/annotations/annotation.ts';
import type { SiyaqDatabase } from '../database.ts';
import { readEntryChange, readQuiet } from '../entry-change-rows.ts';
import type { SavedArticle } from '../records.ts';
import { readAll, readAnnotation, readArticle } from '../row-schemas.ts';
import { isSame } from '../same-record.ts';
import type { BackupLine } from './backup-line.ts';

/**
 * Which of two records stays where the library and the backup have the same: the newer one (where nothing tells, that of the
 * library), or that of the backup.
 */
export type Preference = 'newer' | 'backup';

/** What becomes of a record of the backup: it is added, replaces one, or is left out, as equal or as the one not preferred. */
export type Fate = 'added' | 'replaces' | 'same' | 'kept';

/** How many records of a sort each fate has, for both preferences. */
export type Fates = Record<Preference, Record<Fate, number>>;

export const SORTS = [
  'article',
  'annotation',
  'collection',
  'entry',
  'entry-change',
  'quiet',
  'told',
  'judgement',
  'setting',
  'pack',
] as const;
export type Sort = (typeof SORTS)[number];

/** What becomes of one line, for both preferences. */
export type LineFate = Record<Preference, Fate>;

/** Lines that have a fate of their own; parts of packs share that of their head. */
export type HeadLine = Exclude<BackupLine, { is: 'part' }>;

/**
 * What would become of each line of a backup in the library as it is, asked in a few requests for all of them. To be asked
 * within the transaction that writes, too.
 */
export async function fatesOf(db: SiyaqDatabase, lines: readonly HeadLine[]): Promise<LineFate[]> {
  const here = await recordsHere(db, lines);
  return lines.map((line) => fateOf(line, here));
}

/** The records of the library that lines may replace, by their ids. */
interface RecordsHere {
  articles: ReadonlyMap<string, SavedArticle>;
  /** By address. */
  addresses: ReadonlyMap<string, SavedArticle>;
  annotation: ReadonlyMap<string, Annotation>;
  collection: ReadonlyMap<string, unknown>;
  entry: ReadonlyMap<string, unknown>;
  entryChange: ReadonlyMap<string, { at: number }>;
  quiet: ReadonlyMap<string, { at: number }>;
  told: ReadonlyMap<string, unknown>;
  judgement: ReadonlyMap<string, { at: number }>;
  setting: ReadonlyMap<string, unknown>;
  /** Checksums. */
  pack: ReadonlyMap<string, string>;
}

async function recordsHere(db: SiyaqDatabase, lines: readonly HeadLine[]): Promise<RecordsHere> {
  const articles = lines.flatMap((line) => (line.is === 'article' ? [line.article] : []));
  const [ids, urls] = [articles.map(({ id }) => id), articles.map(({ url }) => url)];
  const named = (is: Sort) => lines.flatMap((line) => (line.is === is ? [keyOf(line)] : []));
  const [rows, sameAddress, annotations, collections] = await Promise.all([
    db.articles.bulkGet(ids),
    urls.length === 0 ? [] : db.articles.where('url').anyOf(urls).toArray(),
    db.annotations.bulkGet(named('annotation')),
    db.collections.bulkGet(named('collection')),
  ]);
  const [entries, changes, quiet, told, judgements, settings, packs] = await Promise.all([
    db.entries.bulkGet(named('entry')),
    db.entryChanges.bulkGet(named('entry-change')),
    db.quietEntries.bulkGet(named('quiet')),
    db.toldEvents.bulkGet(named('told')),
    db.judgements.bulkGet(named('judgement')),
    db.settings.bulkGet(named('setting')),
    db.packs.bulkGet(named('pack')),
  ]);
  const byAddress = readAll(sameAddress, readArticle);
  return {
    articles: new Map(readAll(rows, readArticle).map((row) => [row.id, row])),
    addresses: new Map(byAddress.map((row) => [row.url, row])),
    annotation: new Map(readAll(annotations, readAnnotation).map((row) => [row.id, row])),
    collection: new Map(collections.flatMap((row) => (row ? [[row.id, row]] : []))),
    entry: new Map(entries.flatMap((row) => (row ? [[row.id, row]] : []))),
    entryChange: new Map(readAll(changes, readEntryChange).map((row) => [row.id, row])),
    quiet: new Map(readAll(quiet, readQuiet).map((row) => [row.id, row])),
    told: new Map(told.flatMap((row) => (row ? [[row.id, row]] : []))),
    judgement: new Map(judgements.flatMap((row) => (row ? [[row.id, row]] : []))),
    setting: new Map(settings.flatMap((row) => (row ? [[row.key, row]] : []))),
    pack: new Map(packs.flatMap((row) => (row ? [[row.id, row.checksum]] : []))),
  };
}

function fateOf(line: HeadLine, here: RecordsHere): LineFate {
  const key = keyOf(line);
  switch (line.is) {
    case 'article':
      return fateOfArticle(line.article, [
        ...new Set(
          [here.articles.get(key), here.addresses.get(line.article.url)].filter(
            (row) => row !== undefined,
          ),
        ),
      ]);
    case 'annotation': {
      const one = here.annotation.get(key);
      return fateOfRow(one, line.annotation, one !== undefined && isLater(line.annotation, one));
    }
    case 'collection':
      return fateOfRow(here.collection.get(key), line.collection, false);
    case 'entry':
      return fateOfRow(here.entry.get(key), { ...line.entry, own: 1 }, false);
    case 'entry-change': {
      const one = here.entryChange.get(key);
      return fateOfRow(one, line.change, one !== undefined && line.change.at > one.at);
    }
    case 'quiet': {
      const one = here.quiet.get(key);
      return fateOfRow(one, line.quiet, one !== undefined && line.quiet.at > one.at);
    }
    case 'told':
      return fateOfRow(here.told.get(key), line.told, false);
    case 'judgement': {
      const one = here.judgement.get(key);
      return fateOfRow(one, line.judgement, one !== undefined && line.judgement.at > one.at);
    }
    case 'setting':
      return fateOfRow(here.setting.get(key), line.setting, false);
    case 'pack':
      return fateOfRow(here.pack.get(key), line.checksum, false);
  }
}

/** @param here those with its id or its address; mentions and events follow from the text and count for nothing */
function fateOfArticle(article: SavedArticle, here: readonly SavedArticle[]): LineFate {
  if (here.every((row) => row.id === article.id && isSame(row, article)))
    return here.length === 0
      ? { newer: 'added', backup: 'added' }
      : { newer: 'same', backup: 'same' };
  const isNewer = here.every((row) => touchedAt(article) > touchedAt(row));
  return { newer: isNewer ? 'replaces' : 'kept', backup: 'replaces' };
}

/** When the reader last did something with an article, in milliseconds since the epoch. */
function touchedAt({ savedAt, deletedAt, organisedAt }: SavedArticle): number {
  return Math.max(savedAt, deletedAt ?? 0, organisedAt);
}

/** Whether the reader did something with one annotation after the other. */
function isLater(one: Annotation, other: Annotation): boolean {
  const touched = ({ changedAt, deletedAt }: Annotation) => Math.max(changedAt, deletedAt ?? 0);
  return touched(one) > touched(other);
}

function fateOfRow(here: unknown, backup: unknown, isNewer: boolean): LineFate {
  if (here === undefined) return { newer: 'added', backup: 'added' };
  if (isSame(here, backup)) return { newer: 'same', backup: 'same' };
  return { newer: isNewer ? 'replaces' : 'kept', backup: 'replaces' };
}

/** What a record is called in its table. */
function keyOf(line: HeadLine): string {
  switch (line.is) {
    case 'article':
      return line.article.id;
    case 'annotation':
      return line.annotation.id;
    case 'collection':
      return line.collection.id;
    case 'entry':
      return line.entry.id;
    case 'entry-change':
      return line.change.id;
    case 'quiet':
      return line.quiet.id;
    case 'told':
      return line.told.id;
    case 'judgement':
      return line.judgement.id;
    case 'setting':
      return line.setting.key;
    case 'pack':
      return line.header.id;
  }
}
