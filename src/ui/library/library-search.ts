import type { ArticleTitle } from '../../storage/article-titles.ts';
import type { NamedInLibrary } from '../../storage/named-in-library.ts';
import type { EntryRecord } from '../../storage/records.ts';
import { withTitle } from './title-search.ts';

/** An article that a query finds, and the entry that it names where the query means one. */
export interface LibraryHit {
  article: ArticleTitle;
  named: { entry: EntryRecord; mentions: number } | null;
}

/**
 * The articles that a query finds: first those with its words in title or outlet, in their order, then those that name what
 * it means, the one that says it most first. An empty query finds all.
 *
 * @param named what the query means, as `namedInLibrary` says
 */
export function searchLibrary(
  articles: readonly ArticleTitle[],
  query: string,
  named: readonly NamedInLibrary[],
): LibraryHit[] {
  const best = new Map<string, LibraryHit['named']>();
  for (const { entry, articles: naming } of named)
    for (const { id, mentions } of naming)
      if (mentions > (best.get(id)?.mentions ?? 0)) best.set(id, { entry, mentions });
  const titled = withTitle(articles, query);
  const first = new Set(titled.map(({ id }) => id));
  const naming = articles
    .filter(({ id }) => best.has(id) && !first.has(id))
    .toSorted((a, b) => best.get(b.id)!.mentions - best.get(a.id)!.mentions);
  return [...titled, ...naming].map((article) => ({
    article,
    named: best.get(article.id) ?? null,
  }));
}
