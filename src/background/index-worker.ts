import { openDatabase } from '../storage/database.ts';
import { buildIndex } from '../storage/index-store.ts';

/**
 * A worker that compiles the index of the packs' names from the database into the database, so that no
 * record crosses over by message. Answers once: null when it is done, or what went wrong.
 */
buildIndex(openDatabase()).then(
  () => postMessage(null),
  (error: unknown) => postMessage(error instanceof Error ? error.message : String(error)),
);
