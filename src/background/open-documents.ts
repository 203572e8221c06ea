import type { Gazetteer } from '../core/gazetteer/gazetteer.ts';
import type { Mention } from '../core/mention.ts';
import { ArticleReader } from '../core/mentions/article-reader.ts';
import { changedMentions } from '../core/mentions/changed-mentions.ts';
import type { MentionQuestion } from '../messages/calls.ts';

/** What was answered last: the page may hold it. */
interface Answered {
  version: number;
  mentions: Map<number, Mention[]>;
  /** Ids of the entries that were described. */
  entries: Set<string>;
}

/** What is new since the version that the page holds. */
export interface News {
  mentions: [number, Mention[]][];
  /** Entries that its mentions name for the first time, likeliest readings and others. */
  entries: string[];
}

/** A document that is being read, as far as the background knows it. */
class OpenDocument {
  readonly reader = new ArticleReader();
  /** The latest question. */
  version = 0;
  #answered: Answered | null = null;

  answer(gazetteer: Gazetteer, { version, since }: MentionQuestion): News {
    const before = this.#answered?.version === since ? this.#answered : null;
    const mentions = this.reader.mentions(gazetteer);
    const entries = new Set(before?.entries);
    const news: News = {
      mentions: changedMentions(before?.mentions ?? new Map(), mentions),
      entries: [],
    };
    for (const [, changed] of news.mentions)
      for (const { entry, others } of changed)
        for (const id of [entry, ...others]) {
          if (entries.has(id)) continue;
          entries.add(id);
          news.entries.push(id);
        }
    this.#answered = { version, mentions, entries };
    return news;
  }
}

/** How much text is held, in UTF-16 units: hundreds of articles, or a few of the length of a book. */
const MOST_UNITS = 2_000_000;

/**
 * The documents that are being read, in memory alone: nothing of them is written anywhere, and all is gone
 * when the background is stopped. A document is forgotten when its page goes, whatever window it stood in.
 */
export class OpenDocuments {
  /** The one asked about last stands last. */
  readonly #documents = new Map<string, OpenDocument>();
  readonly #open = new Set<string>();
  readonly #mostUnits: number;

  constructor(mostUnits = MOST_UNITS) {
    this.#mostUnits = mostUnits;
  }

  /** A page is there that will ask. */
  opened(document: string): void {
    this.#open.add(document);
  }

  /** It has gone: tab or window closed, another page shown, or put into the back-forward cache. */
  closed(document: string): void {
    this.#open.delete(document);
    this.#documents.delete(document);
  }

  /** UTF-16 units of text that are held. */
  get units(): number {
    let units = 0;
    for (const { reader } of this.#documents.values()) units += reader.units;
    return units;
  }

  /**
   * Takes in the text that came with a question.
   *
   * @returns false when that cannot be answered: text is missing that was sent before and is forgotten,
   *   or a later question was asked
   */
  take({ document, version, since, blocks, texts }: MentionQuestion): boolean {
    const held = this.#documents.get(document) ?? new OpenDocument();
    if (version <= held.version || !held.reader.take(blocks, texts)) return false;
    held.version = version;
    if (since === 0) held.reader.readAnew();
    this.#documents.delete(document);
    this.#documents.set(document, held);
    this.#makeRoom();
    return true;
  }

  /** Answers a question that was taken in; null when a later one was asked or the page has gone. */
  answer(gazetteer: Gazetteer, question: MentionQuestion): News | null {
    const held = this.#documents.get(question.document);
    return held?.version === question.version ? held.answer(gazetteer, question) : null;
  }

  /** A question is done with. What came from a page that never opened, or has gone, is not kept. */
  settle({ document }: MentionQuestion): void {
    if (!this.#open.has(document)) this.#documents.delete(document);
  }

  /** Forgets what was asked about longest ago; the document that is asked about stays, however long. */
  #makeRoom(): void {
    let units = this.units;
    for (const [document, { reader }] of this.#documents) {
      if (units <= this.#mostUnits || this.#documents.size === 1) return;
      this.#documents.delete(document);
      units -= reader.units;
    }
  }
}
