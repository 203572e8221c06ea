import { applyStaged } from '../../storage/backup/apply-staged.ts';
import { backupFolder } from '../../storage/backup/backup-folder.ts';
import { clearStaged, stageBackup } from '../../storage/backup/stage-backup.ts';
import { backupLines } from '../../storage/backup/write-backup.ts';
import { openDatabase, type SiyaqDatabase } from '../../storage/database.ts';
import { changeSettings, getSettings } from '../../storage/settings-store.ts';
import { asFailure } from '../../storage/storage-failure.ts';
import { packLines, readPieces } from './backup-file.ts';
import type { BackupJob, BackupReport } from './backup-job.ts';
import { isDue, writeIntoFolder } from './folder-backup.ts';

/** Between two words of progress, in milliseconds. */
const EVERY = 100;

/**
 * A worker that makes a backup, writes one into the folder of the reader's choice, reads one or restores what was read. It does one job, and can be terminated at any
 * moment: what it was restoring is then as if it had never begun.
 */
onmessage = ({ data }: MessageEvent<BackupJob>) => {
  // One at a time, in whatever page: what two were to lay down would be mixed.
  void navigator.locks
    .request('siyaq-backup', () => work(data))
    .catch((error: unknown): BackupReport => ({ is: 'stopped', failure: asFailure(error) }))
    .then(say);
};

async function work(job: BackupJob): Promise<BackupReport> {
  const db = openDatabase();
  switch (job.job) {
    case 'make':
      return { is: 'made', file: await packLines(backupLines(db, { ...job, report })) };
    case 'write':
      await write(db, job);
      return { is: 'written' };
    case 'read':
      return { is: 'read', preview: await stageBackup(db, readPieces(job.file), report) };
    case 'apply':
      await applyStaged(db, job.prefer, { ...job, report });
      return { is: 'applied' };
    case 'discard':
      await clearStaged(db);
      return { is: 'discarded' };
  }
}

/** Whether one is due is asked here, where only one page at a time is: two that are open would both make it. */
async function write(
  db: SiyaqDatabase,
  { ifDue, ...job }: Extract<BackupJob, { job: 'write' }>,
): Promise<void> {
  const folder = await backupFolder(db);
  const { lastFolderBackup } = await getSettings(db);
  if (folder === null || (ifDue && !isDue(lastFolderBackup, job.now))) return;
  await writeIntoFolder(folder, await packLines(backupLines(db, { ...job, report })), job.now);
  await changeSettings(db, { lastFolderBackup: job.now, lastBackup: job.now });
}

let last = -Infinity;

function report(done: number, of: number): void {
  const now = performance.now();
  if (now - last < EVERY) return;
  last = now;
  say({ is: 'progress', done, of });
}

function say(said: BackupReport): void {
  postMessage(said);
}
