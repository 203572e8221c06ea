import { sizeName, type Figure } from './figures.ts';
import { fastest } from './matching-figures.ts';
import { multiple, type Times } from './measure.ts';
import { PEERS } from './peers/all-peers.ts';
import type { Peer } from './peers/peer.ts';

export const OURS = 'the engine';

const TARGETS: Readonly<Record<number, number>> = { 1e3: 2.5, 1e4: 6, 1e5: 8, 1e6: 10 };

/**
 * The engine's speed over the best of the peers that were timed with it and say where names stand and read
 * proclitics: once over all, once over packages and what people write first.
 */
export function peerRatios(size: number, times: Times): Figure[] {
  const complete = PEERS.filter(({ name, complete: all }) => all && times.has(name));
  const best = (peers: readonly Peer[]): { name: string; ratio: number } | null =>
    peers
      .map(({ name }) => ({ name, ratio: multiple(times, name, OURS) }))
      .sort((a, b) => a.ratio - b.ratio)[0] ?? null;
  const target = TARGETS[size];
  const figure = (what: string, peers: readonly Peer[]): Figure => {
    const first = best(peers);
    return {
      what: `${what}, ${sizeName(size)} names`,
      value: first?.ratio ?? null,
      unit: ' ×',
      target: target === undefined ? null : { atLeast: target },
      note:
        first === null
          ? 'none could be built'
          : `${first.name}; of the fastest rounds ${fastest(times, first.name, OURS)} ×`,
    };
  };
  return [
    figure('faster than the best peer of all', complete),
    figure(
      'faster than the best peer in common use',
      complete.filter(({ ownDesign }) => !ownDesign),
    ),
  ];
}
