import type { Result } from '../../core/result.ts';
import type { PackPlace } from '../../storage/packs/pack-bytes.ts';
import type { DescribedPack } from './described-pack.ts';
import type { InstallOutcome, PackJob } from './pack-job.ts';

const WORKER = 'pack-worker.js';

/**
 * Reads the text of a pack in a worker: a large one takes seconds, and the page does not load the reader of
 * packs until one is read.
 *
 * @throws when the worker cannot be started
 */
export function readInWorker(text: string): Promise<DescribedPack> {
  return ask({ job: 'read', text });
}

/** The text of a pack that ships, out of its archive. Throws as {@link readInWorker}, and where no pack stands there. */
export function unpackInWorker(bytes: Uint8Array, { start, end }: PackPlace): Promise<string> {
  return ask({ job: 'unpack', bytes, place: { start, end } });
}

/** Puts a pack into the glossary in a worker. Throws as {@link readInWorker}. */
export function installInWorker(
  text: string,
  checksum: string,
  now: number,
): Promise<Result<InstallOutcome>> {
  return ask({ job: 'install', text, checksum, now });
}

function ask<T>(job: PackJob): Promise<T> {
  const worker = new Worker(WORKER, { type: 'module' });
  const answer = new Promise<T>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<T>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message || WORKER));
  });
  worker.postMessage(job);
  return answer.finally(() => worker.terminate());
}
