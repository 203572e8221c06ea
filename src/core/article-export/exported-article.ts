import type { Bilingual } from '../bilingual.ts';
import type { Reality } from '../events/event-mention.ts';
import type { Interval } from '../interval.ts';
import type { Kind } from '../kind.ts';
import type { ReadState } from '../library/read-state.ts';

/** What a list of articles says of each. */
export interface ArticleHead {
  id: string;
  /** Empty where the page had none. */
  title: string;
  byline: string | null;
  outlet: string | null;
  /** ISO date of publication, or null. */
  published: string | null;
  /** ISO time ("2025-08-05T10:00:00.000Z") when it was saved. */
  saved: string;
  url: string;
  /** BCP 47 code. */
  language: string;
  /** As the reader organised it: tags, the names of collections, how far it is read. */
  tags: string[];
  collections: string[];
  status: ReadState;
  starred: boolean;
  archived: boolean;
}

/** A paragraph of an article. All of it is untrusted: it stood on a page of the web. */
export interface ExportedBlock {
  kind: 'title' | 'heading' | 'paragraph' | 'item' | 'quote' | 'caption';
  text: string;
  /** The names in it that {@link ExportedArticle.entries} holds, in reading order, none over another. */
  mentions: ExportedMention[];
}

/** A name at `[start, end)` of its block, UTF-16 offsets. */
export interface ExportedMention {
  start: number;
  end: number;
  /** Id of the entry. */
  entry: string;
}

/** What is said of somebody or something that is named. */
export interface ExportedEntry {
  id: string;
  kind: Kind;
  /** The Arabic vocalised where its vocalisation is known. */
  name: Bilingual;
  transliteration: string | null;
  /** One line of who or what; either side may be empty. */
  about: Bilingual;
  /** Wikidata item ("Q58217") or null. */
  wikidata: string | null;
}

/** A dated event that an article tells. */
export interface ExportedEvent extends Interval {
  id: string;
  /** A line in English, and the clause of the article, or what the reader wrote in place of them. */
  line: Bilingual;
  reality: Reality;
  /** Ids of entries, which the glossary need not hold. */
  participants: string[];
  /** Where the article tells it: UTF-16 offsets into a block, or null. */
  told: { block: number; start: number; end: number } | null;
}

/** One article with all that is written of it. */
export interface ExportedArticle extends ArticleHead {
  blocks: ExportedBlock[];
  /** The entries that it names, in the order in which they are named first. */
  entries: ExportedEntry[];
  /** Oldest first. */
  events: ExportedEvent[];
}
