import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../core/result.ts';
import type { SiyaqDatabase } from '../../storage/database.ts';
import { readingSignature } from '../../storage/reading-signature.ts';
import { unreadArticles } from '../../storage/told-event-store.ts';
import { usePage } from '../page/page-context.ts';
import { useLive, valueOf } from '../page/use-live.ts';
import type { ReadingReport } from './reading-report.ts';

const WORKER = 'reading-worker.js';

/** How the reading of the library goes, and what the reader can do about it. */
export interface LibraryReading {
  /** Articles to be read; 0 when all were read by today's rules and names. */
  unread: number;
  /** While a worker reads. */
  progress: { done: number; of: number } | null;
  failure: Failure | null;
  start: () => void;
  stop: () => void;
}

/**
 * Reads the library in a worker. What was read by older rules or packs is begun by itself, once a page, unless the reader
 * stops it; what lacks only the reader's newest names waits for `start`, because names are added one by one.
 */
export function useReading(): LibraryReading {
  const { db } = usePage();
  const worker = useRef<Worker | null>(null);
  const [progress, setProgress] = useState<LibraryReading['progress']>(null);
  const reads = progress !== null;
  // What the worker stores would have the whole library counted anew each time, while it says itself how far it is.
  const unread = valueOf(
    useLive(async () => (reads ? null : countUnread(db)), [db, reads]),
    null,
  );
  const [failure, setFailure] = useState<Failure | null>(null);
  const begun = useRef(false);

  const stop = () => {
    worker.current?.terminate();
    worker.current = null;
    setProgress(null);
  };
  const hear = (said: ReadingReport) => {
    if (said.is === 'progress') setProgress({ done: said.done, of: said.of });
    else stop();
    if (said.is === 'stopped') setFailure(said.failure);
  };
  const start = () => {
    if (worker.current) return;
    begun.current = true;
    setFailure(null);
    const made = new Worker(WORKER, { type: 'module' });
    worker.current = made;
    made.onmessage = ({ data }: MessageEvent<ReadingReport>) => hear(data);
    made.onerror = ({ message }) =>
      hear({ is: 'stopped', failure: { code: 'unexpected', detail: message || WORKER } });
    made.postMessage('read');
  };
  useEffect(() => {
    if (unread !== null && unread.byRules > 0 && !begun.current) start();
  }, [unread?.byRules]);
  useEffect(() => stop, []);
  return { unread: unread?.all ?? 0, progress, failure, start, stop };
}

async function countUnread(db: SiyaqDatabase): Promise<{ all: number; byRules: number }> {
  const { rules, whole } = await readingSignature(db);
  const [all, byRules] = [await unreadArticles(db, whole), await unreadArticles(db, rules)];
  return { all: all.length, byRules: byRules.length };
}
