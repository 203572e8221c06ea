import { Later } from '../components/later.tsx';
import { BackupReminder } from './backup-reminder.tsx';
import { LostLibrary } from './lost-library.tsx';

const loadFolderBackup = async () => (await import('./folder-backup-note.tsx')).FolderBackupNote;

/** What the reader should know of the safety of the library: that it was lost, that a backup is due or could not be made. */
export function SafetyNotes({ onBackup }: { onBackup: () => void }) {
  return (
    <>
      <LostLibrary onBackup={onBackup} />
      <BackupReminder onBackup={onBackup} />
      <Later load={loadFolderBackup} props={{ onBackup }} />
    </>
  );
}
