import { rangeOf, type TextBlock } from '../article/text-blocks.ts';
import { UNKNOWN_HIGHLIGHT } from './highlight-sheet.ts';

/** A stretch of an article's text: UTF-16 offsets into a block, and what stands there. */
export interface MarkedPassage {
  block: number;
  start: number;
  end: number;
  text: string;
}

/**
 * Marks names that are not in the glossary: dots under them and nothing more, no card and no click. They
 * are told from outside and may be of a text that has changed since: each is marked only where it still
 * stands.
 */
export class UnknownMarks {
  #blocks: readonly TextBlock[] = [];
  #passages: readonly MarkedPassage[] = [];
  #visible = true;

  /** Marks these in place of those before. */
  mark(passages: readonly MarkedPassage[]): void {
    this.#passages = passages;
    this.#paint();
  }

  /** The text stands in these blocks now. */
  place(blocks: readonly TextBlock[]): void {
    this.#blocks = blocks;
    this.#paint();
  }

  /** Shows or hides the marks; the passages are kept. */
  setVisible(on: boolean): void {
    this.#visible = on;
    this.#paint();
  }

  /** Where a passage stands now, also while marks are hidden; null when it is gone. */
  find({ block, start, end, text }: MarkedPassage): StaticRange | null {
    const place = this.#blocks[block];
    if (place?.text.slice(start, end) !== text || start >= end) return null;
    return rangeOf(place, start, end);
  }

  #paint(): void {
    const ranges = this.#visible ? this.#passages.flatMap((one) => this.find(one) ?? []) : [];
    if (ranges.length > 0) CSS.highlights.set(UNKNOWN_HIGHLIGHT, new Highlight(...ranges));
    else CSS.highlights.delete(UNKNOWN_HIGHLIGHT);
  }
}
