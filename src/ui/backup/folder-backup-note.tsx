import { useWords } from '../page/page-context.ts';
import { useFolderBackup } from './use-folder-backup.ts';

/** Has the weekly backup made where one is due; says what stands in its way, and nothing else. */
export function FolderBackupNote({ onBackup }: { onBackup: () => void }) {
  const { t } = useWords();
  const { folder, waits, failure, make } = useFolderBackup();
  if (folder === null || (!waits && failure === null)) return null;
  return (
    <div class="backup-reminder">
      <span>{t(waits ? 'backup_folder_waits' : 'backup_folder_failed', { folder })}</span>
      <button
        type="button"
        class="button button-quiet"
        onClick={waits ? () => void make() : onBackup}
      >
        {t(waits ? 'backup_folder_now' : 'backup_title')}
      </button>
    </div>
  );
}
