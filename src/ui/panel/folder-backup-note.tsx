import { useFolderBackup } from '../backup/use-folder-backup.ts';
import { useWords } from '../page/page-context.ts';
import { usePanel } from './panel-context.ts';

/** Has the weekly backup made where one is due; says what stands in its way, and nothing else. */
export function FolderBackupNote() {
  const { t } = useWords();
  const { navigation } = usePanel();
  const { folder, waits, failure, make } = useFolderBackup();
  if (folder === null || (!waits && failure === null)) return null;
  return (
    <div class="backup-reminder">
      <span>{t(waits ? 'backup_folder_waits' : 'backup_folder_failed', { folder })}</span>
      <button
        type="button"
        class="button button-quiet"
        onClick={waits ? () => void make() : navigation.openBackup}
      >
        {t(waits ? 'backup_folder_now' : 'backup_title')}
      </button>
    </div>
  );
}
