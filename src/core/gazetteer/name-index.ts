/**
 * An index of keys that is read one letter at a time: sorted strings, and a range of them that narrows
 * with each letter. A name and its key are looked up without regard to spaces, so a key is the name's
 * folded letters alone ("بيونغيانغ").
 */
export class NameIndex {
  readonly #keys: readonly string[];
  readonly #firstLetters = new Map<number, KeyRange>();

  /** @param keys distinct, in any order */
  constructor(keys: Iterable<string>) {
    this.#keys = [...keys].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    for (let i = 0; i < this.#keys.length;) {
      const letter = this.#keys[i]!.charCodeAt(0);
      const from = i;
      while (i < this.#keys.length && this.#keys[i]!.charCodeAt(0) === letter) i++;
      this.#firstLetters.set(letter, { from, to: i, depth: 1 });
    }
  }

  /** The keys that continue those of `range` with a letter, or null when there is none. */
  narrow(range: KeyRange | null, letter: number): KeyRange | null {
    if (range === null) return this.#firstLetters.get(letter) ?? null;
    const { depth } = range;
    const from = this.#bound(range, depth, letter);
    if (from === range.to || unitAt(this.#keys[from]!, depth) !== letter) return null;
    const to = this.#bound({ from, to: range.to, depth }, depth, letter + 1);
    return { from, to, depth: depth + 1 };
  }

  /** The key that ends exactly where the range stands, or null. Shorter keys sort first. */
  keyAt(range: KeyRange): string | null {
    const key = this.#keys[range.from]!;
    return key.length === range.depth ? key : null;
  }

  /** First position in the range whose letter at `depth` is not below `letter`. */
  #bound(range: KeyRange, depth: number, letter: number): number {
    let low = range.from;
    let high = range.to;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (unitAt(this.#keys[middle]!, depth) < letter) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Keys `[from, to)` of the sorted list, which share their first `depth` letters. */
export interface KeyRange {
  from: number;
  to: number;
  depth: number;
}

function unitAt(key: string, depth: number): number {
  return depth < key.length ? key.charCodeAt(depth) : -1;
}
