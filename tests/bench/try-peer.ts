import { Worker } from 'node:worker_threads';
import type { Peer } from './peers/peer.ts';

/** Longest time that a peer may take to be built (ten seconds on a machine that is not shared), and to run once. */
const LIMIT = 20_000;
const LONGEST_RUN = 3000;

/**
 * Whether a peer copes with a list, tried in a thread of its own.
 *
 * @param worker path of the bundled `trial-worker.ts`
 * @param share the piece's share of the whole text
 * @returns null when it does; otherwise why it is left out
 */
export async function whyLeftOut(
  worker: string,
  { name }: Peer,
  names: readonly string[],
  piece: string,
  share: number,
): Promise<string | null> {
  const thread = new Worker(worker, { workerData: { peer: name, names, text: piece } });
  try {
    const answer = await new Promise<{ built: number; read: number } | string>((resolve) => {
      const late = setTimeout(() => {
        resolve(`not built in ${LIMIT / 1000} s`);
      }, 1.25 * LIMIT);
      thread.once('message', (times: { built: number; read: number }) => {
        clearTimeout(late);
        resolve(times);
      });
      thread.once('error', (error) => {
        clearTimeout(late);
        resolve(`cannot be built: ${error.message.slice(0, 60)}`);
      });
    });
    if (typeof answer === 'string') return answer;
    if (answer.built > LIMIT) return `takes ${(answer.built / 1000).toFixed(0)} s to build`;
    const run = answer.read / share;
    return run > LONGEST_RUN ? `takes some ${(run / 1000).toFixed(0)} s for one run` : null;
  } finally {
    await thread.terminate();
  }
}
