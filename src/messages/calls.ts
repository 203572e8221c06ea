import type { Article } from '../article/article.ts';
import type {
  Annotation,
  AnnotationEdit,
  Colour,
  TextSelector,
} from '../core/annotations/annotation.ts';
import type { CapturedArticle } from '../article/capture/capture-article.ts';
import type { Picture } from '../article/capture/picture.ts';
import type { Bilingual } from '../core/bilingual.ts';
import type { WrittenDate } from '../core/dates/date-mention.ts';
import type { Interval } from '../core/interval.ts';
import type { ErrorCode } from '../core/result.ts';
import type { Kind } from '../core/kind.ts';
import type { Mention } from '../core/mention.ts';
import type { PastEvent } from '../core/past-event.ts';
import type { DateMarking } from '../core/settings.ts';
import type { ArticleFindings, ReadableArticle } from '../storage/read-article-events.ts';
import type { UnknownName } from '../core/unknown/unknown-name.ts';

/** What the page and the lists need of an entry. */
export interface EntrySummary {
  id: string;
  kind: Kind;
  name: Bilingual;
  /** Transliteration of the Arabic name, or null where neither its marks nor the English say how it is read. */
  transliteration: string | null;
  about: Bilingual;
  /** The reader knows it: it is listed and not marked. */
  known?: boolean;
}

/**
 * The text of a page as it is now, told by what of it is new. Its blocks have numbers, and the text under
 * a number never changes: a block that is rewritten gets another.
 */
export interface MentionQuestion {
  /** Id of the document, made for it by its content script; also the name of the port it holds open. */
  document: string;
  /** Rises with each question about the document, from 1. */
  version: number;
  /** The version whose answer the page holds; 0 for none, and where all is to be matched anew. */
  since: number;
  /** Numbers of all blocks in reading order. */
  blocks: number[];
  /** The text of blocks that were not in the question before. */
  texts: [block: number, text: string][];
}

/** What is new since the version that the page holds. */
export interface FoundMentions {
  /** The version asked about. */
  version: number;
  /** Blocks whose mentions are others than they were, at offsets into the block; none stood in new ones. */
  mentions: [block: number, mentions: Mention[]][];
  /** The entries that were not named before. */
  entries: EntrySummary[];
  /** Language of the card, as the reader set it. */
  interfaceLanguage: 'ar' | 'en';
  /** How the reader wants dates. */
  dates: DateMarking;
}

/** What a date is asked about. */
export interface DateQuestion extends Pick<Interval, 'from' | 'to'> {
  /** Ids of the article's entries, the most important first. */
  entries: string[];
  /** ISO date of the article, or null; what came after it is left out. */
  published: string | null;
}

/** What else is known of a date. */
export interface DateCard {
  /** Past events within the date, in the order of time; of many, those of the most important entries. */
  events: PastEvent[];
  /** These and the next in importance, in the order of time; empty where `events` are all there are. */
  further: PastEvent[];
  /** How many there are besides all of these. */
  more: number;
}

export interface EntryCard {
  entry: EntrySummary;
  /** The latest past event known up to the day of the article, or null. */
  latest: PastEvent | null;
}

/** A name that the glossary does not hold, with what is proposed for an entry of it. */
export interface UnknownProposal extends Omit<UnknownName, 'role'> {
  /** A Latin spelling guessed from the Arabic one. */
  latin: string;
  /** The office or title that the article gives; either side may be empty. */
  about: Bilingual;
}

/** A stretch of an article: UTF-16 offsets into a block of it, and what stands there. */
export interface Passage {
  block: number;
  start: number;
  end: number;
  text: string;
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
  /** Other addresses that the page declares for the article, see `article/addresses.ts`. */
  addresses?: string[];
}

/** What the reader makes of selected words on a page. */
export interface NoteDraft extends Pick<Annotation, 'on' | 'colour' | 'note'> {
  selector: TextSelector;
}

/** An article as it is saved, and the address where it stands now. */
export interface CapturedPage extends CapturedArticle {
  url: string;
  picture: Picture | null;
}

/** What the page says of an article that was to be saved by a shortcut or a menu, in the reader's language. */
export interface SavingOutcome {
  outcome: SavedPage['is'] | ErrorCode;
  language: 'ar' | 'en';
}

/** What became of an article that was to be saved: `same` says what it said when it was saved before. */
export interface SavedPage {
  article: string;
  is: 'new' | 'updated' | 'same';
}

