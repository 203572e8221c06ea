import type { OrganisedArticle } from '../records.ts';
import { readArticle } from '../row-schemas.ts';

/** As an article is that the reader did nothing with yet. */
export const UNORGANISED: OrganisedArticle = {
  ...{ tags: [], collections: [], status: 'unread', star: null, archived: null },
  organisedAt: 0,
};

/** What the reader made of an article, out of its row; that of a new article where there is none. */
export function organisedAs(row: unknown): OrganisedArticle {
  const article = readArticle(row);
  if (article === null) return { ...UNORGANISED, tags: [], collections: [] };
  const { tags, collections, status, star, archived, organisedAt } = article;
  return { tags, collections, status, star, archived, organisedAt };
}
