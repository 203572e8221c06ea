interface Span<T> {
  start: number;
  end: number;
  value: T;
}

/**
 * Finds what stands at an offset of a text node, by binary search: constant work at any number of
 * mentions, where asking the browser (`highlightsFromPoint`) grows with it.
 *
 * Spans of one key do not overlap; they may touch. Offsets are UTF-16, end-exclusive.
 *
 * @example new HitMap().add(node, 3, 8, 'روسيا'); map.at(node, 5) // ['روسيا']
 */
export class HitMap<K extends object, T> {
  readonly #spans = new Map<K, Span<T>[]>();
  readonly #unsorted = new Set<K>();

  /** Spans may come in any order; in ascending order they cost no sorting. */
  add(key: K, start: number, end: number, value: T): void {
    const spans = this.#spans.get(key);
    if (!spans) {
      this.#spans.set(key, [{ start, end, value }]);
      return;
    }
    if (start < spans.at(-1)!.start) this.#unsorted.add(key);
    spans.push({ start, end, value });
  }

  /**
   * What a caret at `offset` touches, in order: a caret lies between two units, so one between two
   * touching spans touches both. Empty when nothing is there.
   */
  at(key: K, offset: number): T[] {
    const spans = this.#spans.get(key);
    if (!spans) return [];
    if (this.#unsorted.delete(key)) spans.sort((a, b) => a.start - b.start);
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return spans
      .slice(Math.max(0, low - 2), low)
      .filter((span) => offset <= span.end)
      .map((span) => span.value);
  }
}
