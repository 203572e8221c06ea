/** How far beyond the screen's edges an element still counts as near, in screens. */
const MARGIN = '150%';

/**
 * Tells which of many elements are on the screen or near it, as the reader scrolls. The browser answers a
 * frame after it is asked.
 */
export class NearScreen {
  readonly #observer: IntersectionObserver;
  readonly #near = new Set<Element>();
  #watched: ReadonlySet<Element> = new Set();

  /** @param changed other elements are near now */
  constructor(changed: () => void) {
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting, boundingClientRect: box } of entries)
          // An element without a box of its own (`display: contents`) may show its text anywhere.
          if (isIntersecting || (box.width === 0 && box.height === 0)) this.#near.add(target);
          else this.#near.delete(target);
        changed();
      },
      { rootMargin: MARGIN },
    );
  }

  has(element: Element): boolean {
    return this.#near.has(element);
  }

  /** Watches these elements in place of those before; of those that stay, it is known already. */
  watch(elements: ReadonlySet<Element>): void {
    for (const element of this.#watched) {
      if (elements.has(element)) continue;
      this.#observer.unobserve(element);
      this.#near.delete(element);
    }
    for (const element of elements)
      if (!this.#watched.has(element)) this.#observer.observe(element);
    this.#watched = elements;
  }

  stop(): void {
    this.#observer.disconnect();
    this.#near.clear();
    this.#watched = new Set();
  }
}
