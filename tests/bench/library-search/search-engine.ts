import type { LibraryArticle } from './write-library.ts';

export type Saved = string | Uint8Array;

/** A full-text search over articles. */
export interface SearchEngine {
  build: (articles: readonly LibraryArticle[]) => Promise<void>;
  /** What is written to a disk, as the engine writes it. */
  save: () => Promise<Saved>;
  /** What it saved itself, in place of what was built. */
  load: (saved: Saved) => Promise<void>;
  /** Ids of articles, the best first. */
  search: (query: string, most: number) => Promise<string[]>;
}
