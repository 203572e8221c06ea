/**
 * Where a record came from.
 * - `pack`: shipped with, or imported as, the pack of that id;
 * - `article`: read out of a saved article, at UTF-16 offsets `[start, end)` of its text;
 * - `reader`: written by the reader.
 */
export type Provenance =
  | { from: 'pack'; pack: string }
  | { from: 'article'; article: string; start: number; end: number }
  | { from: 'reader' };
