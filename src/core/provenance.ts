/**
 * Where a record came from.
 * - `pack`: shipped with, or imported as, the pack of that id;
 * - `article`: read out of an article, at UTF-16 offsets `[start, end)` of its text; `article` is its id, or "" for one
 *   that is not saved;
 * - `reader`: written by the reader, perhaps of a name `seen` on a page that is not saved.
 */
export type Provenance =
  | { from: 'pack'; pack: string }
  | { from: 'article'; article: string; start: number; end: number }
  | { from: 'reader'; seen?: SeenOnPage };

/** The sentence that held a name, and the address of its page. */
export interface SeenOnPage {
  sentence: string;
  url: string;
}
