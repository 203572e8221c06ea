import type { ArticleBlock } from '../article/article.ts';
import type { Picture } from '../article/capture/picture.ts';
import type { DateCertainty } from '../article/publication-date.ts';
import type { Entry, NameRole } from '../core/entry.ts';
import type { EntryPart } from '../core/entry-change.ts';
import type { PackHeader } from '../core/pack/pack.ts';
import type { Judgement } from '../core/happenings/judgement.ts';
import type { ToldEvent } from '../core/happenings/told-event.ts';
import type { PastEvent } from '../core/past-event.ts';
import type { ReadState } from '../core/library/read-state.ts';
import type { Mention } from '../core/mention.ts';
import type { SegmentTables } from '../core/library-search/segment.ts';
import type { SortedTerms } from './packs/sorted-terms.ts';

/** An entry as it is read; `pack` is null for the reader's own, which alone are rows. */
export interface EntryRecord extends Entry {
  pack: string | null;
  /** What of an entry of a pack is as the reader changed it; left out where nothing is, and never written. */
  changed?: EntryPart[];
  /** Arabic spellings of such an entry that the reader took out. */
  without?: string[];
}

/** The reader's own entry as it is written. The mark is of a time when entries of packs were rows, too. */
export interface OwnEntryRecord extends EntryRecord {
  pack: null;
  own: 1;
}

/**
 * A pack as it was installed once. Nothing of it changes: a pack that is updated is another edition. Its
 * number is never given again, so that what was read of it needs no check.
 */
export interface Edition {
  /** Auto-incremented. */
  id: number;
  pack: string;
  /** Ids of its entries, by code unit: the place of an id is the number of its entry. */
  entries: string[];
  /** Ids of its past events, in the pack's order. */
  events: string[];
  /** How many records a chunk of it holds, the last one fewer. */
  perChunk: number;
}

/** Records of an edition, one after the other from number `number * perChunk` on. */
export interface ChunkRecord {
  edition: number;
  of: 'entries' | 'events';
  /** From 0. */
  number: number;
  /** Each an `Entry` or a `PastEvent` as JSON. */
  records: string[];
}

/** What an edition's names are searched by; see `packs/name-table.ts`. */
export interface NameTableRecord {
  edition: number;
  version: number;
  /** By row: the name as it is written, the number of its entry, its role and language as their places. */
  texts: string[];
  entries: Uint32Array;
  roles: Uint8Array;
  languages: Uint8Array;
  /** By number of entry: the place of its kind. */
  kinds: Uint8Array;
  terms: Record<'key' | 'words' | 'sounds', SortedTerms>;
}

/** Which entries took part in an edition's events, and when those were; see `packs/event-table.ts`. */
export interface EventTableRecord {
  edition: number;
  version: number;
  /** Ids of entries; the rows are numbers of events. */
  participants: SortedTerms;
  /** By number of event. */
  from: string[];
  to: string[];
}

/** A compiled index of names. */
export interface IndexRecord {
  id: 'packs';
  /** What it was compiled from: of other packs, or by other rules, it is out of date. */
  signature: string;
  blob: Blob;
}

/** One name of one of the reader's own entries with its search keys (see `core/search`). */
export interface NameRecord {
  /** Auto-incremented. */
  id?: number;
  entry: string;
  pack: string | null;
  text: string;
  language: 'ar' | 'en' | 'translit';
  role: NameRole;
  alone: boolean;
  /** Folded for exact and prefix look-up. */
  key: string;
  /** Consonant skeleton in Latin letters, for look-up across scripts and through typos. */
  skeleton: string;
}

export interface EventRecord extends PastEvent {
  pack: string | null;
}

export interface PackRecord extends PackHeader {
  /** Of its file and of how packs are read: the same is not installed twice. */
  checksum: string;
  /** Milliseconds since the epoch. */
  installedAt: number;
  entryCount: number;
  eventCount: number;
}

/** What the reader made of an article in the library; saving the page again leaves it as it is. */
export interface OrganisedArticle {
  /** As the reader wrote them, each once. */
  tags: string[];
  /** Ids of collections. */
  collections: string[];
  status: ReadState;
  /** Milliseconds since the epoch when it was starred, or null. */
  star: number | null;
  /** Milliseconds since the epoch when it was archived, or null. */
  archived: number | null;
  /** Milliseconds since the epoch when any of these was changed last; 0 for never. */
  organisedAt: number;
}

