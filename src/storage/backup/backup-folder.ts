import type { SiyaqDatabase } from '../database.ts';

/** Beside the settings, and none of them: a handle is of one browser, and no text that a file could hold. */
export const BACKUP_FOLDER = 'backupFolder';

/** What is used of a folder that a page was given access to (File System Access). */
export interface BackupFolder {
  readonly kind: 'directory';
  readonly name: string;
  keys(): AsyncIterableIterator<string>;
  getFileHandle(
    name: string,
    options: { create: boolean },
  ): Promise<{
    createWritable(): Promise<{ write(data: Blob): Promise<void>; close(): Promise<void> }>;
  }>;
  removeEntry(name: string): Promise<void>;
  queryPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
}

/** @returns null where the reader chose none */
export async function backupFolder(db: SiyaqDatabase): Promise<BackupFolder | null> {
  const value = (await db.settings.get(BACKUP_FOLDER))?.value;
  const is = typeof value === 'object' && value !== null && 'kind' in value;
  return is && value.kind === 'directory' ? (value as BackupFolder) : null;
}

/** @param folder null to make no backups by itself any more; what is in the folder stays */
export async function chooseBackupFolder(
  db: SiyaqDatabase,
  folder: BackupFolder | null,
): Promise<void> {
  if (folder === null) await db.settings.delete(BACKUP_FOLDER);
  else await db.settings.put({ key: BACKUP_FOLDER, value: folder });
}
