import { NameBeginnings } from './name-beginnings.ts';

/**
 * Places of a text where a name of the index stands, as parallel lists: the words `[firstWord, lastWord]`,
 * where in the first word the name begins, whether the article was restored, and the position in the pool
 * of one name whose letters they are. Reused from text to text; `count` says how many are valid. In no order.
 */
export class NameSpans {
  /** Room to work in. */
  readonly beginnings = new NameBeginnings();
  count = 0;
  firstWord = new Int32Array(256);
  lastWord = new Int32Array(256);
  nameStart = new Int32Array(256);
  restored = new Uint8Array(256);
  hash = new Int32Array(256);
  name = new Int32Array(256);
  #numbers = new Int32Array(0);

  push(
    firstWord: number,
    lastWord: number,
    nameStart: number,
    restored: boolean,
    hash: number,
    name: number,
  ): void {
    const at = this.count++;
    if (at === this.firstWord.length) this.#grow();
    this.firstWord[at] = firstWord;
    this.lastWord[at] = lastWord;
    this.nameStart[at] = nameStart;
    this.restored[at] = restored ? 1 : 0;
    this.hash[at] = hash;
    this.name[at] = name;
  }

  /** Room for a number a word, with anything in it; valid until it is asked for again. */
  numbersFor(words: number): Int32Array {
    if (this.#numbers.length < words) this.#numbers = new Int32Array(words);
    return this.#numbers;
  }

  #grow(): void {
    const grown = <T extends Int32Array | Uint8Array>(list: T, empty: T): T => {
      empty.set(list);
      return empty;
    };
    const length = 2 * this.firstWord.length;
    this.firstWord = grown(this.firstWord, new Int32Array(length));
    this.lastWord = grown(this.lastWord, new Int32Array(length));
    this.nameStart = grown(this.nameStart, new Int32Array(length));
    this.restored = grown(this.restored, new Uint8Array(length));
    this.hash = grown(this.hash, new Int32Array(length));
    this.name = grown(this.name, new Int32Array(length));
  }
}
