import type { Article } from '../article/article.ts';
import type { TextBlock } from '../article/text-blocks.ts';
import type { Mention } from '../core/mention.ts';
import type { ErrorCode, Result } from '../core/result.ts';
import type { EntrySummary, PageReport, PageState } from '../messages/calls.ts';
import type { PageMentions } from './mention-dialogue.ts';

export interface PageReaderPorts {
  extract(): { article: Article; blocks: TextBlock[] };
  /**
   * What the text mentions; null when another question came before the answer.
   *
   * @param anew the glossary changed
   */
  find(blocks: string[], anew: boolean): Promise<Result<PageMentions> | null>;
  /** Marks what was found; nothing with no blocks, and no dates where `article` is null. */
  paint(
    blocks: TextBlock[],
    mentions: Mention[][],
    entries: EntrySummary[],
    article: Article | null,
  ): void;
  setVisible(on: boolean): void;
  setLanguage(language: PageMentions['interfaceLanguage']): void;
  setDates(dates: PageMentions['dates']): void;
  /** The state of the page, or the number of its distinct entities, changed. */
  changed(state: PageState, entities: number): void;
  url(): string;
}

/** The answer to a question: the article as it was asked about, and what it mentions. */
interface Reading {
  /**
   * Where the text was read. A single-page site takes on the next address while the old text still stands,
   * and that text must not be saved under it.
   */
  url: string;
  article: Article | null;
  mentions: Mention[][];
  entries: EntrySummary[];
}

const NOTHING = { article: null, mentions: [], entries: [] };

/**
 * Keeps the marks of one page true to its text: reads it, has it matched, paints, and says how it stands.
 * The text is matched again only when it is another; an answer to an older question is dropped.
 */
export class PageReader {
  readonly #ports: PageReaderPorts;
  #state: PageState = 'waiting';
  #failure: ErrorCode | null = null;
  #on = true;
  /** The page as last read. */
  #article: Article | null = null;
  #blocks: TextBlock[] = [];
  #url = '';
  /** What is marked: of the same text as the page's, unless a question is open. */
  #reading: Reading | null = null;
  #question = 0;
  #asking = false;

  constructor(ports: PageReaderPorts) {
    this.#ports = ports;
  }

  /**
   * Reads the page. Text that is the same as before is only painted anew, where its nodes were replaced,
   * or matched anew when that failed before.
   *
   * @returns whether the text was another than before
   */
  read(): boolean {
    if (!this.#on) return false;
    const { article, blocks } = this.#ports.extract();
    if (article.verdict !== 'article') {
      const changed = this.#article !== null;
      this.#leave(article.verdict);
      return changed;
    }
    const same = this.#article !== null && sameText(this.#blocks, blocks);
    const dated = this.#article?.published === article.published;
    const moved = !same || !dated || !sameNodes(this.#blocks, blocks);
    if (!same) this.#url = this.#ports.url();
    this.#article = article;
    this.#blocks = blocks;
    if (!same || this.#state === 'failed') this.#matchSafely(false);
    else if (moved && !this.#asking) this.#paint();
    return !same;
  }

  /** Has the text matched again: the glossary changed. */
  refresh(): void {
    if (this.#on && this.#article) this.#matchSafely(true);
  }

  /** Switches reading off for this page, or on again. */
  setOn(on: boolean): void {
    this.#ports.setVisible(on); // also brings back what the reader hid by the card
    if (on === this.#on) return;
    this.#on = on;
    if (on) {
      this.#enter('waiting');
      this.read();
    } else this.#leave('site-off');
  }

  /** Says once more how the page stands: it came back to the screen, and others may have forgotten. */
  repeat(): void {
    this.#ports.changed(this.#state, this.#entities());
  }

  /** How the page stands now. */
  describe(): PageReport {
    const reading = this.#reading ?? { url: this.#ports.url(), ...NOTHING };
    return { state: this.#state, failure: this.#failure, ...reading };
  }

  /** A page can do anything to its nodes while they are painted: that fails aloud, not in silence. */
  #matchSafely(anew: boolean): void {
    this.#match(anew).catch((error: unknown) => {
      console.error('siyaq', error);
      this.#enter('failed', 'unexpected');
    });
  }

  async #match(anew: boolean): Promise<void> {
    const question = ++this.#question;
    this.#asking = true;
    const texts = this.#blocks.map((block) => block.text);
    const answer = await this.#ports.find(texts, anew);
    if (question !== this.#question || !answer) return; // the page has moved on
    this.#asking = false;
    if (!answer.ok) {
      this.#reading = null;
      this.#paint();
      this.#enter('failed', answer.error.code);
      return;
    }
    const { mentions, entries, interfaceLanguage, dates } = answer.value;
    this.#reading = { url: this.#url, article: this.#article, mentions, entries };
    this.#ports.setLanguage(interfaceLanguage);
    this.#ports.setDates(dates);
    this.#paint();
    this.#enter('reading');
  }

  /** There is nothing to mark. */
  #leave(state: PageState): void {
    if (state === this.#state) return;
    this.#question++;
    this.#asking = false;
    this.#article = null;
    this.#blocks = [];
    this.#reading = null;
    this.#paint();
    this.#enter(state);
  }

  #enter(state: PageState, code: ErrorCode | null = null): void {
    this.#state = state;
    this.#failure = code;
    this.#ports.changed(state, this.#entities());
  }

  #paint(): void {
    const { mentions, entries } = this.#reading ?? NOTHING;
    this.#ports.paint(this.#blocks, mentions, entries, this.#reading && this.#article);
  }

  /** Distinct entries that are mentioned; `entries` also holds those that a name could mean besides. */
  #entities(): number {
    return new Set(this.#reading?.mentions.flat().map((mention) => mention.entry)).size;
  }
}

function sameText(before: readonly TextBlock[], now: readonly TextBlock[]): boolean {
  return before.length === now.length && before.every((block, i) => block.text === now[i]!.text);
}

/** Whether the same text still stands in the same text nodes. */
function sameNodes(before: readonly TextBlock[], now: readonly TextBlock[]): boolean {
  return before.every((block, i) => {
    const others = now[i]!.segments;
    return (
      block.segments.length === others.length &&
      block.segments.every(
        ({ node, offset }, j) => node === others[j]!.node && offset === others[j]!.offset,
      )
    );
  });
}
