import type { SiyaqDatabase } from '../../storage/database.ts';
import { getArticle } from '../../storage/library-store.ts';
import type { SavedArticle } from '../../storage/records.ts';

/** What the library has under an id: an article, one that was deleted and can be brought back, or nothing. */
export type Found = { is: 'saved'; article: SavedArticle } | { is: 'deleted' } | { is: 'missing' };

export async function findSaved(db: SiyaqDatabase, id: string): Promise<Found> {
  const article = await getArticle(db, id);
  if (article) return { is: 'saved', article };
  const row = await db.articles.get(id);
  return { is: row && typeof row.deletedAt === 'number' ? 'deleted' : 'missing' };
}
