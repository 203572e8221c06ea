import { isOtherPage, onArrival } from './page-signals.ts';

/**
 * As {@link onArrival}, for pages that mostly stay where they are: listening costs more than it seems, and
 * a document that comes to stand for another page changes. So nothing is listened to until it first does.
 */
export class LateArrivals {
  readonly #document: Document;
  readonly #arrived: () => void;
  readonly #address: string;
  #stop: (() => void) | null = null;

  constructor(document: Document, arrived: () => void) {
    this.#document = document;
    this.#arrived = arrived;
    this.#address = document.URL;
  }

  /** Listens from now on. @returns whether, when first asked, the document stands for another page already */
  listen(): boolean {
    if (this.#stop) return false;
    this.#stop = onArrival(() => this.#arrived());
    return isOtherPage(this.#address, this.#document.URL);
  }

  stop(): void {
    this.#stop?.();
  }
}
