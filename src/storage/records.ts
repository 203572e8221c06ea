import type { ArticleBlock } from '../article/article.ts';
import type { Entry, NameRole } from '../core/entry.ts';
import type { PackHeader } from '../core/pack/pack.ts';
import type { PastEvent } from '../core/past-event.ts';
import type { Mention } from '../core/mention.ts';

/** An entry as stored; `pack` is null for the reader's own. */
export interface EntryRecord extends Entry {
  pack: string | null;
}

/** The reader's own entry as it is written: marked, so that an index finds it among those of the packs. */
export interface OwnEntryRecord extends EntryRecord {
  pack: null;
  own: 1;
}

/** A compiled index of names. */
export interface IndexRecord {
  id: 'packs';
  /** What it was compiled from: of other packs, or by other rules, it is out of date. */
  signature: string;
  blob: Blob;
}

/** One name of one entry with its search keys (see `core/search`). */
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

/** An article in the library, as it was on the page when it was saved. */
export interface SavedArticle {
  /** UUID. */
  id: string;
  /** Address without fragment and tracking parameters; saving it again updates the same article. */
  url: string;
  title: string;
  byline: string | null;
  outlet: string | null;
  published: string | null;
  language: string;
  blocks: ArticleBlock[];
  /** Milliseconds since the epoch. */
  savedAt: number;
  /** Milliseconds since the epoch when the reader deleted it (undo brings it back), or null. */
  deletedAt: number | null;
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
