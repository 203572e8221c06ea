import type { SiyaqDatabase } from '../database.ts';
import type { SavedArticle } from '../records.ts';
import { readAll, readArticle } from '../row-schemas.ts';
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
  'collection',
  'entry',
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
  collection: ReadonlyMap<string, unknown>;
  entry: ReadonlyMap<string, unknown>;
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
  const [rows, sameAddress, collections, entries, told, judgements, settings, packs] =
    await Promise.all([
      db.articles.bulkGet(ids),
      urls.length === 0 ? [] : db.articles.where('url').anyOf(urls).toArray(),
      db.collections.bulkGet(named('collection')),
      db.entries.bulkGet(named('entry')),
      db.toldEvents.bulkGet(named('told')),
      db.judgements.bulkGet(named('judgement')),
      db.settings.bulkGet(named('setting')),
      db.packs.bulkGet(named('pack')),
    ]);
  const byAddress = readAll(sameAddress, readArticle);
  return {
    articles: new Map(readAll(rows, readArticle).map((row) => [row.id, row])),
    addresses: new Map(byAddress.map((row) => [row.url, row])),
    collection: new Map(collections.flatMap((row) => (row ? [[row.id, row]] : []))),
    entry: new Map(entries.flatMap((row) => (row ? [[row.id, row]] : []))),
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
    case 'collection':
      return fateOfRow(here.collection.get(key), line.collection, false);
    case 'entry':
      return fateOfRow(here.entry.get(key), { ...line.entry, own: 1 }, false);
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
    case 'collection':
      return line.collection.id;
    case 'entry':
      return line.entry.id;
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

/** Whether two records hold the same, in whatever order of their keys; a key without a value counts as none. */
function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, it: unknown) =>
    typeof it === 'object' && it !== null && !Array.isArray(it)
      ? Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1)))
      : it,
  );
}
