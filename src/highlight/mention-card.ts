import { failure, type Result } from '../core/result.ts';
import { directionOf, type Language } from '../locale/language.ts';
import { translator } from '../locale/translator.ts';
import type { EntryCard, EntrySummary } from '../messages/calls.ts';
import { cardContent } from './card-content.ts';
import { placeCard } from './card-position.ts';
import { CARD_SHEET } from './card-sheet.ts';
import { FloatingHost } from './floating-host.ts';
import { latestEvent } from './latest-event.ts';
import { boxAt, boxesOf } from './mention-boxes.ts';
import type { PaintedMention } from './painted-mentions.ts';

export interface CardOptions {
  loadCard(entry: string): Promise<Result<EntryCard>>;
  canOpenPanel: boolean;
  /** The reader asks for the panel at the shown mention's entry. */
  open(painted: PaintedMention): void;
  /** The reader asks for the next mention of the same entry; `focused` when by keyboard. */
  next(painted: PaintedMention, focused: boolean): void;
  /** The reader asks for a page without marks. */
  hideMarks(): void;
  /** The card went away, by whatever cause. */
  closed(): void;
}

export interface CardRequest {
  painted: PaintedMention;
  count: number;
  others: readonly EntrySummary[];
  language: Language;
  /** Where the reader points, in CSS pixels of the viewport; null for the mention's first line. */
  point: { x: number; y: number } | null;
  /** Whether the card takes the focus: only when it was called by keyboard. */
  focus: boolean;
  /** What was asked for first, where the reader chose another reading of the name. */
  likeliest?: CardRequest;
}

/** How far a mention may move on the screen before its card no longer belongs there, in CSS pixels. */
const MOVED = 2;

/** The card of one mention at a time. */
export class MentionCard {
  readonly #document: Document;
  readonly #options: CardOptions;
  readonly #host: FloatingHost;
  #shown: { request: CardRequest; card: HTMLElement; at: DOMRect } | null = null;
  #returnTo: HTMLElement | null = null;
  #watch = new AbortController();

  constructor(document: Document, options: CardOptions) {
    this.#document = document;
    this.#options = options;
    this.#host = new FloatingHost(document, CARD_SHEET);
  }

  /** The mention whose card is open, or null. */
  get shown(): PaintedMention | null {
    return this.#shown?.request.painted ?? null;
  }

  /** Whether an event came out of the card. */
  holds(event: Event): boolean {
    return this.#host.holds(event);
  }

