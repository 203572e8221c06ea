/**
 * Gives the blocks of a page numbers that stay with their text: a block that is read again with the same
 * text keeps its number, wherever it stands by then; any other text gets a number never used before.
 *
 * @example
 * const numbers = new BlockNumbers();
 * numbers.of(['أ', 'ب']); // [1, 2]
 * numbers.of(['ج', 'أ', 'أ']); // [3, 1, 4]
 */
export class BlockNumbers {
  /** Numbers of the texts as they were last read, those of equal texts in order. */
  #known = new Map<string, number[]>();
  #last = 0;

  of(texts: readonly string[]): number[] {
    const known = new Map<string, number[]>();
    const numbers = texts.map((text) => {
      const equals = known.get(text);
      const number = this.#known.get(text)?.[equals?.length ?? 0] ?? ++this.#last;
      if (equals) equals.push(number);
      else known.set(text, [number]);
      return number;
    });
    this.#known = known;
    return numbers;
  }
}
