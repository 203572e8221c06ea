import { deleteArticle, mentionsOf, restoreArticle } from '../../storage/library-store.ts';
import type { SavedArticle } from '../../storage/records.ts';
import { Icon } from '../components/icon.tsx';
import { Meta } from '../components/meta.tsx';
import { PublishedDay } from '../components/published-day.tsx';
import { Words } from '../components/run.tsx';
import { useDates, usePage, useWords } from '../page/page-context.ts';
import { readerAddress } from '../page/reader-address.ts';
import { useAttempt } from '../page/use-attempt.ts';
import { useLive, valueOf } from '../page/use-live.ts';
import type { LibraryHit } from '../library/library-search.ts';

interface LibraryRowProps {
  article: SavedArticle;
  /** What it was found by. */
  named: LibraryHit['named'];
}

/** A saved article in the list, with the name it was found by: opens in the reader, and can be deleted and brought back. */
export function LibraryRow({ article, named }: LibraryRowProps) {
  const { t, language } = useWords();
  const dates = useDates();
  const { db, toasts } = usePage();
  const names = valueOf(
    useLive(
      async () => new Set((await mentionsOf(db, article.id)).map(({ entry }) => entry)).size,
      [db, article.id, article.savedAt],
    ),
    null,
  );

  const attempt = useAttempt();
  const remove = async () => {
    const deleted = await attempt(() => deleteArticle(db, article.id, Date.now()));
    if (deleted)
      toasts.show(t('library_deleted'), () => void attempt(() => restoreArticle(db, article.id)));
  };
  return (
    <li class="article-row">
      <a
        class="article-open"
        href={readerAddress({ article: article.id })}
        target="_blank"
        rel="noopener"
        lang={article.language}
        dir="auto"
      >
        {article.title || article.url}
      </a>
      <Meta>
        {article.outlet && <bdi>{article.outlet}</bdi>}
        {article.published ? (
          <PublishedDay {...article} />
        ) : (
          <span>{t('library_saved_on', { date: dates.instant(article.savedAt) })}</span>
        )}
        {named ? (
          <span class="library-named">
            <Words of={named.entry.name} language={language} />{' '}
            {t('library_times', { count: named.mentions })}
          </span>
        ) : (
          names !== null && <span>{t('article_names', { count: names })}</span>
        )}
      </Meta>
      <button
        type="button"
        class="icon-button"
        aria-label={t('library_delete', { title: article.title })}
        title={t('library_delete_short')}
        onClick={() => void remove()}
      >
        <Icon name="trash" />
      </button>
    </li>
  );
}
