import { Icon } from '../components/icon.tsx';
import { countArticles } from '../../storage/library-store.ts';
import { useDates, usePage, useWords } from '../page/page-context.ts';
import { useLive, valueOf } from '../page/use-live.ts';

const DAY = 24 * 60 * 60 * 1000;
/** A backup that is older than this is spoken of, once there is something to lose. */
const STALE = 30 * DAY;
const SOMETHING = 10;

/** That a backup is due, with the way to it; or nothing. */
export function BackupReminder({ onBackup }: { onBackup: () => void }) {
  const { t } = useWords();
  const { db, settings } = usePage();
  const dates = useDates();
  const { lastBackup } = settings.value;
  const isStale = Date.now() - (lastBackup ?? 0) > STALE;
  const articles = valueOf(
    useLive(async () => (isStale ? countArticles(db) : 0), [db, isStale]),
    0,
  );
  if (!isStale || articles < SOMETHING) return null;
  return (
    <div class="backup-reminder">
      <span>
        {lastBackup === null
          ? t('backup_due_never', { count: articles })
          : t('backup_due', { date: dates.instant(lastBackup) })}
      </span>
      <button type="button" class="button button-quiet" onClick={onBackup}>
        <Icon name="lock" />
        {t('backup_title')}
      </button>
    </div>
  );
}
