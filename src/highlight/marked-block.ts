import type { TextBlock } from '../article/text-blocks.ts';

/** A stretch of text and the highlight that paints it. */
export interface Mark {
  readonly highlight: string;
  /** Null where the text has gone. */
  readonly range: StaticRange | null;
}

export interface MarkedBlock {
  readonly block: TextBlock;
  readonly marks: readonly Mark[];
}
