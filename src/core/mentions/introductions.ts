/** Where entities were named in full, so that their short names count from there on. */
export class Introductions {
  readonly #places = new Map<string, { block: number; start: number }[]>();

  /** Records a full name; call in reading order. */
  add(entry: string, block: number, start: number): void {
    const places = this.#places.get(entry);
    if (places) places.push({ block, start });
    else this.#places.set(entry, [{ block, start }]);
  }

  /**
   * Whether a short name at `[block, start]` has been introduced. A headline shortens names that the text
   * spells out below, so in the first line of the article an introduction anywhere will do.
   *
   * @param text the block itself
   */
  covers(entry: string, block: number, start: number, text: string): boolean {
    const first = this.#places.get(entry)?.[0];
    if (!first) return false;
    if (first.block < block || (first.block === block && first.start < start)) return true;
    return block === 0 && !text.slice(0, start).includes('\n');
  }

  /** Whether all of some entities are named in full somewhere in the article; false for none. */
  hasAll(entries: readonly string[]): boolean {
    return entries.length > 0 && entries.every((entry) => this.#places.has(entry));
  }

  /** The last block up to `block` in which an entity was named in full, or -1. */
  last(entry: string, block: number): number {
    return this.#places.get(entry)?.findLast((place) => place.block <= block)?.block ?? -1;
  }
}
