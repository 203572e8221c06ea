/** Colours of highlights. None means anything by itself: what a highlight is for, its note says. */
export const COLOURS = ['yellow', 'green', 'blue', 'rose'] as const;
export type Colour = (typeof COLOURS)[number];

/** A stretch of an article: UTF-16 offsets into the text of its first and its last block, end-exclusive. */
export interface Stretch {
  block: number;
  start: number;
  /** The same as `block` where the stretch lies in one. */
  endBlock: number;
  end: number;
}

/**
 * How a stretch is told and found again, after the W3C Web Annotation Data Model: a TextPositionSelector (the offsets)
 * refined by a TextQuoteSelector (the words and some of what stands around them). A line feed stands between blocks.
 */
export interface TextSelector extends Stretch {
  quote: string;
  /** What stands before and after it, at most {@link CONTEXT} units of each. */
  prefix: string;
  suffix: string;
}

/** A highlight or a note of the reader's in a saved article. */
export interface Annotation extends TextSelector {
  /** UUID. */
  id: string;
  /** Id of the saved article. */
  article: string;
  /** Address of that article, by which it is known in another library. */
  url: string;
  /** Whether it is of the words quoted or of their whole paragraph, which is then the quote. */
  on: 'words' | 'paragraph';
  colour: Colour;
  /** Empty for a highlight without a note. */
  note: string;
  /** Milliseconds since the epoch, as are those below. */
  createdAt: number;
  changedAt: number;
  /** When the reader deleted it (undo brings it back), or null. */
  deletedAt: number | null;
}

/** What the reader changes of an annotation. */
export interface AnnotationEdit {
  colour?: Colour;
  note?: string;
  /** What the note was when the writing of this one began: where another stands by now, that one is not to be lost. */
  knownNote?: string;
}

/** In UTF-16 units. */
export const CONTEXT = 32;
/** The longest quote, in UTF-16 units: some pages of a book. Nobody highlights more by intent. */
export const MAX_QUOTE = 20_000;
/** The longest note, in UTF-16 units. */
export const MAX_NOTE = 20_000;
