import { useState } from 'preact/hooks';
import { EVERYTHING, LAST_SAVED_FIRST } from '../../core/library/narrowing.ts';
import { SafetyNotes } from '../backup/safety-notes.tsx';
import { FailureNote } from '../components/failure-note.tsx';
import { Icon } from '../components/icon.tsx';
import { SearchField } from '../components/search-field.tsx';
import { Loading, StateNote } from '../components/state-note.tsx';
import { useWords } from '../page/page-context.ts';
import { valueOf } from '../page/use-live.ts';
import { ExportArticles } from '../export/export-articles.tsx';
import { ArticlePages } from '../library/article-pages.tsx';
import { NOTHING_LISTED, useArticleIds } from '../library/use-article-ids.ts';
import { NOTHING_CHOSEN } from '../../core/library-search/facet-choice.ts';
import { FacetChoices } from '../library-search/facet-choices.tsx';
import { SearchHelp } from '../library-search/search-help.tsx';
import { SearchNotes } from '../library-search/search-notes.tsx';
import { foundArticles, useLibrarySearch } from '../library-search/use-library-search.ts';
import { libraryAddress, WHOLE_LIBRARY } from '../page/library-address.ts';
import { ReadingNote } from '../reading/reading-note.tsx';
import { AddingLink } from './adding-link.tsx';
import { BackupLink } from './backup-link.tsx';
import { LibraryRow } from './library-row.tsx';
import { LibraryTools } from './library-tools.tsx';
import { usePanel } from './panel-context.ts';

const PAGE = 30;
const NONE: readonly string[] = [];

/** The articles saved last, and what a search finds among all; the library page has everything else. */
export function LibraryView() {
  const { t } = useWords();
  const { navigation } = usePanel();
  const [query, setQuery] = useState('');
  const listed = useArticleIds(EVERYTHING, LAST_SAVED_FIRST, PAGE);
  const { ids: all, isWhole, ahead } = valueOf(listed, NOTHING_LISTED);
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);
  const [most, setMost] = useState(PAGE);
  const isSearching = query.trim() !== '';
  const search = useLibrarySearch(isSearching ? { query, chosen, among: null, most } : null);
  const { answer } = search;
  const found = foundArticles(search);
  const shown = answer?.ids ?? (isSearching ? NONE : all);

  if (listed.state === 'loading') return <Loading>{t('library_loading')}</Loading>;
  if (listed.state === 'failed') return <FailureNote failure={listed.failure} />;
  return (
    <div>
      <h1 class="visually-hidden">{t('panel_tab_library')}</h1>
      <ReadingNote />
      <SafetyNotes onBackup={navigation.openBackup} />
      {all.length === 0 ? (
        <StateNote
          icon="bookmark"
          title={t('library_empty')}
          actions={
            <>
              <LibraryLink query="" />
              <AddingLink />
              <BackupLink />
            </>
          }
        >
          {t('library_empty_why')}
        </StateNote>
      ) : (
        <>
          <SearchField
            label={t('library_search')}
            value={query}
            onInput={setQuery}
            onFocus={search.prepare}
            count={answer ? t('library_count', { count: shown.length }) : ''}
          />
          <SearchHelp />
          <SearchNotes {...search} />
          {answer && answer.facets.months.length > 0 && (
            <details class="search-facets">
              <summary>{t('search_facets')}</summary>
              <FacetChoices facets={answer.facets} chosen={chosen} onChoose={setChosen} />
            </details>
          )}
          {answer && shown.length === 0 && (
            <StateNote icon="search" title={t('library_none', { query: query.trim() })}>
              {t('library_none_why')}
            </StateNote>
          )}
          <LibraryTools>
            <LibraryLink query={query.trim()} />
            {isWhole && <ExportArticles shown={shown} all={all} />}
          </LibraryTools>
          <ArticlePages key={query} ids={shown} ahead={ahead} size={PAGE} onMore={setMost}>
            {(articles) =>
              articles.map((article) => (
                <LibraryRow
                  key={article.id}
                  article={article}
                  found={found?.get(article.id) ?? null}
                />
              ))
            }
          </ArticlePages>
        </>
      )}
    </div>
  );
}

/** Opens the library in a tab of its own, with what is searched for here. */
function LibraryLink({ query }: { query: string }) {
  const { t } = useWords();
  const address = libraryAddress({ ...WHOLE_LIBRARY, query });
  return (
    <a class="button" href={address} target="_blank" rel="noopener">
      <Icon name="open" />
      {t('library_open')}
    </a>
  );
}