  /**
   * Shows the card at its mention, at once with what is known; the past event follows.
   *
   * @returns false when the mention is not on the screen (hidden, edited away): no card is shown
   */
  show(request: CardRequest): boolean {
    const boxes = request.painted.range ? boxesOf(request.painted.range) : [];
    const { point, language } = request;
    const at = (point && boxAt(boxes, point.x, point.y)) ?? boxes[0];
    if (!at) return false;
    const t = translator(language);
    const { line, fill } = latestEvent(this.#document, language, t);
    const { canOpenPanel } = this.#options;
    const card = cardContent(
      this.#document,
      { ...request, canOpenPanel },
      line,
      this.#actions(),
      t,
    );
    card.addEventListener('keydown', (event) => this.#key(event, card));
    const wasFocused = this.#host.focused !== null;
    this.#host.show(card);
    this.#shown = { request, card, at };
    this.#place();
    this.#listen();
    if (request.focus || wasFocused) this.#takeFocus(card, wasFocused);
    void this.#load(request, card, fill);
    return true;
  }

  /** Closes the card; the focus goes back to where it was if the card had it. */
  close(): void {
    if (!this.#shown) return;
    this.#shown = null;
    this.#watch.abort();
    const hadFocus = this.#host.focused !== null;
    this.#host.hide();
    if (hadFocus && this.#returnTo?.isConnected) this.#returnTo.focus({ preventScroll: true });
    this.#returnTo = null;
    this.#options.closed();
  }

  #actions() {
    const shown = (act: (painted: PaintedMention) => void) => () => {
      if (this.#shown) act(this.#shown.request.painted);
    };
    return {
      open: shown((painted) => this.#options.open(painted)),
      next: shown((painted) => this.#options.next(painted, this.#host.focused !== null)),
      hide: shown(() => {
        this.close();
        this.#options.hideMarks();
      }),
      choose: (entry: EntrySummary) => this.#choose(entry),
      resized: () => this.#showRest(),
    };
  }

  /** Finds room for what was opened at the card's end, and brings it into view where there is not enough. */
  #showRest(): void {
    this.#place();
    if (this.#shown) this.#shown.card.scrollTop = this.#shown.card.scrollHeight;
  }

  /** Shows another entry that the name could mean, with a way back to the likeliest. */
  #choose(entry: EntrySummary): void {
    if (!this.#shown) return;
    const { request } = this.#shown;
    const likeliest = request.likeliest ?? request;
    if (entry.id === likeliest.painted.entry.id) {
      this.show({ ...likeliest, focus: request.focus });
      return;
    }
    const { painted, others } = likeliest;
    this.show({
      ...request,
      painted: painted.as(entry),
      count: 0,
      others: [painted.entry, ...others.filter(({ id }) => id !== entry.id)],
      likeliest,
    });
  }

  async #load(request: CardRequest, card: HTMLElement, fill: (answer: Result<EntryCard>) => void) {
    const answer = await this.#options
      .loadCard(request.painted.entry.id)
      .catch((error: unknown) => failure('unexpected', String(error)));
    if (this.#shown?.card !== card) return; // another card by now
    fill(answer);
    this.#place();
  }

  #place(): void {
    if (!this.#shown) return;
    const { request, card, at } = this.#shown;
    const boxes = boxesOf(request.painted.range!);
    if (boxes.length === 0) return;
    const { style } = card;
    style.maxHeight = 'none';
    const { documentElement } = this.#document;
    const viewport = { width: documentElement.clientWidth, height: innerHeight };
    const size = card.getBoundingClientRect();
    const place = placeCard(boxes, at, size, viewport, directionOf(request.language));
    style.left = `${place.left}px`;
    style.top = `${place.top}px`;
    style.maxHeight = `${place.maxHeight}px`;
  }

  /** The card stands still on the screen: it goes when its mention moves away from under it. */
  #listen(): void {
    this.#watch.abort();
    this.#watch = new AbortController();
    const { signal } = this.#watch;
    const check = () => {
      if (!this.#shown) return;
      const { request, at } = this.#shown;
      const moved = (box: DOMRect) =>
        Math.abs(box.top - at.top) <= MOVED && Math.abs(box.left - at.left) <= MOVED;
      if (!boxesOf(request.painted.range!).some(moved)) this.close();
    };
    this.#document.addEventListener('scroll', check, { capture: true, passive: true, signal });
    addEventListener('resize', check, { passive: true, signal });
  }

  #takeFocus(card: HTMLElement, wasFocused: boolean): void {
    if (!wasFocused) {
      const { activeElement } = this.#document;
      this.#returnTo = activeElement instanceof HTMLElement ? activeElement : null;
    }
    card.focus({ preventScroll: true });
  }

  /** Keys inside the card stay there: the page's own shortcuts are not meant. */
  #key(event: KeyboardEvent, card: HTMLElement): void {
    event.stopPropagation();
    if (event.key === 'Enter' && event.target === card && this.#options.canOpenPanel) {
      event.preventDefault();
      this.#options.open(this.#shown!.request.painted);
    }
    if (event.key !== 'Tab') return;
    // The host is the document's last element: without this, Tab would leave the page.
    const buttons = [...card.querySelectorAll('button')];
    const focused = buttons.indexOf(this.#host.focused as HTMLButtonElement);
    const next = (focused + (event.shiftKey ? -1 : 1) + buttons.length) % buttons.length;
    event.preventDefault();
    buttons[focused < 0 && event.shiftKey ? buttons.length - 1 : next]?.focus();
  }
}
