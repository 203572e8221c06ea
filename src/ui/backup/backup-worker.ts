import { applyStaged } from '../../storage/backup/apply-staged.ts';
import { clearStaged, stageBackup } from '../../storage/backup/stage-backup.ts';
import { backupLines } from '../../storage/backup/write-backup.ts';
import { openDatabase } from '../../storage/database.ts';
import { asFailure } from '../../storage/storage-failure.ts';
import { packLines, readPieces } from './backup-file.ts';
import type { BackupJob, BackupReport } from './backup-job.ts';

/** Between two words of progress, in milliseconds. */
const EVERY = 100;

/**
 * A worker that makes a backup, reads one or restores what was read. It does one job, and can be terminated at any
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
