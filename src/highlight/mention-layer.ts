import type { TextBlock } from '../article/text-blocks.ts';
import type { Mention } from '../core/mention.ts';
import type { Result } from '../core/result.ts';
import type { Language } from '../locale/language.ts';
import type { EntryCard, EntrySummary } from '../messages/calls.ts';
import { HighlightPainter } from './highlight-painter.ts';
import { HoverIntent } from './hover-intent.ts';
import { mentionAtPoint } from './mention-at-point.ts';
import { MentionCard } from './mention-card.ts';
import { MentionCursor } from './mention-cursor.ts';
import { PaintedMentions, type PaintedMention } from './painted-mentions.ts';
import { scrollToRange } from './scroll-to-range.ts';
import { UnknownMarks, type MarkedPassage } from './unknown-marks.ts';
import { watchKeys } from './watch-keys.ts';
import { watchPointer, type Point } from './watch-pointer.ts';

export interface MentionLayerOptions {
  /** Fetches what the card adds to the summary. A failure is shown on the card. */
  loadCard(entry: string): Promise<Result<EntryCard>>;
  /**
   * Opens the entry beside the page. Called synchronously in the reader's click, because a panel opens
   * in no other moment. Answers whether it could; where not, the card is shown instead.
   */
  openEntry(entry: string): Promise<boolean>;
  language: Language;
  /**
   * Whether `openEntry` works whenever it is asked. Firefox opens no sidebar for a page, it only shows
   * the entry in one that is open already: the card then carries more itself and has no such button.
   */
  canOpenPanel: boolean;
}

/** How long a mention stays washed after it was scrolled to, in milliseconds. */
const FLASH = 2_000;

/**
 * Marks on the text of a document and what they do: a card on hover, on tap and by keyboard
 * (Alt+Shift+N, Alt+Shift+P), the entry on click. The document itself is not changed; one host element
 * is in it while a card is open.
 *
 * @example
 * const layer = new MentionLayer(document, { loadCard, openEntry, language: 'en', canOpenPanel: true });
 * layer.paint(blocks, mentions, entries);
 */
