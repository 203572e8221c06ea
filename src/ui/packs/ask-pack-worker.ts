import type { ParsedPack } from '../../core/pack/pack.ts';

const WORKER = 'pack-worker.js';

/**
 * Reads the text of a pack in a worker: a large one takes seconds, and the page does not load the reader of
 * packs until one is read.
 *
 * @throws when the worker cannot be started
 */
export function parseInWorker(text: string): Promise<ParsedPack> {
  const worker = new Worker(WORKER);
  const answer = new Promise<ParsedPack>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ParsedPack>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message || WORKER));
  });
  worker.postMessage(text);
  return answer.finally(() => worker.terminate());
}
