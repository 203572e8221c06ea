import type { ReadState } from './read-state.ts';

/** Which saved articles are listed; all conditions hold together. */
export interface Narrowing {
  /** The archive, or what is not in it. */
  archived: boolean;
  /** Null for any. */
  status: ReadState | null;
  starred: boolean;
  /** All of them. */
  tags: readonly string[];
  /** Id of a collection, or null for any and none. */
  collection: string | null;
}

/** Everything but the archive. */
export const EVERYTHING: Narrowing = {
  archived: false,
  status: null,
  starred: false,
  tags: [],
  collection: null,
};

export const ARTICLE_SORTS = ['saved', 'published', 'title', 'outlet', 'status'] as const;

/**
 * What articles are sorted by: moments and days from the latest, words in the order of the alphabet, read states from
 * unread; then those saved last first. What has no day or outlet stands last in either direction.
 */
export interface ArticleOrder {
  by: (typeof ARTICLE_SORTS)[number];
  reversed: boolean;
}

export const LAST_SAVED_FIRST: ArticleOrder = { by: 'saved', reversed: false };

/** Whether the archive alone is left out. */
export function isEverything(narrowing: Narrowing): boolean {
  const { archived, status, starred, tags, collection } = narrowing;
  return !archived && status === null && !starred && tags.length === 0 && collection === null;
}
