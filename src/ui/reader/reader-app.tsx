import { useMemo } from 'preact/hooks';
import { restoreArticle } from '../../storage/library-store.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { Icon } from '../components/icon.tsx';
import { PageBar } from '../components/page-bar.tsx';
import { Loading, StateNote } from '../components/state-note.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { ExportArticles } from '../export/export-articles.tsx';
import { libraryAddress, WHOLE_LIBRARY } from '../page/library-address.ts';
import { readReaderTarget, type ReaderTarget } from '../page/reader-address.ts';
import { useLive, type Loaded } from '../page/use-live.ts';
import { findSaved, type Found } from './find-saved.ts';
import { ReadingOptions } from './reading-options.tsx';
import { SavedArticleView } from './saved-article-view.tsx';

/** The reader: one article of the library, named in the page's address. */
export function ReaderApp() {
  const { t } = useWords();
  const { db } = usePage();
  const target = useMemo(() => readReaderTarget(location), []);
  const found = useLive(() => findSaved(db, target.article), [db, target.article]);
  const articles = useMemo(
    () => (found.state === 'ready' && found.value.is === 'saved' ? [found.value.article.id] : []),
    [found],
  );
  return (
    <>
      <PageBar>
        <a class="button" href={libraryAddress(WHOLE_LIBRARY)}>
          <Icon name="bookmark" />
          {t('library_open')}
        </a>
        <ReadingOptions />
        <ExportArticles shown={articles} all={articles} />
      </PageBar>
      <ReaderBody found={found} target={target} />
    </>
  );
}

interface ReaderBodyProps {
  found: Loaded<Found>;
  target: ReaderTarget;
}

function ReaderBody({ found, target }: ReaderBodyProps) {
  const { t } = useWords();
  switch (found.state) {
    case 'loading':
      return (
        <main class="reader-message">
          <Loading>{t('reader_loading')}</Loading>
        </main>
      );
    case 'failed':
      return (
        <main class="reader-message">
          <FailureNote failure={found.failure} />
        </main>
      );
    case 'ready':
      if (found.value.is === 'missing') return <Missing />;
      if (found.value.is === 'deleted') return <Deleted id={target.article} />;
      return <SavedArticleView article={found.value.article} target={target} />;
  }
}

function Missing() {
  const { t } = useWords();
  return (
    <main class="reader-message">
      <StateNote level={1} icon="page" title={t('reader_missing')}>
        {t('error_article_missing')}
      </StateNote>
    </main>
  );
}

function Deleted({ id }: { id: string }) {
  const { t } = useWords();
  const { db } = usePage();
  return (
    <main class="reader-message">
      <StateNote
        level={1}
        icon="trash"
        title={t('reader_deleted')}
        actions={
          <button
            type="button"
            class="button button-main"
            onClick={() => void restoreArticle(db, id)}
          >
            {t('reader_restore')}
          </button>
        }
      >
        {t('reader_deleted_why')}
      </StateNote>
    </main>
  );
}
