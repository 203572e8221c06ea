import { directionOf, type Language } from '../locale/language.ts';
import { placeCard } from './card-position.ts';
import { CARD_SHEET } from './card-sheet.ts';
import { FloatingHost } from './floating-host.ts';
import { boxAt, boxesOf } from './mention-boxes.ts';

export interface CardPlace {
  /** What the card belongs to. */
  range: StaticRange | null;
  language: Language;
  /** Where the reader points, in CSS pixels of the viewport; null for the first line of the range. */
  point: { x: number; y: number } | null;
  /** Whether the card takes the focus: only when it was called by keyboard. */
  focus: boolean;
  /** What Enter does on the card itself; nothing where left out. */
  enter?: () => void;
  /** Whether it stays when what it belongs to moves away: something is being written in it. */
  stays?: boolean;
}

/** How far a mark may move on the screen before its card no longer belongs there, in CSS pixels. */
const MOVED = 2;

/** One card at a time beside what it belongs to: its place on the screen, its focus and its end. */
export class AnchoredCard {
  readonly #document: Document;
  readonly #closed: () => void;
  readonly #host: FloatingHost;
  #shown: { card: HTMLElement; place: CardPlace; at: DOMRect } | null = null;
  #returnTo: HTMLElement | null = null;
  #watch = new AbortController();

  /**
   * @param closed the card went away, by whatever cause, and no other took its place
   * @param css styles of these cards besides those of all
   */
  constructor(document: Document, closed: () => void, css = '') {
    this.#document = document;
    this.#closed = closed;
    this.#host = new FloatingHost(document, CARD_SHEET + css);
  }

  /** The card that is open, or null. */
  get card(): HTMLElement | null {
    return this.#shown?.card ?? null;
  }

  /** What the open card belongs to, or null. */
  get range(): StaticRange | null {
    return this.#shown?.place.range ?? null;
  }

  /** Whether the focus is on the card or in it. */
  get hasFocus(): boolean {
    return this.#host.focused !== null;
  }

  /** Whether an event came out of the card. */
  holds(event: Event): boolean {
    return this.#host.holds(event);
  }

  /**
   * Shows a card in place of the one before.
   *
   * @returns false when what it belongs to is not on the screen (hidden, edited away): no card is shown
   */
  show(card: HTMLElement, place: CardPlace): boolean {
    const boxes = place.range ? boxesOf(place.range) : [];
    const { point } = place;
    const at = (point && boxAt(boxes, point.x, point.y)) ?? boxes[0];
    if (!at) return false;
    card.addEventListener('keydown', (event) => this.#key(event, card, place));
    const wasFocused = this.hasFocus;
    this.#host.show(card);
    this.#shown = { card, place, at };
    this.fit();
    this.#listen();
    if (place.focus || wasFocused) this.#takeFocus(card, wasFocused);
    return true;
  }

  /** Closes the card; the focus goes back to where it was if the card had it. */
  close(): void {
    if (!this.#shown) return;
    this.#shown = null;
    this.#watch.abort();
    const hadFocus = this.hasFocus;
    this.#host.hide();
    if (hadFocus && this.#returnTo?.isConnected) this.#returnTo.focus({ preventScroll: true });
    this.#returnTo = null;
    this.#closed();
  }

  /** Places the card anew: it has become longer or shorter. */
  fit(): void {
    if (!this.#shown) return;
    const { card, place, at } = this.#shown;
    const boxes = boxesOf(place.range!);
    if (boxes.length === 0) return;
    const { style } = card;
    style.maxHeight = 'none';
    const { documentElement } = this.#document;
    const viewport = { width: documentElement.clientWidth, height: innerHeight };
    const size = card.getBoundingClientRect();
    const { left, top, maxHeight } = placeCard(
      boxes,
      at,
      size,
      viewport,
      directionOf(place.language),
    );
    style.left = `${left}px`;
    style.top = `${top}px`;
    style.maxHeight = `${maxHeight}px`;
  }

  /** The card stands still on the screen: it goes when its mark moves away from under it. */
  #listen(): void {
    this.#watch.abort();
    this.#watch = new AbortController();
    const { signal } = this.#watch;
    const check = () => {
      if (!this.#shown || this.#shown.place.stays) return;
      const { place, at } = this.#shown;
      const moved = (box: DOMRect) =>
        Math.abs(box.top - at.top) <= MOVED && Math.abs(box.left - at.left) <= MOVED;
      if (!boxesOf(place.range!).some(moved)) this.close();
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
  #key(event: KeyboardEvent, card: HTMLElement, { enter }: CardPlace): void {
    event.stopPropagation();
    if (event.key === 'Enter' && event.target === card && enter) {
      event.preventDefault();
      enter();
    }
    if (event.key !== 'Tab') return;
    // The host is the document's last element: without this, Tab would leave the page.
    event.preventDefault();
    const stops = [...card.querySelectorAll<HTMLElement>('button, textarea')];
    const focused = stops.indexOf(this.#host.focused as HTMLElement);
    const next = (focused + (event.shiftKey ? -1 : 1) + stops.length) % stops.length;
    stops[focused < 0 && event.shiftKey ? stops.length - 1 : next]?.focus();
  }
}
