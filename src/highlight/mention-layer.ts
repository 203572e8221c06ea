import type { TextBlock } from '../article/text-blocks.ts';
import type { Mention } from '../core/mention.ts';
import type { Result } from '../core/result.ts';
import type { DateMarking, MonthFamily } from '../core/settings.ts';
import type { Language } from '../locale/language.ts';
import type { EntryCard, EntrySummary } from '../messages/calls.ts';
import { MAX_ENTRIES } from '../messages/limits.ts';
import { AnchoredCard } from './anchored-card.ts';
import { DateCard, type LoadDate } from './date-card.ts';
import { DateLayer, type FindDates, type Publication } from './date-layer.ts';
import { FloatingHost } from './floating-host.ts';
import { HighlightPainter } from './highlight-painter.ts';
import { HoverIntent } from './hover-intent.ts';
import { markAtPoint } from './mark-at-point.ts';
import { MentionCard } from './mention-card.ts';
import { MentionCursor, stepIn } from './mention-cursor.ts';
import { PaintedDate } from './painted-dates.ts';
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
  /** The reader knows an entry and does not want it marked any more; left out where that cannot be said. */
  know?: (entry: EntrySummary) => void;
  findDates: FindDates;
  /** Fetches what else is known of a date. A failure is shown on the card. */
  loadDate: LoadDate;
  language: Language;
  /**
   * Whether `openEntry` works whenever it is asked. Firefox opens no sidebar for a page, it only shows
   * the entry in one that is open already: the card then carries more itself and has no such button.
   */
  canOpenPanel: boolean;
  /** Whether something else is what the reader points at there, though a name or date stands under it. */
  isTaken?(point: Point): boolean;
}

type Target = PaintedMention | PaintedDate;

/** How long a mention stays washed after it was scrolled to, in milliseconds. */
const FLASH = 2_000;

/**
 * Marks on the text of a document and what they do: a card on hover, on tap and by keyboard
 * (Alt+Shift+N, Alt+Shift+P, for dates Alt+Shift+D), the entry on click. Where a name stands in a date, the
 * name is what the reader points at. The document itself is not changed; one host element is in it while
 * a card is open.
 *
 * @example
 * const layer = new MentionLayer(document, { loadCard, openEntry, findDates, loadDate, language: 'en', canOpenPanel: true });
 * layer.paint(blocks, mentions, entries, { published: '2025-08-05', publishedCertainty: 'agreed' });
 */
