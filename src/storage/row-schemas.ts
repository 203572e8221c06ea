import { DATE_CERTAINTIES } from '../article/publication-date.ts';
import * as v from 'valibot';
import { COLOURS, type Annotation } from '../core/annotations/annotation.ts';
import { EVENT_CLASSES } from '../core/events/event-class.ts';
import { NAME_ROLES } from '../core/entry.ts';
import { PRECISIONS } from '../core/interval.ts';
import { KINDS } from '../core/kind.ts';
import { GENDERS } from '../core/life.ts';
import { EVIDENCE, SPELLINGS } from '../core/mention.ts';
import { isPartialDate } from '../core/partial-date.ts';
import { READ_STATES } from '../core/library/read-state.ts';
import { REALITIES } from '../core/events/event-mention.ts';
import { BLOCK_KINDS } from '../article/article.ts';
import { isPictureData } from '../article/capture/picture.ts';
import { defined, knownOf, offset, read, text, textIfAny, textOrNull } from './row-shapes.ts';
import type {
  ArticleVersion,
  EntryRecord,
  EventRecord,
  JudgementRecord,
  PictureRecord,
  SavedArticle,
  SavedMention,
  ToldEventRecord,
} from './records.ts';

/**
 * Rows as they are read. Another version of the extension may have written them: what a row can do without
 * is filled in, a row without its essentials is passed over, as if it were not there.
 */
const bilingual = v.object({ ar: text, en: text });
const noText = { ar: '', en: '' };

const provenance = v.fallback(
  v.variant('from', [
    v.object({ from: v.literal('pack'), pack: v.string() }),
    v.object({ from: v.literal('article'), article: v.string(), start: offset, end: offset }),
    v.object({
      from: v.literal('reader'),
      seen: v.exactOptional(v.object({ sentence: v.string(), url: v.string() })),
    }),
  ]),
  { from: 'reader' },
);

/** One name of an entry. */
export const entryName = v.object({
  text: v.string(),
  language: v.picklist(['ar', 'en']),
  role: v.picklist(NAME_ROLES),
  alone: v.fallback(v.boolean(), false),
});

const date = v.optional(
  v.fallback(v.optional(v.pipe(v.string(), v.check(isPartialDate))), undefined),
);
const term = { from: date, to: date };

const life = v.pipe(
  v.object({
    gender: v.optional(v.fallback(v.optional(v.picklist(GENDERS)), undefined)),
    born: date,
    died: date,
    offices: v.fallback(
      v.array(v.pipe(v.object({ as: v.string(), of: v.string(), ...term }), v.transform(defined))),
      () => [],
    ),
  }),
  v.transform(defined),
);

const relation = v.pipe(
  v.object({ as: v.string(), entry: v.string(), ...term }),
  v.transform(defined),
);

const entryObject = v.object({
  id: v.string(),
  kind: v.picklist(KINDS),
  name: bilingual,
  names: v.fallback(v.array(entryName), () => []),
  about: v.fallback(bilingual, noText),
  life: v.optional(v.fallback(v.optional(life), undefined)),
  related: v.fallback(v.array(relation), () => []),
  wikidata: textOrNull,
  provenance,
  pack: textOrNull,
  transliteration: textIfAny,
  tags: v.optional(v.fallback(v.optional(knownOf(v.string())), undefined)),
  note: textIfAny,
});

const entrySchema = v.pipe(entryObject, v.transform(defined));

const eventObject = v.object({
  id: v.string(),
  from: v.string(),
  to: v.string(),
  precision: v.fallback(v.picklist(PRECISIONS), 'day'),
  title: bilingual,
  participants: v.fallback(v.array(v.string()), () => []),
  place: textOrNull,
  source: v.fallback(v.object({ title: text, url: textOrNull }), { title: '', url: null }),
  class: v.optional(v.fallback(v.optional(v.picklist(EVENT_CLASSES)), undefined)),
  provenance,
  pack: textOrNull,
});

const eventSchema = v.pipe(eventObject, v.transform(defined));

const telling = v.object({ block: offset, start: offset, end: offset, text });

const ROLES = ['agent', 'patient', 'counterpart', 'place'] as const;

const toldEventSchema = v.pipe(
  v.object({
    ...v.omit(eventObject, ['pack']).entries,
    reality: v.fallback(v.picklist(REALITIES), 'happened'),
    roles: v.fallback(knownOf(v.object({ role: v.picklist(ROLES), entry: v.string() })), () => []),
    speaker: textOrNull,
    confidence: v.fallback(v.number(), 0),
    dateWords: textOrNull,
    telling: v.fallback(v.nullable(telling), null),
    article: v.optional(v.fallback(v.optional(v.string()), undefined)),
  }),
  v.transform(defined),
);

const judged = { id: v.string(), at: v.fallback(v.number(), 0), event: v.string() };
const correction = v.object({
  from: v.string(),
  to: v.string(),
  precision: v.picklist(PRECISIONS),
  title: bilingual,
  participants: v.array(v.string()),
  place: textOrNull,
});

