import * as v from 'valibot';
import type { SiyaqDatabase } from '../database.ts';
import { readAll, readAnnotation } from '../row-schemas.ts';

/** What the reader added to an article that it is found by. */
export interface ArticleExtras {
  tags: string[];
  /** The texts of notes, one each; what was highlighted stands in the article itself. */
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
  db: SiyaqDatabase,
  articles: readonly unknown[],
): Promise<Map<string, ArticleExtras>> {
  const extras = new Map<string, ArticleExtras>();
  for (const article of articles) {
    const { success, output } = v.safeParse(row, article);
    if (success) extras.set(output.id, { tags: output.tags, notes: [] });
  }
  const rows = await db.annotations
    .where('article')
    .anyOf([...extras.keys()])
    .toArray();
  for (const { article, note, deletedAt } of readAll(rows, readAnnotation))
    if (note !== '' && deletedAt === null) extras.get(article)?.notes.push(note);
  return extras;
}
