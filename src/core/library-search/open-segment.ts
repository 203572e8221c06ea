import type { SegmentTables } from './segment.ts';

/** A segment as a search sees it, the postings that it needs at hand. */
export interface OpenSegment {
  tables: SegmentTables;
  /** A bit for each document that is not the article's newest. */
  gone: Uint8Array;
  /** Of the terms of the search that the segment has. */
  postings: ReadonlyMap<string, Uint8Array>;
}

export function isGone(gone: Uint8Array, document: number): boolean {
  return ((gone[document >> 3] ?? 0) & (1 << (document & 7))) !== 0;
}
