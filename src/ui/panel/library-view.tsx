import { useMemo, useState } from 'preact/hooks';
import { listArticles } from '../../storage/library-store.ts';
import { namedInLibrary } from '../../storage/named-in-library.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { MoreList } from '../components/more-list.tsx';
import { SearchField } from '../components/search-field.tsx';
import { Loading, StateNote } from '../components/state-note.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { useDebounced } from '../page/use-debounced.ts';
import { useLive, valueOf } from '../page/use-live.ts';
import { ExportArticles } from '../export/export-articles.tsx';
import { TimelineLink } from '../happenings/timeline-link.tsx';
import { ReadingNote } from '../reading/reading-note.tsx';
import { AddingLink } from './adding-link.tsx';
import { BackupLink, BackupReminder } from './backup-reminder.tsx';
import { LibraryRow } from './library-row.tsx';
import { LostLibrary } from './lost-library.tsx';
import { searchLibrary } from './library-search.ts';

const FIRST = 100;
const PAUSE = 120;

/** The saved articles, the last saved first, as they are now: another tab may save or delete. */
export function LibraryView() {
  const { t } = useWords();
  const { db } = usePage();
  const [query, setQuery] = useState('');
  const articles = useLive(() => listArticles(db), [db]);
  const all = valueOf(articles, []);
  const meant = useDebounced(query.trim(), PAUSE);
  const named = valueOf(
    useLive(() => namedInLibrary(db, meant), [db, meant]),
    [],
  );
  const hits = useMemo(
    () => searchLibrary(all, query, query.trim() ? named : []),
    [all, query, named],
  );
  const shown = useMemo(() => hits.map(({ article }) => article), [hits]);

  if (articles.state === 'loading') return <Loading>{t('library_loading')}</Loading>;
  if (articles.state === 'failed') return <FailureNote failure={articles.failure} />;
  return (
    <div>
      <h1 class="visually-hidden">{t('panel_tab_library')}</h1>
      <LostLibrary />
      <ReadingNote />
      <BackupReminder articles={all.length} />
      {all.length === 0 ? (
        <StateNote
          icon="bookmark"
          title={t('library_empty')}
          actions={
            <>
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
            count={query.trim() ? t('library_count', { count: shown.length }) : ''}
          />
          {shown.length === 0 && (
            <StateNote icon="search" title={t('library_none', { query: query.trim() })}>
              {t('library_none_why')}
            </StateNote>
          )}
          <div class="library-tools">
            <TimelineLink target={{ of: 'everything' }} />
            <ExportArticles shown={shown} all={all} />
            <AddingLink />
            <BackupLink />
          </div>
          <MoreList items={hits} first={FIRST}>
            {(visible) => (
              <ul class="articles">
                {visible.map(({ article, named }) => (
                  <LibraryRow key={article.id} article={article} named={named} />
                ))}
              </ul>
            )}
          </MoreList>
        </>
      )}
    </div>
  );
}
