import type { SiyaqDatabase } from './database.ts';

/** @returns the block that stood at the top when the reader left the article, or null for one that was not read yet */
export async function readingPosition(db: SiyaqDatabase, article: string): Promise<number | null> {
  const row = await db.positions.get(article);
  return Number.isInteger(row?.block) ? row!.block : null;
}

/** Keeps where the reader is in an article; nothing is kept of one that is not in the library. */
export async function keepReadingPosition(
  db: SiyaqDatabase,
  article: string,
  block: number,
): Promise<void> {
  await db.transaction('rw', db.articles, db.positions, async () => {
    if ((await db.articles.where('id').equals(article).count()) > 0)
      await db.positions.put({ article, block });
  });
}
