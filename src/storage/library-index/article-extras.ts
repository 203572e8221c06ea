import * as v from 'valibot';
import type { SiyaqDatabase } from '../database.ts';

/** What the reader added to an article that it is found by. */
export interface ArticleExtras {
  tags: string[];
  /** Notes and what was highlighted, one text each. */
  notes: string[];
}

const row = v.object({
  id: v.string(),
  tags: v.fallback(v.array(v.string()), () => []),
});

/**
 * What the reader added to articles, by their ids. Everything of this kind that is to be found is read here, and the table
 * it stands in is watched in `note-changes.ts`.
 *
 * @param articles rows as they are stored
 */
export async function extrasOf(
  _db: SiyaqDatabase,
  articles: readonly unknown[],
): Promise<Map<string, ArticleExtras>> {
  const extras = new Map<string, ArticleExtras>();
  for (const article of articles) {
    const { success, output } = v.safeParse(row, article);
    if (success) extras.set(output.id, { tags: output.tags, notes: [] });
  }
  return Promise.resolve(extras);
}
