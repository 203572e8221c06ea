import type { SiyaqDatabase } from './database.ts';
import type { ArticleVersion, SavedArticle } from './records.ts';
import { readAll, readVersion } from './row-schemas.ts';

/**
 * Keeps what an article said where it says something else now. To be called within the transaction that replaces it, which
 * writes `versions`.
 */
export async function keepVersion(
  db: SiyaqDatabase,
  earlier: SavedArticle,
  now: SavedArticle,
): Promise<void> {
  if (saysTheSame(earlier, now)) return;
  const { id, title, byline, outlet, published, publishedCertainty, language, blocks } = earlier;
  const { html, section, savedAt } = earlier;
  await db.versions.add({
    ...{ article: id, title, byline, outlet, published, publishedCertainty, language, blocks },
    ...(html === undefined ? {} : { html }),
    ...(section === undefined ? {} : { section }),
    savedAt,
  });
}

/** What an article said before it was saved again, the latest first. */
export async function versionsOf(db: SiyaqDatabase, article: string): Promise<ArticleVersion[]> {
  const rows = await db.versions.where('article').equals(article).toArray();
  return readAll(rows, readVersion).sort((a, b) => b.savedAt - a.savedAt);
}

/** Whether title and text are the same; how they are marked up, and what stands around them, is no other text. */
function saysTheSame(a: SavedArticle, b: SavedArticle): boolean {
  const text = ({ title, blocks }: SavedArticle) => [title, ...blocks.map((block) => block.text)];
  return JSON.stringify(text(a)) === JSON.stringify(text(b));
}