export class MentionLayer {
  /** Of the cards shown from now on. */
  language: Language;
  readonly #document: Document;
  readonly #options: MentionLayerOptions;
  readonly #painter: HighlightPainter;
  readonly #box: AnchoredCard;
  readonly #card: MentionCard;
  readonly #dateCard: DateCard;
  readonly #hover: HoverIntent<Target>;
  readonly #life = new AbortController();
  #mentions = new PaintedMentions([], [], []);
  #cursor = new MentionCursor(this.#mentions);
  readonly #unknown = new UnknownMarks();
  readonly #dates: DateLayer;
  #months: MonthFamily = 'both';
  #lastDate: PaintedDate | null = null;
  #visible = true;
  #pointer: Point | null = null;
  #flashing: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, options: MentionLayerOptions) {
    this.#document = document;
    this.#options = options;
    this.language = options.language;
    this.#painter = new HighlightPainter(document);
    this.#dates = new DateLayer(options.findDates);
    this.#box = new AnchoredCard(document, () => {
      this.#hover.reset();
      this.#painter.activate(null);
    });
    this.#dateCard = new DateCard(document, this.#box, options.loadDate);
    this.#card = new MentionCard(document, this.#box, {
      loadCard: (entry) => options.loadCard(entry),
      ...{ canOpenPanel: options.canOpenPanel, know: options.know },
      open: (painted) => this.#open(painted),
      next: (painted, focus) => this.#goTo(this.#cursor.nextOfEntry(painted), focus),
      hideMarks: () => this.setVisible(false),
    });
    this.#hover = new HoverIntent(
      (target) => this.#show(target, this.#pointer, false),
      () => this.#box.close(),
    );
    this.#listen();
  }

  /**
   * Marks the mentions in place of those marked before. An open card stays while its text does.
   *
   * @param blocks as read from this layer's document
   * @param mentions of each block, at offsets into its text
   * @param entries that the mentions name; a mention of any other is passed over
   * @param publication what relative dates count from; null where no dates are to be marked
   */
  paint(
    blocks: readonly TextBlock[],
    mentions: readonly (readonly Mention[])[],
    entries: readonly EntrySummary[],
    publication: Publication | null,
  ): void {
    this.#mentions = new PaintedMentions(blocks, mentions, entries);
    this.#cursor = new MentionCursor(this.#mentions, this.#cursor.last);
    this.#unknown.place(blocks);
    if (this.#visible) this.#painter.paint(this.#mentions.blocks);
    this.#dates.place(blocks, mentions, publication);
    if (this.#box.range?.startContainer.isConnected === false) this.#box.close();
  }

  /** Marks dates, or takes the marks off, and names months in this way on the cards shown from now on. */
  setDates({ mark, months }: DateMarking): void {
    this.#months = months;
    if (!mark && this.#dateCard.isOpen) this.#box.close();
    this.#dates.setWanted(mark);
  }

  /** Marks passages as names that are not in the glossary, in place of those marked before. */
  markUnknown(passages: readonly MarkedPassage[]): void {
    this.#unknown.mark(passages);
  }

  /** Shows or hides marks and cards; the mentions are kept. */
  setVisible(on: boolean): void {
    this.#visible = on;
    this.#unknown.setVisible(on);
    this.#dates.setVisible(on);
    if (on) {
      this.#painter.paint(this.#mentions.blocks);
      return;
    }
    this.#hover.reset();
    this.#box.close();
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
    this.#box.close();
    if (!this.#visible) return true;
    this.#painter.activate(range);
    clearTimeout(this.#flashing);
    this.#flashing = setTimeout(() => {
      if (!this.#box.card) this.#painter.activate(null);
    }, FLASH);
    return true;
  }

  /** Takes everything off the document; the layer cannot be used again. */
  destroy(): void {
    this.#life.abort();
    clearTimeout(this.#flashing);
    this.#hover.reset();
    this.#box.close();
    this.#dates.destroy();
    this.#painter.destroy();
    this.#unknown.mark([]);
  }

  #listen(): void {
    const { signal } = this.#life;
    watchPointer<Target>(
      this.#document,
      {
        at: (point) => (this.#options.isTaken?.(point) ? null : this.#at(point)),
        inCard: (event) => FloatingHost.isOn(event),
        over: (target, point) => {
          this.#pointer = point;
          this.#hover.point(target);
        },
        press: (target, point, touch) => this.#press(target, point, touch),
        pressOutside: () => this.#box.close(),
      },
      signal,
    );
    watchKeys(
      this.#document,
      {
        step: (direction) => this.#visible && this.#goTo(this.#cursor.step(direction), true),
        stepDate: () =>
          this.#visible && this.#goTo(stepIn(this.#dates.painted.inOrder, this.#lastDate, 1), true),
        escape: () => {
          const open = this.#box.card !== null;
          this.#box.close();
          return open;
        },
      },
      signal,
    );
  }

  /** Whether a name or date that is marked stands at a point of the viewport. */
  hasMark(point: Point): boolean {
    return this.#at(point) !== null;
  }

  #at({ x, y }: Point): Target | null {
    if (!this.#visible) return null;
    return (
      markAtPoint(this.#document, this.#mentions, x, y) ??
      markAtPoint(this.#document, this.#dates.painted, x, y)
    );
  }

  #press(target: Target, point: Point, touch: boolean): void {
    this.#hover.reset();
    if (touch || target instanceof PaintedDate) {
      this.#show(target, point, false);
      return;
    }
    this.#open(target, () => this.#show(target, point, false));
  }

  /** The panel takes over from the card. */
  #open(painted: PaintedMention, otherwise?: () => void): void {
    void this.#options.openEntry(painted.entry.id).then((opened) => {
      if (opened) this.#box.close();
      else otherwise?.();
    });
  }

  #goTo(target: Target | null, focus: boolean): boolean {
    if (!target?.range || !scrollToRange(target.range, false)) return false;
    this.#hover.reset();
    return this.#show(target, null, focus);
  }

  #show(target: Target, point: Point | null, focus: boolean): boolean {
    const manner = { language: this.language, months: this.#months, point, focus };
    const shown =
      target instanceof PaintedDate
        ? this.#showDate(target, manner)
        : this.#showMention(target, manner);
    if (shown) this.#painter.activate(target.range);
    return shown;
  }

  #showMention(painted: PaintedMention, manner: Manner): boolean {
    const { mention, entry } = painted;
    const count = this.#mentions.of(entry.id).length;
    const others = mention.others.flatMap((id) => this.#mentions.entry(id) ?? []);
    if (!this.#card.show({ ...manner, painted, count, others })) return false;
    this.#cursor.visit(painted);
    return true;
  }

  #showDate(painted: PaintedDate, manner: Manner): boolean {
    const { publication } = this.#dates;
    const entries = this.#mentions.mostNamed(MAX_ENTRIES);
    if (!this.#dateCard.show({ ...manner, painted, publication, entries })) return false;
    this.#lastDate = painted;
    return true;
  }
}

/** How a card is shown, whatever it is of. */
interface Manner {
  language: Language;
  months: MonthFamily;
  point: Point | null;
  focus: boolean;
}
