import { deleteArticle, mentionsOf, restoreArticle } from '../../storage/library-store.ts';
import type { LibraryHit } from '../../storage/library-index/search-library.ts';
import type { SavedArticle } from '../../storage/records.ts';
import { Icon } from '../components/icon.tsx';
import { Meta } from '../components/meta.tsx';
import { PublishedDay } from '../components/published-day.tsx';
import { FoundSentence, Marked } from '../library-search/found-sentence.tsx';
import { useDates, usePage, useWords } from '../page/page-context.ts';
import { readerAddress } from '../page/reader-address.ts';
import { useAttempt } from '../page/use-attempt.ts';
import { useLive, valueOf } from '../page/use-live.ts';

interface LibraryRowProps {
  article: SavedArticle;
  /** Where it says what was searched for. */
  found: LibraryHit | null;
}

/** A saved article in the list, with the sentence it was found by: opens in the reader, and can be deleted and brought back. */
export function LibraryRow({ article, found }: LibraryRowProps) {
  const { t } = useWords();
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
        {found ? (
          <Marked text={article.title} marks={found.titleMarks} />
        ) : (
          article.title || article.url
        )}
      </a>
      {found && <FoundSentence snippet={found.snippet} language={article.language} />}
      <Meta>
        {article.outlet && <bdi>{article.outlet}</bdi>}
        {article.published ? (
          <PublishedDay {...article} />
        ) : (
          <span>{t('library_saved_on', { date: dates.instant(article.savedAt) })}</span>
        )}
        {names !== null && <span>{t('article_names', { count: names })}</span>}
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
