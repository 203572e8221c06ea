import { TRASH_DAYS } from '../../core/trash-days.ts';
import { callBackground } from '../../messages/send.ts';
import { deletedAnnotations, restoreAnnotation } from '../../storage/annotation-store.ts';
import { Icon } from '../components/icon.tsx';
import { Meta } from '../components/meta.tsx';
import { MoreList } from '../components/more-list.tsx';
import { useDates, usePage, useWords } from '../page/page-context.ts';
import { useAttempt } from '../page/use-attempt.ts';
import { useLive, valueOf } from '../page/use-live.ts';

const FIRST = 10;
const DAY = 24 * 60 * 60 * 1000;

/** Highlights and notes that were deleted by themselves, until they go for good. Nothing where there are none. */
export function DeletedAnnotations() {
  const { t } = useWords();
  const dates = useDates();
  const { db } = usePage();
  const attempt = useAttempt();
  const deleted = valueOf(
    useLive(() => deletedAnnotations(db), [db]),
    [],
  );
  if (deleted.length === 0) return null;
  const restore = (id: string) =>
    attempt(async () => {
      await restoreAnnotation(db, id);
      await callBackground('notes.changed', {});
    });
  return (
    <section class="section">
      <h2>{t('notes_deleted_title')}</h2>
      <MoreList items={deleted} first={FIRST}>
        {(visible) => (
          <ul class="articles">
            {visible.map(({ id, quote, note, deletedAt }) => (
              <li key={id} class="article-row">
                <span class="article-open annotation-quote" dir="auto">
                  {quote}
                </span>
                <Meta>
                  {note && <bdi>{note.slice(0, 80)}</bdi>}
                  <span>
                    {t('trash_until', {
                      date: dates.instant((deletedAt ?? 0) + TRASH_DAYS * DAY),
                    })}
                  </span>
                </Meta>
                <button
                  type="button"
                  class="icon-button"
                  aria-label={t('trash_restore', { title: quote.slice(0, 40) })}
                  title={t('trash_restore_short')}
                  onClick={() => void restore(id)}
                >
                  <Icon name="undo" />
                </button>
              </li>
            ))}
          </ul>
        )}
      </MoreList>
    </section>
  );
}
