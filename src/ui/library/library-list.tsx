import { useEffect, useMemo, useState } from 'preact/hooks';
import { articleIds } from '../../storage/list-articles.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { SearchField } from '../components/search-field.tsx';
import { Loading, StateNote } from '../components/state-note.tsx';
import { libraryAddress, type ArticleList } from '../page/library-address.ts';
import { usePage, useWords } from '../page/page-context.ts';
import { useLive, valueOf } from '../page/use-live.ts';
import { ReadingNote } from '../reading/reading-note.tsx';
import { ArticlePages } from './article-pages.tsx';
import { ArticleRow } from './article-row.tsx';
import { NarrowingColumn } from './narrowing-column.tsx';
import { OrderChoice } from './order-choice.tsx';
import { useFound, type FoundArticles } from './use-found.ts';

const PAGE = 50;
const NONE: readonly string[] = [];

/** The saved articles, narrowed, searched and sorted. What is chosen stands in the page's address. */
export function LibraryList({ opened }: { opened: ArticleList }) {
  const { t } = useWords();
  const { db } = usePage();
  const [shown, setShown] = useState(opened);
  const change = (part: Partial<ArticleList>) => setShown((before) => ({ ...before, ...part }));
  const address = libraryAddress(shown);
  useEffect(() => history.replaceState(null, '', address), [address]);

  const { narrowing, order, query } = shown;
  const listed = useLive(
    () => articleIds(db, narrowing, order),
    [db, libraryAddress({ ...shown, query: '' })],
  );
  const found = useFound(query);
  const ids = useIds(valueOf(listed, NONE), found);
  return (
    <div class="library">
      <NarrowingColumn narrowing={narrowing} onNarrow={(next) => change({ narrowing: next })} />
      <main class="library-main">
        <h1 class="visually-hidden">{t('panel_tab_library')}</h1>
        <ReadingNote />
        <SearchField
          label={t('library_search')}
          value={query}
          onInput={(typed) => change({ query: typed })}
          count={query.trim() ? t('library_count', { count: ids.length }) : ''}
        />
        <div class="library-head">
          <span class="library-count">{t('library_count', { count: ids.length })}</span>
          <OrderChoice order={order} onOrder={(next) => change({ order: next })} />
        </div>
        {listed.state === 'loading' && <Loading>{t('library_loading')}</Loading>}
        {listed.state === 'failed' && <FailureNote failure={listed.failure} />}
        {listed.state === 'ready' && ids.length === 0 && (
          <StateNote icon="bookmark" title={t('library_empty')}>
            {t('library_empty_why')}
          </StateNote>
        )}
        <ArticlePages ids={ids} size={PAGE}>
          {(articles) =>
            articles.map((article) => <ArticleRow key={article.id} article={article} />)
          }
        </ArticlePages>
      </main>
    </div>
  );
}

function useIds(listed: readonly string[], found: FoundArticles | null): readonly string[] {
  return useMemo(
    () => (found === null ? listed : listed.filter((id) => found.has(id))),
    [listed, found],
  );
}
