import type { Article } from '../article/article.ts';
import type { Bilingual } from '../core/bilingual.ts';
import type { Kind } from '../core/kind.ts';
import type { Mention } from '../core/mention.ts';
import type { PastEvent } from '../core/past-event.ts';

/** What the page and the lists need of an entry. */
export interface EntrySummary {
  id: string;
  kind: Kind;
  name: Bilingual;
  /** Transliteration of the Arabic name, or null where it is not vocalised. */
  transliteration: string | null;
  about: Bilingual;
}

/** Mentions of each block sent, at offsets into that block, and the entries they name. */
export interface FoundMentions {
  mentions: Mention[][];
  entries: EntrySummary[];
  /** Language of the card, as the reader set it. */
  interfaceLanguage: 'ar' | 'en';
}

export interface EntryCard {
  entry: EntrySummary;
  /** The latest past event known up to the day of the article, or null. */
  latest: PastEvent | null;
}

/** Why a page has no highlights, or `reading` when it has been read (perhaps with none found). */
export type PageState =
  | 'reading'
  | 'waiting' // the page or the background is still loading
  | 'not-arabic'
  | 'not-article'
  | 'site-off' // the reader switched this site off
  | 'failed'; // see `failure`

/** What a content script says of its page. */
export interface PageReport {
  state: PageState;
  url: string;
  failure: string | null;
  article: Article | null;
  /** Mentions by block of `article.blocks`; empty unless `reading`. */
  mentions: Mention[][];
  entries: EntrySummary[];
}

/** Calls a page's content script makes to the background. */
export interface ContentCalls {
  /** Stage one found an Arabic article: the background puts stage two into the page. */
  'page.detected': { request: Record<string, never>; reply: null };
  /** What may be marked in these blocks, in reading order. `private` windows are matched, never recorded. */
  'mentions.find': { request: { blocks: string[] }; reply: FoundMentions };
  /** `published`: ISO date of the article; what happened after it explains nothing in it. */
  'entry.card': { request: { entry: string; published: string | null }; reply: EntryCard };
  /** Opens the side panel at an entry. Replies whether it could (Firefox: never from a page). */
  'panel.open': { request: { entry: string }; reply: { opened: boolean } };
  /** The page's state changed: badge and panel follow. `entities` counts distinct entries. */
  'page.changed': { request: { state: PageState; entities: number }; reply: null };
}

/** Calls the extension's own pages and the background make to a page's content script. */
export interface PageCalls {
  'page.describe': { request: Record<string, never>; reply: PageReport };
  /** Scrolls to the n-th mention (from 0) of an entry and flashes it. Replies whether there is one. */
  'mention.reveal': { request: { entry: string; index: number }; reply: { found: boolean } };
  /** The glossary changed: the page asks for its mentions again. */
  'mentions.refresh': { request: Record<string, never>; reply: null };
  /** Highlights off or on at once, without a reload (site switch, revoked permission). */
  'highlights.set': { request: { on: boolean }; reply: null };
}

/** Calls the extension's own pages make to the background. */
export interface BackgroundCalls {
  /** Reads the tab on the reader's request: injects the content script where it is not there yet. */
  'tab.read': { request: { tab: number }; reply: null };
  /** The pack store changed: the gazetteer is compiled anew and open pages are matched again. */
  'gazetteer.refresh': { request: Record<string, never>; reply: null };
  /** Settings changed that decide where content scripts run: they are registered anew. */
  'access.refresh': { request: Record<string, never>; reply: null };
  'mentions.find': ContentCalls['mentions.find'];
}

/** Told to every open extension page; nobody answers. */
export interface Notices {
  'tab.changed': { tab: number };
}
