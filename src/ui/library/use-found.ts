import { articleTitles } from '../../storage/article-titles.ts';
import { livingIds } from '../../storage/list-articles.ts';
import { namedInLibrary } from '../../storage/named-in-library.ts';
import { usePage } from '../page/page-context.ts';
import { useDebounced } from '../page/use-debounced.ts';
import { useLive, valueOf } from '../page/use-live.ts';
import { searchLibrary, type LibraryHit } from './library-search.ts';

const PAUSE = 120;
const NOTHING: FoundArticles = new Map();

/** Articles by id, in the order of a search, each with the entry that it was found by, or null. */
export type FoundArticles = ReadonlyMap<string, LibraryHit['named']>;

/** The articles that a query finds, archived ones among them; null without a query. */
export function useFound(query: string): FoundArticles | null {
  const { db } = usePage();
  const meant = useDebounced(query.trim(), PAUSE);
  const found = useLive(async () => {
    if (meant === '') return null;
    const [ids, named] = await Promise.all([livingIds(db), namedInLibrary(db, meant)]);
    const hits = searchLibrary(await articleTitles(db, [...ids]), meant, named);
    return new Map(hits.map(({ article, named: by }) => [article.id, by]));
  }, [db, meant]);
  if (query.trim() === '') return null;
  return valueOf(found, NOTHING) ?? NOTHING;
}
