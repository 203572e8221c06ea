/** Milliseconds; chosen so that crossing a paragraph opens nothing and reaching for the card loses nothing. */
export interface HoverDelays {
  open: number;
  close: number;
}

const DELAYS: HoverDelays = { open: 150, close: 250 };

/**
 * Tells pointing at a mention from passing over it, and leaving from moving on to the card.
 * `open` and `close` are called once for each change.
 */
export class HoverIntent<T> {
  #shown: T | null = null;
  #pending: T | null = null;
  #opening: ReturnType<typeof setTimeout> | undefined;
  #closing: ReturnType<typeof setTimeout> | undefined;
  readonly #open: (target: T) => void;
  readonly #close: () => void;
  readonly #delays: HoverDelays;

  constructor(open: (target: T) => void, close: () => void, delays: HoverDelays = DELAYS) {
    this.#open = open;
    this.#close = close;
    this.#delays = delays;
  }

  /** The pointer is over a target, over nothing (`null`), or over the card (`'card'`). */
  point(at: T | 'card' | null): void {
    if (at === 'card' || at === this.#shown || at === null) this.#cancelOpening();
    if (at === null) {
      if (this.#shown !== null)
        this.#closing ??= setTimeout(() => this.#leave(), this.#delays.close);
      return;
    }
    if (at === 'card' || at === this.#shown) {
      this.#cancelClosing();
      return;
    }
    if (at === this.#pending) return;
    this.#cancelOpening();
    this.#pending = at;
    this.#opening = setTimeout(() => this.#enter(at), this.#delays.open);
  }

  /** Forgets everything without a call: the card was opened or closed by other means. */
  reset(): void {
    this.#cancelOpening();
    this.#cancelClosing();
    this.#shown = null;
  }

  #enter(target: T): void {
    this.#cancelOpening();
    this.#cancelClosing();
    this.#shown = target;
    this.#open(target);
  }

  #leave(): void {
    this.reset();
    this.#close();
  }

  #cancelOpening(): void {
    clearTimeout(this.#opening);
    this.#pending = null;
  }

  #cancelClosing(): void {
    clearTimeout(this.#closing);
    this.#closing = undefined;
  }
}
