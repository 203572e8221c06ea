import { normalise, type NormalisedText } from '../text/normalise.ts';

/** Where words of an article stand; a piece of text is of one field. */
export const FIELDS = ['text', 'title', 'note', 'tag', 'about'] as const;
export type Field = (typeof FIELDS)[number];

/** A run of text of an article: a block of it, or what the reader wrote. */
export interface DocumentPiece {
  field: Field;
  text: string;
  /** The block of the article that it is, null for what is none. */
  block: number | null;
}

/** All that an article is found by. */
export interface IndexedDocument {
  /** Of the article. */
  id: string;
  pieces: readonly DocumentPiece[];
  /** Days since 1970-01-01, of publication or, where that is not known, of saving. */
  day: number;
  /** '' where it is not known. */
  outlet: string;
  /** Keys of tags: see `searchKey`. */
  tags: readonly string[];
  hasNote: boolean;
  /** Names of entries at `[start, end)` of a piece, in rising order within it. */
  mentions: readonly { entry: string; piece: number; start: number; end: number }[];
}

/** Between the last word of a piece and the first of the next: no phrase goes over it. */
const GAP = 4;

/** A piece, read, with the position of its first word; those of the others follow. */
export interface PlacedPiece {
  piece: DocumentPiece;
  read: NormalisedText;
  first: number;
}

/** Counts the words of a document through: what is indexed and what is shown agree on what stands where. */
export function placePieces(pieces: readonly DocumentPiece[]): PlacedPiece[] {
  let next = 0;
  return pieces.map((piece) => {
    const read = normalise(piece.text);
    const first = next;
    next += read.words.count + GAP;
    return { piece, read, first };
  });
}