export class MentionLayer {
  /** Of the cards shown from now on. */
  language: Language;
  readonly #document: Document;
  readonly #options: MentionLayerOptions;
  readonly #painter: HighlightPainter;
  readonly #card: MentionCard;
  readonly #hover: HoverIntent<PaintedMention>;
  readonly #life = new AbortController();
  #mentions = new PaintedMentions([], [], []);
  #cursor = new MentionCursor(this.#mentions);
  readonly #unknown = new UnknownMarks();
  #visible = true;
  #pointer: Point | null = null;
  #flashing: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, options: MentionLayerOptions) {
    this.#document = document;
    this.#options = options;
    this.language = options.language;
    this.#painter = new HighlightPainter(document);
    this.#card = new MentionCard(document, {
      loadCard: (entry) => options.loadCard(entry),
      canOpenPanel: options.canOpenPanel,
      open: (painted) => this.#open(painted),
      next: (painted, focus) => this.#goTo(this.#cursor.nextOfEntry(painted), focus),
      hideMarks: () => this.setVisible(false),
      closed: () => {
        this.#hover.reset();
        this.#painter.activate(null);
      },
    });
    this.#hover = new HoverIntent(
      (painted) => this.#show(painted, this.#pointer, false),
      () => this.#card.close(),
    );
    this.#listen();
  }

  /**
   * Marks the mentions in place of those marked before. An open card stays while its text does.
   *
   * @param blocks as read from this layer's document
   * @param mentions of each block, at offsets into its text
   * @param entries that the mentions name; a mention of any other is passed over
   */
  paint(
    blocks: readonly TextBlock[],
    mentions: readonly (readonly Mention[])[],
    entries: readonly EntrySummary[],
  ): void {
    this.#mentions = new PaintedMentions(blocks, mentions, entries);
    this.#cursor = new MentionCursor(this.#mentions, this.#cursor.last);
    this.#unknown.place(blocks);
    if (this.#visible) this.#painter.paint(this.#mentions);
    if (this.#card.shown?.range?.startContainer.isConnected === false) this.#card.close();
  }

  /** Marks passages as names that are not in the glossary, in place of those marked before. */
  markUnknown(passages: readonly MarkedPassage[]): void {
    this.#unknown.mark(passages);
  }

  /** Shows or hides marks and cards; the mentions are kept. */
  setVisible(on: boolean): void {
    this.#visible = on;
    this.#unknown.setVisible(on);
    if (on) {
      this.#painter.paint(this.#mentions);
      return;
    }
    this.#hover.reset();
    this.#card.close();
    this.#painter.clear();
  }

  /**
   * Scrolls to the n-th mention (from 0) of an entry and washes it for two seconds. Glides unless the
   * reader asked the system for less motion.
   *
   * @returns false when there is no such mention, or it is not on the screen (folded away, edited)
   */
  reveal(entry: string, index: number): boolean {
    const painted = this.#mentions.of(entry)[index];
    if (!painted || !this.#goAndFlash(painted.range)) return false;
    this.#cursor.visit(painted);
    return true;
  }

  /** As {@link reveal}, of a passage that is no mention; false when it no longer stands there. */
  revealPassage(passage: MarkedPassage): boolean {
    return this.#goAndFlash(this.#unknown.find(passage));
  }

  #goAndFlash(range: StaticRange | null): boolean {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (!range || !scrollToRange(range, !still)) return false;
    this.#card.close();
    if (!this.#visible) return true;
    this.#painter.activate(range);
    clearTimeout(this.#flashing);
    this.#flashing = setTimeout(() => {
      if (!this.#card.shown) this.#painter.activate(null);
    }, FLASH);
    return true;
  }

  /** Takes everything off the document; the layer cannot be used again. */
  destroy(): void {
    this.#life.abort();
    clearTimeout(this.#flashing);
    this.#hover.reset();
    this.#card.close();
    this.#painter.destroy();
    this.#unknown.mark([]);
  }

  #listen(): void {
    const { signal } = this.#life;
    watchPointer(
      this.#document,
      {
        at: ({ x, y }) =>
          this.#visible ? mentionAtPoint(this.#document, this.#mentions, x, y) : null,
        inCard: (event) => this.#card.holds(event),
        over: (target, point) => {
          this.#pointer = point;
          this.#hover.point(target);
        },
        press: (painted, point, touch) => this.#press(painted, point, touch),
        pressOutside: () => this.#card.close(),
      },
      signal,
    );
    watchKeys(
      this.#document,
      {
        step: (direction) => this.#visible && this.#goTo(this.#cursor.step(direction), true),
        escape: () => {
          const open = this.#card.shown !== null;
          this.#card.close();
          return open;
        },
      },
      signal,
    );
  }

  #press(painted: PaintedMention, point: Point, touch: boolean): void {
    this.#hover.reset();
    if (touch) {
      this.#show(painted, point, false);
      return;
    }
    this.#open(painted, () => this.#show(painted, point, false));
  }

  /** The panel takes over from the card. */
  #open(painted: PaintedMention, otherwise?: () => void): void {
    void this.#options.openEntry(painted.entry.id).then((opened) => {
      if (opened) this.#card.close();
      else otherwise?.();
    });
  }

  #goTo(painted: PaintedMention | null, focus: boolean): boolean {
    if (!painted?.range || !scrollToRange(painted.range, false)) return false;
    this.#hover.reset();
    return this.#show(painted, null, focus);
  }

  #show(painted: PaintedMention, point: Point | null, focus: boolean): boolean {
    const { mention, entry, range } = painted;
    const count = this.#mentions.of(entry.id).length;
    const others = mention.others.flatMap((id) => this.#mentions.entry(id) ?? []);
    const { language } = this;
    const shown = this.#card.show({ painted, count, others, language, point, focus });
    if (!shown) return false;
    this.#cursor.visit(painted);
    this.#painter.activate(range);
    return true;
  }
}
