/** A set of 32-bit hashes in one growing array; zero counts as never added. */
export class HashSet {
  #slots = new Int32Array(1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(hash: number): void {
    if (this.#size * 2 >= this.#slots.length) this.#grow();
    const slots = this.#slots;
    const mask = slots.length - 1;
    let i = hash & mask;
    while (slots[i] !== 0) {
      if (slots[i] === hash) return;
      i = (i + 1) & mask;
    }
    slots[i] = hash;
    this.#size++;
  }

  /** The hashes, in no order, and zeros between them. */
  get slots(): Int32Array {
    return this.#slots;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2);
    this.#size = 0;
    for (const hash of before) if (hash !== 0) this.add(hash);
  }
}
