/** A map that holds what was used last, and no more than its bound. */
export class RecentlyUsed<K, V> {
  readonly #bound: number;
  /** In order of use: a map keeps the order in which keys were put in. */
  readonly #values = new Map<K, V>();

  constructor(bound: number) {
    this.#bound = bound;
  }

  get(key: K): V | undefined {
    const value = this.#values.get(key);
    if (value === undefined) return undefined;
    this.#values.delete(key);
    this.#values.set(key, value);
    return value;
  }

  set(key: K, value: V): void {
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size <= this.#bound) return;
    const [oldest] = this.#values.keys();
    this.#values.delete(oldest!);
  }

  clear(): void {
    this.#values.clear();
  }
}
