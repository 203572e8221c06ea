import { normalise } from '../text/normalise.ts';
import type { Stretch } from './annotation.ts';

/** Between two blocks, in quotes too. */
const BLOCK_END = '\n';

/** The texts of an article's blocks as one, with the way there and back. */
export class JoinedText {
  readonly text: string;
  readonly #starts: number[] = [];
  #folded: FoldedText | null = null;

  constructor(blocks: readonly string[]) {
    this.text = blocks.join(BLOCK_END);
    let at = 0;
    for (const block of blocks) {
      this.#starts.push(at);
      at += block.length + BLOCK_END.length;
    }
  }

  /** The text as spellings are compared: see {@link FoldedText}. */
  get folded(): FoldedText {
    return (this.#folded ??= new FoldedText(this.text));
  }

  /** Where an offset of a block lies; beyond the last block at the end, beyond a block's text at its end. */
  offsetOf(block: number, at: number): number {
    const start = this.#starts[block];
    if (start === undefined) return this.text.length;
    const end = (this.#starts[block + 1] ?? this.text.length + BLOCK_END.length) - BLOCK_END.length;
    return Math.min(start + at, end);
  }

  /** The stretch of blocks that `[start, end)` of the text is; it holds at least a unit. */
  stretchOf(start: number, end: number): Stretch {
    const block = this.#blockAt(start);
    const endBlock = this.#blockAt(end - 1);
    return {
      ...{ block, start: start - this.#starts[block]! },
      ...{ endBlock, end: end - this.#starts[endBlock]! },
    };
  }

  /** By halves. */
  #blockAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low;
  }
}

/** A text without marks and tatweel, its letters folded, and each line end a space: what an editor changes without a thought. */
export class FoldedText {
  readonly text: string;
  readonly #offsets: Uint32Array;

  constructor(original: string) {
    const normalised = normalise(original);
    this.text = normalised.folded.replaceAll(BLOCK_END, ' ');
    this.#offsets = normalised.offsets;
  }

  /** The original `[start, end)` of a folded one; marks after its last letter belong to it. */
  originalOf(start: number, end: number): { start: number; end: number } {
    // Marks stand between a letter and the next; of a ligature, several letters are one unit of the original.
    const stop = Math.max(this.#offsets[end]!, this.#offsets[end - 1]! + 1);
    return { start: this.#offsets[start]!, end: stop };
  }

  /** The first unit that stands at or after an offset of the original, by halves. */
  foldedOf(offset: number): number {
    let low = 0;
    let high = this.text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#offsets[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
