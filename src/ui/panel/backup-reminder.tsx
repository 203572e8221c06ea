import { Icon } from '../components/icon.tsx';
import { useDates, usePage, useWords } from '../page/page-context.ts';
import { usePanel } from './panel-context.ts';

const DAY = 24 * 60 * 60 * 1000;
/** A backup that is older than this is spoken of, once there is something to lose. */
const STALE = 30 * DAY;
const SOMETHING = 10;

/** That a backup is due, with the way to it; or nothing. */
export function BackupReminder({ articles }: { articles: number }) {
  const { t } = useWords();
  const dates = useDates();
  const { lastBackup } = usePage().settings.value;
  if (articles < SOMETHING || Date.now() - (lastBackup ?? 0) <= STALE) return null;
  return (
    <div class="backup-reminder">
      <span>
        {lastBackup === null
          ? t('backup_due_never', { count: articles })
          : t('backup_due', { date: dates.instant(lastBackup) })}
      </span>
      <BackupLink />
    </div>
  );
}

/** The way to backups and the trash. */
export function BackupLink() {
  const { t } = useWords();
  const { navigation } = usePanel();
  return (
    <button type="button" class="button button-quiet" onClick={navigation.openBackup}>
      <Icon name="lock" />
      {t('backup_title')}
    </button>
  );
}
