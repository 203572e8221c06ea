import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../core/result.ts';
import { backupFolder, type BackupFolder } from '../../storage/backup/backup-folder.ts';
import { asFailure } from '../../storage/storage-failure.ts';
import { listBuiltInPacks } from '../packs/built-in-packs.ts';
import { usePage } from '../page/page-context.ts';
import { useLive, valueOf } from '../page/use-live.ts';
import { isDue, mayWrite } from './folder-backup.ts';
import { useBackupWorker } from './use-backup-worker.ts';

export interface FolderBackup {
  /** Name of the folder, or null where none is chosen. */
  folder: string | null;
  /** Whether one is due and the browser wants to hear from the reader before. */
  waits: boolean;
  working: boolean;
  failure: Failure | null;
  /** Makes one now; within a gesture of the reader's. */
  make: () => Promise<void>;
}

/** Makes a backup in the folder that the reader chose, once a week, when a page of Siyaq is open. */
export function useFolderBackup(): FolderBackup {
  const { db, settings } = usePage();
  const { progress, run } = useBackupWorker();
  const folder = valueOf(
    useLive(() => backupFolder(db), [db]),
    null,
  );
  const [waits, setWaits] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  /** For which a backup was begun by itself: one that fails is not begun again and again. */
  const begun = useRef<BackupFolder | null>(null);
  const { lastFolderBackup } = settings.value;

  const write = async ({ ifDue }: { ifDue: boolean }) => {
    if (folder === null) return;
    setFailure(null);
    try {
      const may = await mayWrite(folder, !ifDue);
      setWaits(!may);
      if (!may) return;
      const builtIn = await listBuiltInPacks();
      const said = await run({ job: 'write', builtIn, now: Date.now(), ifDue });
      if (said.is === 'stopped') setFailure(said.failure);
    } catch (error) {
      setFailure(asFailure(error));
    }
  };
  useEffect(() => {
    if (folder === null) return;
    // Perhaps another page made it, whose reader was asked there.
    if (!isDue(lastFolderBackup, Date.now())) setWaits(false);
    else if (begun.current !== folder) {
      begun.current = folder;
      void write({ ifDue: true });
    }
  }, [folder, lastFolderBackup]);

  return {
    folder: folder?.name ?? null,
    waits,
    working: progress !== null,
    failure,
    make: () => write({ ifDue: false }),
  };
}
