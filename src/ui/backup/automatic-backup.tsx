import { chooseBackupFolder } from '../../storage/backup/backup-folder.ts';
import { changeSettings } from '../../storage/settings-store.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { Icon } from '../components/icon.tsx';
import { Loading } from '../components/state-note.tsx';
import { useDates, usePage, useWords } from '../page/page-context.ts';
import { useAttempt } from '../page/use-attempt.ts';
import { askForFolder, canChooseFolder } from './folder-backup.ts';
import { useFolderBackup } from './use-folder-backup.ts';

/** A folder into which a backup is written each week. */
export function AutomaticBackup() {
  const { t } = useWords();
  const dates = useDates();
  const { db, settings } = usePage();
  const attempt = useAttempt();
  const { folder, waits, working, failure, make } = useFolderBackup();
  const { lastFolderBackup } = settings.value;

  const choose = () =>
    attempt(async () => {
      const chosen = await askForFolder();
      if (chosen === null) return;
      // The first one is due at once.
      await changeSettings(db, { lastFolderBackup: null });
      await chooseBackupFolder(db, chosen);
    });
  return (
    <section class="section">
      <h2>{t('backup_folder_title')}</h2>
      <p class="intro">
        {t(canChooseFolder() ? 'backup_folder_why' : 'backup_folder_unsupported')}
      </p>
      {folder !== null && (
        <p class="backup-last">
          {t('backup_folder_is', { folder })}{' '}
          {lastFolderBackup !== null && t('backup_last', { date: dates.moment(lastFolderBackup) })}
        </p>
      )}
      {waits && <p class="backup-last">{t('backup_folder_waits')}</p>}
      {canChooseFolder() && (
        <div class="state-actions">
          <button type="button" class="button" onClick={() => void choose()}>
            <Icon name="pack" />
            {t(folder === null ? 'backup_folder_choose' : 'backup_folder_change')}
          </button>
          {folder !== null && (
            <>
              <button type="button" class="button" disabled={working} onClick={() => void make()}>
                <Icon name="download" />
                {t('backup_folder_now')}
              </button>
              <button
                type="button"
                class="button button-quiet"
                onClick={() => void attempt(() => chooseBackupFolder(db, null))}
              >
                {t('backup_folder_stop')}
              </button>
            </>
          )}
        </div>
      )}
      <div role="status">{working && <Loading>{t('backup_making')}</Loading>}</div>
      {failure && <FailureNote failure={failure} retry={() => void make()} />}
    </section>
  );
}
