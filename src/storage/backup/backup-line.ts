import * as v from 'valibot';
import type { Annotation } from '../../core/annotations/annotation.ts';
import type { PackHeader } from '../../core/pack/pack.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { cleanUrl } from '../clean-url.ts';
import type { EntryChangeRecord, QuietRecord } from '../entry-change-records.ts';
import type {
  CollectionRecord,
  ArticleVersion,
  EntryRecord,
  JudgementRecord,
  PictureRecord,
  SavedArticle,
  SavedMention,
  SettingRecord,
  ToldEventRecord,
} from '../records.ts';
import {
  readAll,
  readAnnotation,
  readArticle,
  readEntry,
  readJudgement,
  readMention,
  readPicture,
  readToldEvent,
  readVersion,
} from '../row-schemas.ts';
import { readEntryChange, readQuiet } from '../entry-change-rows.ts';
import { readCollection } from '../organise/row-schemas.ts';

/** The form of the file. A later one is refused; an earlier one this code goes on reading. */
export const BACKUP_VERSION = 1;

/** The first line of a backup. */
export interface BackupHeader {
  siyaq: 'backup';
  version: number;
  /** Milliseconds since the epoch. */
  made: number;
  /** Lines that follow, the last one aside. */
  lines: number;
}

/** A saved article with all that belongs to it; local numbers of rows are left out. */
export interface ArticleLine {
  article: SavedArticle;
  mentions: SavedMention[];
  told: ToldEventRecord[];
  versions: ArticleVersion[];
  picture: PictureRecord | null;
  /** The block that the reader was at, or null. */
  position: number | null;
  /** What it was read by, or null. */
  signature: string | null;
}

/**
 * A line of a backup between the first and the last: JSON with one of these shapes. `part` is a piece of an imported pack,
 * whose head stands before its parts.
 */
export type BackupLine =
  | ({ is: 'article' } & ArticleLine)
  | { is: 'annotation'; annotation: Annotation }
  | { is: 'collection'; collection: CollectionRecord }
  | { is: 'entry'; entry: EntryRecord }
  | { is: 'entry-change'; change: EntryChangeRecord }
  | { is: 'quiet'; quiet: QuietRecord }
  | { is: 'told'; told: ToldEventRecord }
  | { is: 'judgement'; judgement: JudgementRecord }
  | { is: 'setting'; setting: SettingRecord }
  | { is: 'pack'; header: PackHeader; checksum: string }
  | { is: 'part'; pack: string; of: 'entries' | 'events'; records: string[] };

/** The last line: that nothing is missing. */
export interface BackupEnd {
  is: 'end';
}

/** Of one browser alone: what it was asked for, what it installed and when it was backed up. */
const LOCAL_SETTINGS: ReadonlySet<string> = new Set<keyof Settings>([
  ...(['access', 'welcomed', 'builtInPacks', 'lastBackup', 'lastFolderBackup'] as const),
]);

/** Whether a setting is the reader's, to be taken from one browser to another. */
export function isOfReader(key: string): boolean {
  return Object.hasOwn(DEFAULT_SETTINGS, key) && !LOCAL_SETTINGS.has(key);
}

const rows = v.fallback(v.array(v.unknown()), () => []);
const bilingual = v.object({ ar: v.string(), en: v.string() });
const lineSchema = v.variant('is', [
  v.object({
    is: v.literal('article'),
    article: v.unknown(),
    mentions: rows,
    told: rows,
    versions: rows,
    picture: v.fallback(v.optional(v.unknown()), undefined),
    position: v.fallback(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))), null),
    signature: v.fallback(v.nullable(v.string()), null),
  }),
  v.object({ is: v.literal('annotation'), annotation: v.unknown() }),
  v.object({ is: v.literal('collection'), collection: v.unknown() }),
  v.object({ is: v.literal('entry'), entry: v.unknown() }),
  v.object({ is: v.literal('entry-change'), change: v.unknown() }),
  v.object({ is: v.literal('quiet'), quiet: v.unknown() }),
  v.object({ is: v.literal('told'), told: v.unknown() }),
  v.object({ is: v.literal('judgement'), judgement: v.unknown() }),
  v.object({
    is: v.literal('setting'),
    setting: v.object({ key: v.string(), value: v.unknown() }),
  }),
  v.object({
    is: v.literal('pack'),
    header: v.object({
      ...{ id: v.string(), format: v.number(), version: v.string(), licence: v.string() },
      ...{ title: bilingual, about: bilingual },
      asOf: v.exactOptional(v.string()),
    }),
    checksum: v.string(),
  }),
  v.object({
    is: v.literal('part'),
    pack: v.string(),
    of: v.picklist(['entries', 'events']),
    records: v.array(v.string()),
  }),
]);

const headerSchema = v.object({
  siyaq: v.literal('backup'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  made: v.number(),
  lines: v.number(),
});

/** @returns null for a line that is no head of a backup */
export function readHeader(line: string): BackupHeader | null {
  const parsed = v.safeParse(headerSchema, fromJson(line));
  return parsed.success ? parsed.output : null;
}

/** Whether a line is the last one. */
export function isEnd(line: string): boolean {
  return v.is(v.object({ is: v.literal('end') }), fromJson(line));
}

/**
 * One line of a backup, each row checked as rows of the database are when they are read: mentions and events that cannot
 * be read are left out of their article.
 *
 * @returns null for a line that is nothing of a backup
 */
export function readLine(line: string): BackupLine | null {
  const parsed = v.safeParse(lineSchema, fromJson(line));
  if (!parsed.success) return null;
  const it = parsed.output;
  switch (it.is) {
    case 'article':
      return readArticleLine(it);
    case 'annotation': {
      const annotation = readAnnotation(it.annotation);
      return annotation && { is: 'annotation', annotation };
    }
    case 'collection': {
      const collection = readCollection(it.collection);
      return collection && { is: 'collection', collection };
    }
    case 'entry': {
      const entry = readEntry(it.entry);
      return entry && { is: 'entry', entry: { ...entry, pack: null } };
    }
    case 'entry-change': {
      const change = readEntryChange(it.change);
      return change && { is: 'entry-change', change };
    }
    case 'quiet': {
      const quiet = readQuiet(it.quiet);
      return quiet && { is: 'quiet', quiet };
    }
    case 'told': {
      const told = readToldEvent(it.told);
      return told && { is: 'told', told };
    }
    case 'judgement': {
      const judgement = readJudgement(it.judgement);
      return judgement && { is: 'judgement', judgement };
    }
    case 'setting':
      return isOfReader(it.setting.key) ? it : null;
    default:
      return it;
  }
}

function readArticleLine(
  it: Extract<v.InferOutput<typeof lineSchema>, { is: 'article' }>,
): BackupLine | null {
  const article = readArticle(it.article);
  if (article === null || article.blocks.length === 0 || cleanUrl(article.url) === null)
    return null;
  const { id, blocks } = article;
  const mentions = readAll(it.mentions, readMention).filter(
    ({ article: of, block, end }) => of === id && end <= (blocks[block]?.text.length ?? -1),
  );
  const told = readAll(it.told, readToldEvent).filter(({ article: of }) => of === id);
  const versions = readAll(it.versions, readVersion).filter(({ article: of }) => of === id);
  const picture = readPicture(it.picture);
  return {
    ...{ is: 'article', article, mentions, told, versions, signature: it.signature },
    ...{ picture: picture?.article === id ? picture : null, position: it.position },
  };
}

function fromJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
