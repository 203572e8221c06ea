import type { SiyaqDatabase } from './database.ts';
import type { PictureRecord } from './records.ts';
import { readPicture } from './row-schemas.ts';

/** @returns null for an article that was saved without a picture */
export async function pictureOfArticle(
  db: SiyaqDatabase,
  article: string,
): Promise<PictureRecord | null> {
  return readPicture(await db.pictures.get(article));
}
