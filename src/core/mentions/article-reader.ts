import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Mention } from '../mention.ts';
import { chooseMentions, readBlock, type EntryKnowledge, type ReadBlock } from './find-mentions.ts';

interface HeldBlock {
  text: string;
  /** Null until it is read, and again when the names have changed. */
  read: ReadBlock | null;
}

/**
 * One article whose text changes while it is read. Its blocks have numbers, and the text under a number
 * never changes, so that only new numbers are read; the choice among what was read is made over the whole
 * article each time, since short names depend on what is introduced elsewhere.
 *
 * @example
 * const reader = new ArticleReader();
 * reader.take([1, 2], [[1, 'فلاديمير بوتين في الهند'], [2, 'زار بوتين دلهي']]); // true
 * reader.mentions(gazetteer).get(2); // بوتين: introduced in block 1
 * reader.take([1, 3], [[3, 'عاد بوتين']]); // true: block 1 is known
 */
export class ArticleReader {
  #blocks = new Map<number, HeldBlock>();
  #gazetteer: Gazetteer | null = null;
  #units = 0;
  readonly #read: typeof readBlock;

  /** @param read finds the names of a text; another one only to see what is read */
  constructor(read: typeof readBlock = readBlock) {
    this.#read = read;
  }

  /** UTF-16 units of all blocks. */
  get units(): number {
    return this.#units;
  }

  /**
   * Takes the article as it is now; blocks that are not in it any more are forgotten.
   *
   * @param order numbers of its blocks in reading order, each once
   * @param texts of the blocks that are new
   * @returns false when the text of a block is neither given nor known; what was held stays
   */
  take(order: readonly number[], texts: Iterable<readonly [number, string]>): boolean {
    const given = new Map(texts);
    const blocks = new Map<number, HeldBlock>();
    let units = 0;
    for (const number of order) {
      const text = given.get(number);
      const block = this.#blocks.get(number) ?? (text === undefined ? null : { text, read: null });
      if (!block) return false;
      blocks.set(number, block);
      units += block.text.length;
    }
    this.#blocks = blocks;
    this.#units = units;
    return true;
  }

  /** Forgets what was read in the texts, not the texts: the names changed. */
  readAnew(): void {
    for (const block of this.#blocks.values()) block.read = null;
  }

  /** Mentions of each block by its number, at offsets into it; in another gazetteer all is read anew. */
  mentions(gazetteer: Gazetteer, knowledge: EntryKnowledge | null = null): Map<number, Mention[]> {
    if (gazetteer !== this.#gazetteer) this.readAnew();
    this.#gazetteer = gazetteer;
    const read = [...this.#blocks.values()].map(
      (block) => (block.read ??= this.#read(gazetteer, block.text)),
    );
    const chosen = chooseMentions(gazetteer, read, knowledge);
    return new Map([...this.#blocks.keys()].map((number, i) => [number, chosen[i]!]));
  }
}