const judgementSchema = v.variant('is', [
  v.object({ ...judged, is: v.literal('confirmed') }),
  v.object({ ...judged, is: v.literal('hidden') }),
  v.object({ ...judged, is: v.literal('corrected'), to: correction }),
  v.object({ ...judged, is: v.literal('joined'), other: v.string() }),
  v.object({ ...judged, is: v.literal('apart'), other: v.string() }),
]);

const block = v.object({
  kind: v.fallback(v.picklist(BLOCK_KINDS), 'paragraph'),
  text: v.string(),
});

const texts = v.fallback(knownOf(v.string()), () => []);
const momentOrNull = v.fallback(v.nullable(v.number()), null);

const articleSchema = v.object({
  id: v.string(),
  url: v.string(),
  addresses: texts,
  title: text,
  byline: textOrNull,
  outlet: textOrNull,
  published: textOrNull,
  publishedCertainty: v.fallback(v.optional(v.nullable(v.picklist(DATE_CERTAINTIES))), undefined),
  language: v.fallback(v.string(), 'und'),
  blocks: v.fallback(v.array(block), () => []),
  html: v.optional(v.fallback(v.optional(v.string()), undefined)),
  section: v.optional(v.fallback(v.optional(v.nullable(v.string())), undefined)),
  savedAt: v.fallback(v.number(), 0),
  deletedAt: momentOrNull,
  tags: texts,
  collections: texts,
  status: v.fallback(v.picklist(READ_STATES), 'unread'),
  star: momentOrNull,
  archived: momentOrNull,
  organisedAt: v.fallback(v.number(), 0),
});

const ORGANISED = ['tags', 'collections', 'status', 'star', 'archived', 'organisedAt'] as const;

const versionSchema = v.object({
  ...v.omit(articleSchema, ['id', 'url', 'deletedAt', 'addresses', ...ORGANISED]).entries,
  id: v.optional(v.number()),
  article: v.string(),
});

const pictureSchema = v.object({
  article: v.string(),
  data: v.pipe(v.string(), v.check(isPictureData)),
  width: offset,
  height: offset,
  alt: text,
});

const mentionSchema = v.object({
  id: v.optional(v.number()),
  article: v.string(),
  block: offset,
  start: offset,
  end: offset,
  entry: v.string(),
  role: v.fallback(v.picklist(NAME_ROLES), 'alias'),
  clitics: text,
  confidence: v.fallback(v.number(), 0),
  evidence: v.fallback(knownOf(v.picklist(EVIDENCE)), () => []),
  others: v.fallback(v.array(v.string()), () => []),
  // Rows of the first version have neither.
  spelling: v.fallback(v.optional(v.picklist(SPELLINGS)), undefined),
  because: v.fallback(
    v.optional(knownOf(v.object({ evidence: v.picklist(EVIDENCE), words: v.string() }))),
    undefined,
  ),
});

const annotationSchema = v.object({
  id: v.string(),
  article: v.string(),
  url: text,
  on: v.fallback(v.picklist(['words', 'paragraph']), 'words'),
  ...{ block: offset, start: offset, endBlock: offset, end: offset },
  quote: v.pipe(v.string(), v.minLength(1)),
  prefix: text,
  suffix: text,
  colour: v.fallback(v.picklist(COLOURS), 'yellow'),
  note: text,
  createdAt: v.fallback(v.number(), 0),
  changedAt: v.fallback(v.number(), 0),
  deletedAt: v.fallback(v.nullable(v.number()), null),
});

/** @returns null for a row that is no entry */
export function readEntry(row: unknown): EntryRecord | null {
  return read(entrySchema, row);
}

/** @returns null for a row that is no past event */
export function readEvent(row: unknown): EventRecord | null {
  return read(eventSchema, row);
}

/** @returns null for a row that is no event that an article or the reader tells */
export function readToldEvent(row: unknown): ToldEventRecord | null {
  return read(toldEventSchema, row);
}

/** @returns null for a row that is nothing the reader said */
export function readJudgement(row: unknown): JudgementRecord | null {
  return read(judgementSchema, row);
}

/** @returns null for a row that is no highlight or note */
export function readAnnotation(row: unknown): Annotation | null {
  return read(annotationSchema, row);
}

/** @returns null for a row that is no article */
export function readArticle(row: unknown): SavedArticle | null {
  return read(articleSchema, row);
}

/** @returns null for a row that is no earlier version of an article */
export function readVersion(row: unknown): ArticleVersion | null {
  const version = read(versionSchema, row);
  return version && defined(version);
}

/** @returns null for a row that is no picture */
export function readPicture(row: unknown): PictureRecord | null {
  return read(pictureSchema, row);
}

/** @returns null for a row that is no mention */
export function readMention(row: unknown): SavedMention | null {
  const mention = read(mentionSchema, row);
  if (mention === null || mention.start >= mention.end) return null;
  const { id, spelling, because, ...rest } = mention;
  return {
    ...(id === undefined ? {} : { id }),
    ...rest,
    ...(spelling === undefined ? {} : { spelling }),
    ...(because === undefined ? {} : { because }),
  };
}

/** The rows that can be read, in their order. */
export function readAll<T>(rows: readonly unknown[], readRow: (row: unknown) => T | null): T[] {
  return rows.map(readRow).filter((row) => row !== null);
}
