import type { Failure } from '../../core/result.ts';
import type { LibraryAnswer, LibraryQuestion } from '../../storage/library-index/search-library.ts';

/** What a page asks the worker that searches the library. A question that is asked before the last one was answered takes its place. */
export interface SearchCall {
  /** Rising. */
  number: number;
  question: LibraryQuestion;
}

/** What the worker says. */
export type SearchReport =
  | { is: 'answer'; number: number; answer: LibraryAnswer }
  | { is: 'failed'; number: number; failure: Failure }
  /** Articles are indexed: `done` of `of` that are to be. */
  | { is: 'progress'; done: number; of: number }
  /** The index is up to what is saved: what was answered may be otherwise now. */
  | { is: 'changed' };
