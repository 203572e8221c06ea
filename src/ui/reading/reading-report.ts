import type { Failure } from '../../core/result.ts';

/** What the worker that reads the library again says of its work; the last one is no `progress`. */
export type ReadingReport =
  /** Articles that are done of those that were to be read; `failed` of them could not be. */
  | { is: 'progress'; done: number; of: number; failed: number }
  | { is: 'finished'; failed: number }
  /** Another page reads already. */
  | { is: 'elsewhere' }
  /** The names are not compiled yet: the background does that when it is asked for the glossary. */
  | { is: 'not-ready' }
  | { is: 'stopped'; failure: Failure };
