import { useEffect, useRef, useState } from 'preact/hooks';
import type { BackupJob, BackupReport } from './backup-job.ts';

const WORKER = 'backup-worker.js';

/** What the worker does, for the page that asked it. */
export interface BackupWork {
  /** While it works; `of` is 0 as long as nobody knows. */
  progress: { done: number; of: number } | null;
  /** Does one job. What it was doing before is broken off; its promise never settles. */
  run: (job: BackupJob) => Promise<Exclude<BackupReport, { is: 'progress' }>>;
  /** Breaks off. */
  stop: () => void;
}

/** Backups are made and restored in a worker of their own; it ends with the component. */
export function useBackupWorker(): BackupWork {
  const worker = useRef<Worker | null>(null);
  const [progress, setProgress] = useState<BackupWork['progress']>(null);
  const stop = () => {
    worker.current?.terminate();
    worker.current = null;
    setProgress(null);
  };
  const run: BackupWork['run'] = (job) => {
    stop();
    setProgress({ done: 0, of: 0 });
    const made = new Worker(WORKER, { type: 'module' });
    worker.current = made;
    return new Promise((resolve) => {
      const end = (said: Exclude<BackupReport, { is: 'progress' }>) => {
        if (worker.current === made) stop();
        resolve(said);
      };
      made.onmessage = ({ data }: MessageEvent<BackupReport>) => {
        if (data.is === 'progress') setProgress({ done: data.done, of: data.of });
        else end(data);
      };
      made.onerror = ({ message }) =>
        end({ is: 'stopped', failure: { code: 'unexpected', detail: message || WORKER } });
      made.postMessage(job);
    });
  };
  useEffect(() => stop, []);
  return { progress, run, stop };
}
