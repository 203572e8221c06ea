import type { Bilingual } from '../bilingual.ts';
import type { Reality } from '../events/event-mention.ts';
import type { Interval } from '../interval.ts';
import type { Kind } from '../kind.ts';
import type { ArticleHead, ExportedArticle } from './exported-article.ts';

/** Words of a file that is read by people, in the language of the reader. */
export interface FileWords {
  language: keyof Bilingual;
  /** What the file is called where it holds several articles. */
  title: string;
  contents: string;
  names: string;
  events: string;
  notes: string;
  /** Heads of columns. */
  arabic: string;
  english: string;
  transliteration: string;
  kind: string;
  about: string;
  date: string;
  event: string;
  clause: string;
  /** Leads to the page that an article was saved from. */
  page: string;
  /** When an article was saved, and when and by what the file was made. */
  saved: (time: string) => string;
  made: string;
  kindOf: (kind: Kind) => string;
  /** Null for what simply happened. */
  realityOf: (reality: Reality) => string | null;
  interval: (interval: Interval) => string;
  /** @param iso date */
  day: (iso: string) => string;
}

/** What is known before the first article is read. */
export interface FileFrame {
  /** All that the file will hold, in its order. Never empty. */
  articles: readonly ArticleHead[];
  /** ISO time of the export. */
  exported: string;
  words: FileWords;
}

/** A file in pieces, so that a large library need not be in memory as one text. */
export interface FileParts {
  head: string;
  /** Called once for each article of the frame, in its order. */
  article: (article: ExportedArticle, index: number) => string;
  foot: string;
}

/** A way to write articles. The same frame and articles give the same text. */
export type ArticleFormat = (frame: FileFrame) => FileParts;
