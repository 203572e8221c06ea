import type { Failure } from '../../core/result.ts';
import type { Preference } from '../../storage/backup/restore-plan.ts';
import type { RestorePreview } from '../../storage/backup/stage-backup.ts';

/** What the worker of backups is asked for; `now` in milliseconds since the epoch. */
export type BackupJob =
  | { job: 'make'; builtIn: readonly string[]; now: number }
  /** Into the folder that the reader chose; `ifDue`: only where none was made there for a week. */
  | { job: 'write'; builtIn: readonly string[]; now: number; ifDue: boolean }
  | { job: 'read'; file: Blob }
  | { job: 'apply'; prefer: Preference; staged: number | null; now: number }
  | { job: 'discard' };

/** What it says while it works, and once at the end: all but `progress` are the end. */
export type BackupReport =
  | { is: 'progress'; done: number; of: number }
  | { is: 'made'; file: Blob }
  | { is: 'written' }
  | { is: 'read'; preview: RestorePreview }
  | { is: 'applied' }
  | { is: 'discarded' }
  | { is: 'stopped'; failure: Failure };
