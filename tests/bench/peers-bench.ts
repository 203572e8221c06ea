import type { Corpus } from './corpus.ts';
import { sizeName, type Figure } from './figures.ts';
import { interleave, median, multiple } from './measure.ts';
import type { NameList } from './names/name-list.ts';
import { matcher, openIndex } from './ours.ts';
import { asUsual, inCommonUse, OURS, peerRatios } from './peer-ratios.ts';
import { PEERS } from './peers/all-peers.ts';
import type { Found, Peer } from './peers/peer.ts';
import { readUsualText } from './peers/usual-text.ts';
import { score } from './text/score.ts';
import { whyLeftOut } from './try-peer.ts';

const SHARE = 1 / 20;

/**
 * Runs the peers on the same text as the engine, in turns, and prints a table of them for each size.
 * Those that take too long to build are named with the reason.
 *
 * @returns the engine's speed over the best peer that says where names stand and reads proclitics
 */
export async function peersBench(
  { written }: Corpus,
  lists: ReadonlyMap<number, NameList>,
  buffers: ReadonlyMap<number, ArrayBuffer>,
  { rounds, trialWorker }: { rounds: number; trialWorker: string },
): Promise<Figure[]> {
  const piece = written.text.slice(0, written.text.length * SHARE);
  const leftOut = new Map<Peer, string>();
  const figures: Figure[] = [];
  for (const [size, list] of lists) {
    const names = list.names.map(({ text }) => text);
    const tasks = new Map<string, (text: string) => Found>();
    tasks.set(OURS, matcher(openIndex(buffers.get(size)!)));
    for (const peer of PEERS) {
      const why = leftOut.has(peer)
        ? `left out of a shorter list already: ${leftOut.get(peer)!.replace(/^.*already: /u, '')}`
        : await whyLeftOut(trialWorker, peer, names, piece, SHARE);
      if (why === null) {
        const match = peer.build(names);
        tasks.set(peer.name, (text) => match(text));
        if (inCommonUse(peer)) tasks.set(asUsual(peer), (text) => match(text, readUsualText));
      } else leftOut.set(peer, why);
    }
    const found = new Map([...tasks].map(([name, match]) => [name, match(written.text)]));
    const times = interleave(
      new Map([...tasks].map(([name, match]) => [name, () => match(written.text)])),
      rounds,
    );
    console.log(`${sizeName(size)} names${' '.repeat(49)}ms   × engine   planted  wrong`);
    for (const [name, result] of found) {
      const { planted, wrong } = score(written, result);
      const peer = PEERS.find((one) => one.name === name);
      const note = peer?.note ?? '';
      console.log(
        `  ${name.padEnd(48)}${median(times.get(name)!).toFixed(1).padStart(8)}${multiple(times, name, OURS).toFixed(2).padStart(10)}${String(planted ?? '–').padStart(10)}${String(wrong ?? '–').padStart(7)}  ${note}`.trimEnd(),
      );
    }
    for (const [{ name }, why] of leftOut) console.log(`  ${name.padEnd(48)} skipped: ${why}`);
    console.log('');
    figures.push(...peerRatios(size, times));
  }
  return figures;
}
