import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { articlesById } from '../../storage/list-articles.ts';
import type { SavedArticle } from '../../storage/records.ts';
import { useWords, usePage } from '../page/page-context.ts';
import { useLive, valueOf } from '../page/use-live.ts';

interface ArticlePagesProps {
  /** All that the list is of, in its order. */
  ids: readonly string[];
  /** Articles of the first page that are here already. */
  ahead?: readonly SavedArticle[];
  /** How many are read at a time. */
  size: number;
  /** @param shown how many rows there are room for from now on */
  onMore?: (shown: number) => void;
  /** Rows of a page. */
  children: (articles: readonly SavedArticle[]) => ComponentChildren;
}

type PageProps = Required<Pick<ArticlePagesProps, 'ids' | 'ahead' | 'children'>>;

/** A list of saved articles that reads them as they are shown, a page after the other. */
export function ArticlePages({ ids, ahead = [], size, onMore, children }: ArticlePagesProps) {
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
          <Page key={page} ids={ids.slice(page * size, (page + 1) * size)} ahead={ahead}>
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

function Page({ ids, ahead, children }: PageProps) {
  const { db } = usePage();
  // Of what a page is shown with at first: by the time it is shown with more, those may have changed.
  const [first] = useState(() => ahead.filter(({ id }) => ids.includes(id)));
  const articles = valueOf(
    useLive(() => articlesById(db, ids), [db, ids.join(' ')]),
    first,
  );
  return <>{children(articles)}</>;
}
