import { useEffect, useState } from 'preact/hooks';
import { EVERYTHING, isEverything } from '../../core/library/narrowing.ts';
import { SafetyNotes } from '../backup/safety-notes.tsx';
import { FailureNote } from '../components/failure-note.tsx';
import { SearchField } from '../components/search-field.tsx';
import { Loading, StateNote } from '../components/state-note.tsx';
import { libraryAddress, type ArticleList as Shown } from '../page/library-address.ts';
import { useWords } from '../page/page-context.ts';
import { valueOf } from '../page/use-live.ts';
import { ReadingNote } from '../reading/reading-note.tsx';
import { NOTHING_CHOSEN } from '../../core/library-search/facet-choice.ts';
import { FacetChoices } from '../library-search/facet-choices.tsx';
import { SearchHelp } from '../library-search/search-help.tsx';
import { SearchNotes } from '../library-search/search-notes.tsx';
import { foundArticles, useLibrarySearch } from '../library-search/use-library-search.ts';
import { ArticleList, PAGE } from './article-list.tsx';
import { NarrowingColumn } from './narrowing-column.tsx';
import { NOTHING_LISTED, useArticleIds } from './use-article-ids.ts';

const NONE: readonly string[] = [];
const openBackup = (): void => location.assign(libraryAddress({ of: 'backup' }));

/** The saved articles, narrowed, searched and sorted. What is chosen stands in the page's address. */
export function LibraryList({ opened }: { opened: Shown }) {
  const { t } = useWords();
  const [shown, setShown] = useState(opened);
  const change = (part: Partial<Shown>) => setShown((before) => ({ ...before, ...part }));
  const address = libraryAddress(shown);
  useEffect(() => history.replaceState(null, '', address), [address]);

  const { narrowing, order, query } = shown;
  const choice = libraryAddress({ ...shown, query: '' });
  const listed = useArticleIds(narrowing, order, PAGE);
  // Counts of thousands of articles would keep the first of them waiting.
  const isListed = listed.state !== 'loading';
  const { ids: all, isWhole, ahead } = valueOf(listed, NOTHING_LISTED);
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);
  const [most, setMost] = useState(PAGE);
  const isSearching = query.trim() !== '';
  const asked = isSearching && isWhole;
  const search = useLibrarySearch(asked ? { query, chosen, among: all, most } : null);
  const found = foundArticles(search);
  const ids = search.answer?.ids ?? (isSearching ? NONE : all);
  const narrow = (next: Shown['narrowing']) => change({ narrowing: next });
  return (
    <div class="library">
      <NarrowingColumn narrowing={narrowing} onNarrow={narrow} isCounted={isListed}>
        {search.answer && (
          <FacetChoices facets={search.answer.facets} chosen={chosen} onChoose={setChosen} />
        )}
      </NarrowingColumn>
      <main class="library-main">
        <h1 class="visually-hidden">{t('panel_tab_library')}</h1>
        {isListed && <ReadingNote />}
        {isListed && <SafetyNotes onBackup={openBackup} />}
        <SearchField
          label={t('library_search')}
          value={query}
          onInput={(typed) => change({ query: typed })}
          onFocus={search.prepare}
          count={search.answer ? t('library_count', { count: ids.length }) : ''}
        />
        <SearchHelp />
        <SearchNotes {...search} />
        {listed.state === 'loading' && <Loading>{t('library_loading')}</Loading>}
        {listed.state === 'failed' && <FailureNote failure={listed.failure} />}
        {listed.state === 'ready' && ids.length > 0 && (
          <ArticleList
            key={`${choice} ${query}`}
            ids={ids}
            isWhole={isWhole}
            ahead={ahead}
            found={found}
            onMore={setMost}
            archived={narrowing.archived}
            order={order}
            onOrder={(next) => change({ order: next })}
            onTag={(tag) => narrow({ ...narrowing, tags: [...new Set([...narrowing.tags, tag])] })}
          />
        )}
        {listed.state === 'ready' && ids.length === 0 && (!isSearching || search.answer) && (
          <Nothing
            shown={shown}
            onEverything={() => change({ narrowing: EVERYTHING, query: '' })}
          />
        )}
      </main>
    </div>
  );
}

/** Why the list is empty: by what is searched for, by what it is narrowed by, or because the library is. */
function Nothing({ shown, onEverything }: { shown: Shown; onEverything: () => void }) {
  const { t } = useWords();
  const query = shown.query.trim();
  const isWhole = query === '' && isEverything(shown.narrowing);
  if (isWhole)
    return (
      <StateNote icon="bookmark" title={t('library_empty')}>
        {t('library_empty_why')}
      </StateNote>
    );
  return (
    <StateNote
      icon="search"
      title={query === '' ? t('library_none_here') : t('library_none', { query })}
      actions={
        <button type="button" class="button" onClick={onEverything}>
          {t('library_narrow_off')}
        </button>
      }
    >
      {isEverything(shown.narrowing) ? t('library_none_why') : t('library_none_here_why')}
    </StateNote>
  );
}