/** Calls a page's content script makes to the background. */
export interface ContentCalls {
  /** Stage one found an Arabic article: the background puts stage two into the page. */
  'page.detected': { request: Record<string, never>; reply: null };
  /**
   * What may be marked in a page's text. Replies null when the background does not hold the text that was
   * sent before: the page sends all. Matched in memory, never recorded, in whatever window.
   */
  'mentions.find': { request: MentionQuestion; reply: FoundMentions | null };
  /** `published`: ISO date of the article; what happened after it explains nothing in it. */
  'entry.card': { request: { entry: string; published: string | null }; reply: EntryCard };
  /**
   * What is written as a date in these blocks, at offsets into each: asked after the mentions, which shall not wait
   * for it. `published` is the ISO date that relative dates count from, or null.
   */
  'dates.find': {
    request: { blocks: string[]; published: string | null };
    reply: WrittenDate[][];
  };
  'date.card': { request: DateQuestion; reply: DateCard };
  /**
   * The reader knows an entry, and does not want it marked any more, or again: open pages follow. Refused with
   * `private-window` in one.
   */
  'entry.know': { request: { entry: string; known: boolean }; reply: null };
  /** Opens the side panel at an entry. Replies whether it could (Firefox: never from a page). */
  'panel.open': { request: { entry: string }; reply: { opened: boolean } };
  /** The annotations of a page of the sender's site, and whether selecting text offers to highlight it. */
  'notes.of': { request: { url: string }; reply: { notes: Annotation[]; offers: boolean } };
  /**
   * Annotates the page; where its article is not saved yet, that is `saved` first. Refused with `private-window` in one, as are
   * the next three.
   */
  'note.add': {
    request: NoteDraft & { url: string };
    reply: { note: Annotation; saved: boolean };
  };
  'note.change': { request: { id: string } & AnnotationEdit; reply: Annotation };
  'note.delete': { request: { id: string }; reply: Annotation };
  'note.restore': { request: { id: string }; reply: Annotation };
  /**
   * The page's state changed: badge and panel follow. `entities` counts distinct entries; `addresses` are those that the
   * page declares for its article.
   */
  'page.changed': {
    request: { state: PageState; entities: number; addresses?: string[] };
    reply: null;
  };
}

/** Calls the extension's own pages and the background make to a page's content script. */
export interface PageCalls {
  'page.describe': { request: Record<string, never>; reply: PageReport };
  /** The article as it stands in the page now, with its structure and its picture. Answered by a script of its own. */
  'page.capture': { request: Record<string, never>; reply: CapturedPage };
  /** Says in the page what became of its article; answered by the same script. */
  'page.tell': { request: SavingOutcome; reply: null };
  /** Scrolls to the n-th mention (from 0) of an entry and flashes it. Replies whether there is one. */
  'mention.reveal': { request: { entry: string; index: number }; reply: { found: boolean } };
  /** What is selected on the page; "" for nothing, and for more than a name can be. */
  'selection.text': { request: Record<string, never>; reply: { text: string } };
  /** The glossary changed: the page asks for its mentions again. */
  'mentions.refresh': { request: Record<string, never>; reply: null };
  /** Highlights off or on at once, without a reload (site switch, revoked permission). */
  'highlights.set': { request: { on: boolean }; reply: null };
  /** Marks passages as unknown names in place of those marked before; those that are gone are passed over. */
  'unknown.mark': { request: { passages: Passage[] }; reply: null };
  /** Marks dates from now on, or no longer, and names months in this way. */
  'dates.set': { request: DateMarking; reply: null };
  /** The reader's annotations changed elsewhere: the page asks for them again. */
  'notes.refresh': { request: Record<string, never>; reply: null };
  /** Scrolls to an annotation and flashes it. Replies whether it stands there. */
  'note.reveal': { request: { id: string }; reply: { found: boolean } };
  /** Highlights what is selected on the page, as if its bar had been used. */
  'note.select': { request: { colour: Colour }; reply: null };
  /** Scrolls to a passage and flashes it. Replies whether it still stands there. */
  'passage.reveal': { request: Passage; reply: { found: boolean } };
}

/** Calls the extension's own pages make to the background. */
export interface BackgroundCalls {
  /** Reads the tab on the reader's request: injects the content script where it is not there yet. */
  'tab.read': { request: { tab: number }; reply: null };
  /** Saves the article of a tab as it stands there now, or updates the one saved from the same address. */
  'page.save': { request: { tab: number }; reply: SavedPage };
  /** Installs the packs that ship, should it have been interrupted; replies when they are there. */
  'glossary.prepare': { request: Record<string, never>; reply: null };
  /** The pack store changed: the gazetteer is compiled anew and open pages are matched again. */
  'gazetteer.refresh': { request: Record<string, never>; reply: null };
  /** The reader hid or showed entries: open pages are matched again. */
  'marking.refresh': { request: Record<string, never>; reply: null };
  /** A tab's article was saved or deleted: the mark on the toolbar follows. */
  'saved.refresh': { request: { tab: number }; reply: null };
  /** A page of the extension wrote or removed articles: what the library holds is noted anew. */
  'library.changed': { request: Record<string, never>; reply: null };
  /** Settings changed that decide where content scripts run: they are registered anew. */
  'access.refresh': { request: Record<string, never>; reply: null };
  /**
   * What an article mentions and tells, by the glossary as it is stored now; `signature` names that glossary. Nothing is
   * written.
   */
  'article.read': { request: ReadableArticle; reply: ArticleFindings & { signature: string } };
  /** The names in these blocks, in reading order, that the glossary does not hold. */
  'unknown.find': { request: { blocks: string[] }; reply: UnknownProposal[] };
  /** The reader switched the marks of unknown names on or off: open pages follow. */
  'unknown.refresh': { request: Record<string, never>; reply: null };
  /** The reader's annotations, or whether they are offered, changed: open pages follow. */
  'notes.changed': { request: Record<string, never>; reply: null };
  /** The reader changed how dates are shown: open pages follow. */
  'dates.refresh': { request: Record<string, never>; reply: null };
}

/** Told to every open extension page; nobody answers. */
export interface Notices {
  'tab.changed': { tab: number };
}
