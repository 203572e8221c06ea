import { useState } from 'preact/hooks';
import { TRASH_DAYS } from '../../core/trash-days.ts';
import { listDeleted, purgeArticles, restoreArticle } from '../../storage/library-store.ts';
import type { SavedArticle } from '../../storage/records.ts';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { FailureNote } from '../components/failure-note.tsx';
import { Icon } from '../components/icon.tsx';
import { Meta } from '../components/meta.tsx';
import { MoreList } from '../components/more-list.tsx';
import { useDates, usePage, useWords } from '../page/page-context.ts';
import { useAttempt } from '../page/use-attempt.ts';
import { useLive, valueOf } from '../page/use-live.ts';

const FIRST = 20;
const DAY = 24 * 60 * 60 * 1000;

/** Deleted articles until they go for good: each can be brought back, or all of them be gone now. */
export function Trash() {
  const { t } = useWords();
  const { db, toasts } = usePage();
  const attempt = useAttempt();
  const [asking, setAsking] = useState(false);
  const found = useLive(() => listDeleted(db), [db]);
  const deleted = valueOf(found, []);

  const empty = async (confirmed: boolean) => {
    setAsking(false);
    if (!confirmed) return;
    const ids = deleted.map(({ id }) => id);
    if (await attempt(() => purgeArticles(db, ids))) toasts.show(t('trash_emptied'));
  };
  return (
    <section class="section">
      <h2>{t('trash_title')}</h2>
      <p class="intro">{t('trash_why', { count: TRASH_DAYS })}</p>
      {found.state === 'failed' && <FailureNote failure={found.failure} />}
      {found.state === 'ready' && deleted.length === 0 && <p>{t('trash_empty')}</p>}
      <MoreList items={deleted} first={FIRST}>
        {(visible) => (
          <ul class="articles">
            {visible.map((article) => (
              <DeletedArticle key={article.id} article={article} />
            ))}
          </ul>
        )}
      </MoreList>
      {deleted.length > 0 && (
        <button type="button" class="button button-quiet" onClick={() => setAsking(true)}>
          <Icon name="trash" />
          {t('trash_empty_now')}
        </button>
      )}
      {asking && (
        <ConfirmDialog
          title={t('trash_empty_ask')}
          confirm={t('trash_empty_now')}
          onAnswer={(confirmed) => void empty(confirmed)}
        >
          {t('trash_empty_means', { count: deleted.length })}
        </ConfirmDialog>
      )}
    </section>
  );
}

function DeletedArticle({ article }: { article: SavedArticle }) {
  const { t } = useWords();
  const dates = useDates();
  const { db } = usePage();
  const attempt = useAttempt();
  return (
    <li class="article-row">
      <span class="article-open" lang={article.language} dir="auto">
        {article.title || article.url}
      </span>
      <Meta>
        {article.outlet && <bdi>{article.outlet}</bdi>}
        <span>
          {t('trash_until', { date: dates.instant((article.deletedAt ?? 0) + TRASH_DAYS * DAY) })}
        </span>
      </Meta>
      <button
        type="button"
        class="icon-button"
        aria-label={t('trash_restore', { title: article.title })}
        title={t('trash_restore_short')}
        onClick={() => void attempt(() => restoreArticle(db, article.id))}
      >
        <Icon name="undo" />
      </button>
    </li>
  );
}
