import * as v from 'valibot';
import { COLOURS, CONTEXT, MAX_NOTE, MAX_QUOTE } from '../core/annotations/annotation.ts';
import { ERROR_CODES } from '../core/result.ts';
import { MONTH_FAMILIES } from '../core/settings.ts';
import { BLOCK_KINDS } from '../article/article.ts';
import { isPictureData } from '../article/capture/picture.ts';
import { DATE_CERTAINTIES } from '../article/publication-date.ts';
import {
  MAX_BLOCK_UNITS,
  MAX_BLOCKS,
  MAX_DATED_UNITS,
  MAX_ENTRIES,
  MAX_HTML_UNITS,
} from './limits.ts';

/**
 * The shape of each request, checked on arrival: a message can come from a compromised page process, from
 * an older copy of the extension still alive in a tab, or from a newer one.
 */
const nothing = v.strictObject({});
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const isoDate = v.pipe(v.string(), v.isoDate());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const block = v.pipe(v.string(), v.maxLength(MAX_BLOCK_UNITS));
const article = v.strictObject({ blocks: v.pipe(v.array(block), v.maxLength(MAX_BLOCKS)) });
const address = v.pipe(v.string(), v.maxLength(4_000));
const line = v.pipe(v.string(), v.maxLength(MAX_BLOCK_UNITS));
const readable = v.strictObject({
  id: v.pipe(v.string(), v.maxLength(200)),
  url: line,
  title: line,
  outlet: v.nullable(line),
  published: v.nullable(isoDate),
  blocks: article.entries.blocks,
});
const findMentions = v.strictObject({
  document: id,
  version: count,
  since: count,
  blocks: v.pipe(v.array(count), v.maxLength(MAX_BLOCKS)),
  texts: v.pipe(v.array(v.strictTuple([count, block])), v.maxLength(MAX_BLOCKS)),
});

const findDates = v.strictObject({
  blocks: v.pipe(
    v.array(block),
    v.maxLength(MAX_BLOCKS),
    v.check((blocks) => blocks.reduce((sum, { length }) => sum + length, 0) <= MAX_DATED_UNITS),
  ),
  published: v.nullable(isoDate),
});
const dateQuestion = v.strictObject({
  from: isoDate,
  to: isoDate,
  entries: v.pipe(v.array(id), v.maxLength(MAX_ENTRIES)),
  published: v.nullable(isoDate),
});

const passage = v.strictObject({ block: count, start: count, end: count, text: v.string() });

const note = v.pipe(v.string(), v.maxLength(MAX_NOTE));
const context = v.pipe(v.string(), v.maxLength(CONTEXT));
const selector = v.strictObject({
  ...{ block: count, start: count, endBlock: count, end: count },
  quote: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_QUOTE)),
  ...{ prefix: context, suffix: context },
});
const newNote = v.strictObject({
  url: line,
  on: v.picklist(['words', 'paragraph']),
  colour: v.picklist(COLOURS),
  ...{ note, selector },
});
const noteId = v.strictObject({ id });

const PAGE_STATES = [
  'reading',
  'waiting',
  'not-arabic',
  'not-article',
  'site-off',
  'failed',
] as const;

export const CONTENT_SCHEMAS = {
  'page.detected': nothing,
  'mentions.find': findMentions,
  'entry.card': v.strictObject({
    entry: id,
    published: v.nullable(isoDate),
  }),
  'entry.know': v.strictObject({ entry: id, known: v.boolean() }),
  'dates.find': findDates,
  'date.card': dateQuestion,
  'panel.open': v.strictObject({ entry: id }),
  'notes.of': v.strictObject({ url: line }),
  'note.add': newNote,
  'note.change': v.strictObject({
    id,
    colour: v.exactOptional(v.picklist(COLOURS)),
    note: v.exactOptional(note),
    knownNote: v.exactOptional(note),
  }),
  'note.delete': noteId,
  'note.restore': noteId,
  'page.changed': v.strictObject({
    state: v.picklist(PAGE_STATES),
    entities: count,
    addresses: v.exactOptional(v.pipe(v.array(address), v.maxLength(20))),
  }),
} as const;

export const BACKGROUND_SCHEMAS = {
  'tab.read': v.strictObject({ tab: count }),
  'page.save': v.strictObject({ tab: count }),
  'glossary.prepare': nothing,
  'gazetteer.refresh': nothing,
  'marking.refresh': nothing,
  'saved.refresh': v.strictObject({ tab: count }),
  'library.changed': nothing,
  'access.refresh': nothing,
  'article.read': readable,
  'unknown.find': article,
  'unknown.refresh': nothing,
  'dates.refresh': nothing,
  'notes.changed': nothing,
} as const;

export const PAGE_SCHEMAS = {
  'page.describe': nothing,
  'page.capture': nothing,
  'page.tell': v.strictObject({
    outcome: v.picklist(['new', 'updated', 'same', ...ERROR_CODES]),
    language: v.picklist(['ar', 'en']),
  }),
  'mention.reveal': v.strictObject({ entry: id, index: count }),
  'selection.text': nothing,
  'mentions.refresh': nothing,
  'highlights.set': v.strictObject({ on: v.boolean() }),
  'unknown.mark': v.strictObject({ passages: v.pipe(v.array(passage), v.maxLength(MAX_BLOCKS)) }),
  'dates.set': v.strictObject({ mark: v.boolean(), months: v.picklist(MONTH_FAMILIES) }),
  'passage.reveal': passage,
  'notes.refresh': nothing,
  'note.reveal': noteId,
  'note.select': v.strictObject({ colour: v.picklist(COLOURS) }),
} as const;

/** What a page says of its article when it is saved: the one reply that is stored as it came. */
export const capturedPage = v.strictObject({
  url: line,
  html: v.pipe(v.string(), v.maxLength(MAX_HTML_UNITS)),
  section: v.nullable(line),
  article: v.strictObject({
    verdict: v.picklist(['article', 'not-article', 'not-arabic']),
    language: line,
    title: line,
    byline: v.nullable(line),
    outlet: v.nullable(line),
    published: v.nullable(isoDate),
    publishedCertainty: v.nullable(v.picklist(DATE_CERTAINTIES)),
    blocks: v.pipe(
      v.array(v.strictObject({ kind: v.picklist(BLOCK_KINDS), text: block })),
      v.maxLength(MAX_BLOCKS),
    ),
  }),
  picture: v.nullable(
    v.strictObject({
      data: v.pipe(v.string(), v.check(isPictureData)),
      width: count,
      height: count,
      alt: line,
    }),
  ),
});

export const NOTICE_SCHEMAS = {
  'tab.changed': v.strictObject({ tab: count }),
} as const;
