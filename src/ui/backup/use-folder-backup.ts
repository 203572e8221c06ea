import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../core/result.ts';
import { backupFolder } from '../../storage/backup/backup-folder.ts';
import { changeSettings } from '../../storage/settings-store.ts';
import { asFailure } from '../../storage/storage-failure.ts';
import { listBuiltInPacks } from '../packs/built-in-packs.ts';
import { usePage } from '../page/page-context.ts';
import { useLive, valueOf } from '../page/use-live.ts';
import { EVERY, mayWrite, writeIntoFolder } from './folder-backup.ts';
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
  const begun = useRef(false);
  const { lastFolderBackup } = settings.value;

  const write = async (ask: boolean) => {
    if (folder === null) return;
    setFailure(null);
    try {
      const may = await mayWrite(folder, ask);
      setWaits(!may);
      if (!may) return;
      const now = Date.now();
      const said = await run({ job: 'make', builtIn: await listBuiltInPacks(), now });
      if (said.is === 'stopped') setFailure(said.failure);
      if (said.is !== 'made') return;
      await writeIntoFolder(folder, said.file, now);
      await changeSettings(db, { lastFolderBackup: now, lastBackup: now });
    } catch (error) {
      setFailure(asFailure(error));
    }
  };
  useEffect(() => {
    if (folder === null || begun.current || Date.now() - (lastFolderBackup ?? 0) < EVERY) return;
    begun.current = true;
    void write(false);
  }, [folder, lastFolderBackup]);

  return {
    folder: folder?.name ?? null,
    waits,
    working: progress !== null,
    failure,
    make: () => write(true),
  };
}
