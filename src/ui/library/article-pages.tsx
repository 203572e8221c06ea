import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { articlesById } from '../../storage/list-articles.ts';
import type { SavedArticle } from '../../storage/records.ts';
import { useWords, usePage } from '../page/page-context.ts';
import { useLive, valueOf } from '../page/use-live.ts';

interface ArticlePagesProps {
  /** All that the list is of, in its order. */
  ids: readonly string[];
  /** How many are read at a time. */
  size: number;
  /** @param shown how many rows there are room for from now on */
  onMore?: (shown: number) => void;
  /** Rows of a page. */
  children: (articles: readonly SavedArticle[]) => ComponentChildren;
}

/** A list of saved articles that reads them as they are shown, a page after the other. */
export function ArticlePages({ ids, size, onMore, children }: ArticlePagesProps) {
  const { t } = useWords();
  const [pages, setPages] = useState(1);
  const rest = ids.length - pages * size;
  const showMore = () => {
    setPages(pages + 1);
    onMore?.((pages + 1) * size);
  };
  return (
    <>
      <ul class="articles">
        {Array.from({ length: Math.min(pages, Math.ceil(ids.length / size)) }, (_, page) => (
          <Page key={page} ids={ids.slice(page * size, (page + 1) * size)}>
            {children}
          </Page>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="button button-quiet" onClick={showMore}>
          {t('action_show_more', { count: Math.min(rest, size) })}
        </button>
      )}
    </>
  );
}

function Page({ ids, children }: Pick<ArticlePagesProps, 'ids' | 'children'>) {
  const { db } = usePage();
  const articles = valueOf(
    useLive(() => articlesById(db, ids), [db, ids.join(' ')]),
    [],
  );
  return <>{children(articles)}</>;
}
