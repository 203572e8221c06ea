import type { SiyaqDatabase } from './database.ts';

/** What an article is called, without the rest of its row. */
export interface ArticleTitle {
  id: string;
  title: string;
  outlet: string | null;
}

/** Titles and outlets of saved articles, read from their indexes, in the order of `ids`. */
export async function articleTitles(
  db: SiyaqDatabase,
  ids: readonly string[],
): Promise<ArticleTitle[]> {
  const [titles, outlets] = await Promise.all(
    (['title', 'outlet'] as const).map(async (index) => {
      const texts = new Map<string, string>();
      await db.articles.orderBy(index).eachKey((text, { primaryKey }) => {
        if (typeof text === 'string') texts.set(primaryKey, text);
      });
      return texts;
    }),
  );
  return ids.map((id) => ({ id, title: titles!.get(id) ?? '', outlet: outlets!.get(id) ?? null }));
}