/** A collection of articles. */
export interface CollectionRecord {
  /** UUID. */
  id: string;
  name: string;
  /** Milliseconds since the epoch. */
  createdAt: number;
}

/** An article in the library, as it was on the page when it was saved. */
export interface SavedArticle extends OrganisedArticle {
  /** UUID. */
  id: string;
  /** Address without fragment and tracking parameters; saving it again updates the same article. */
  url: string;
  /** Other addresses of the same article, as `article-addresses.ts` writes them. */
  addresses: string[];
  title: string;
  byline: string | null;
  outlet: string | null;
  published: string | null;
  /** Null where there is no day; left out by versions that did not say. */
  publishedCertainty?: DateCertainty | null | undefined;
  language: string;
  /** The headline where the page shows it, and the blocks of `html`. */
  blocks: ArticleBlock[];
  /** The body with its structure, see `article/capture`; left out by versions that kept the blocks alone. */
  html?: string | undefined;
  /** The section of the outlet, or null; left out by versions that did not ask. */
  section?: string | null | undefined;
  /** Milliseconds since the epoch. */
  savedAt: number;
  /** Milliseconds since the epoch when the reader deleted it (undo brings it back), or null. */
  deletedAt: number | null;
}

/** An article as it was before it was saved again with another text. */
export interface ArticleVersion extends Omit<
  SavedArticle,
  'id' | 'url' | 'addresses' | 'deletedAt' | keyof OrganisedArticle
> {
  /** Auto-incremented. */
  id?: number;
  article: string;
}

/** Where the reader is in an article: the block at the top of the window. */
export interface PositionRecord {
  article: string;
  block: number;
}

/** The picture that leads an article. */
export interface PictureRecord extends Picture {
  article: string;
}

/** A mention in a saved article: offsets into block `block` of it. */
export interface SavedMention extends Mention {
  /** Auto-incremented. */
  id?: number;
  article: string;
  block: number;
}

export interface SettingRecord {
  key: string;
  value: unknown;
}

/** An event that a saved article tells, or that the reader wrote, who is of no article. */
export type ToldEventRecord = ToldEvent & { article?: string };

/**
 * What the reader said of events. One row for each question: `so event` (confirmed or hidden), `as event` (the
 * correction), `pair event other` (joined or apart), so that a new answer takes the place of the old one.
 */
export type JudgementRecord = Judgement & {
  id: string;
  /** Milliseconds since the epoch. */
  at: number;
};

/** That the events of an article were read, and by what: by other rules or of other names they are out of date. */
export interface ReadingRecord {
  article: string;
  signature: string;
}

/**
 * What is looked up of a saved article without reading its text. It follows from the article and its mentions, is made
 * whenever those are stored, and is in no backup.
 */
export interface ArticleDigest {
  article: string;
  /** The outlet, or the site where none is known. */
  outlet: string;
  /** ISO date, or null. */
  published: string | null;
  /** Milliseconds since the epoch. */
  savedAt: number;
  /** Ids of the entries that it names, in the order of their first mention. */
  entries: string[];
  /** By place in `entries`: how often it is named, and its spellings, parted by line feeds. */
  counts: number[];
  spellings: string[];
  /** See `core/near-duplicates/bands.ts`. */
  bands: number[];
}

/** Lines of a backup that was read and is not restored yet, in the order of the file. */
export interface StagedRecord {
  /** Auto-incremented. */
  id?: number;
  lines: string[];
}

/** What the index of the library is made of now; see `library-index/`. */
export interface SearchStateRecord {
  id: 'library';
  /** Of how words are read and laid down: an index of another one is made anew. */
  version: number;
  /** The number of the next segment. */
  next: number;
  /** Each with a bit for every document that is not its article's newest any more. */
  segments: { id: number; gone: Uint8Array }[];
}

/** The tables of a segment. Written once, and valid as long as the state names it. */
export interface SearchSegmentRecord {
  id: number;
  tables: SegmentTables;
  /** Checksum of its terms. */
  sum: number;
}

/** A stretch of the postings of a segment, all of one length but the last. */
export interface SearchPageRecord {
  segment: number;
  /** From 0. */
  number: number;
  bytes: Uint8Array;
  sum: number;
}

/** That articles were saved, changed or deleted since they were indexed. */
export interface SearchChangeRecord {
  /** Auto-incremented. */
  id?: number;
  /** Null for all of them. */
  articles: string[] | null;
}
