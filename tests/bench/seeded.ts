/** Chance that repeats itself: the same seed gives the same choices on every machine (mulberry32). */
export class Seeded {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number of `[0, 1)`. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** An integer of `[0, bound)`. */
  below(bound: number): number {
    return Math.floor(this.next() * bound);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  /**
   * An early place of a list oftener than a late one, as words and names are distributed: the place of
   * rank r has about the weight 1 / (r + 10).
   */
  pickEarly<T>(list: readonly T[]): T {
    const rank = Math.floor(10 * ((1 + list.length / 10) ** this.next() - 1));
    return list[Math.min(rank, list.length - 1)]!;
  }
}

/** The words of a table that is written as text. */
export function wordsOf(table: string): string[] {
  return table.split(/\s+/u).filter(Boolean);
}
