import { sizeName, type Figure } from './figures.ts';
import { fastest } from './matching-figures.ts';
import { multiple, type Times } from './measure.ts';
import { PEERS } from './peers/all-peers.ts';
import type { Peer } from './peers/peer.ts';

export const OURS = 'the engine';

const TARGETS: Readonly<Record<number, number>> = { 1e3: 2.5, 1e4: 6, 1e5: 8, 1e6: 10 };

/** A peer with the normalisation that people write, in place of the table that we lend it. */
export function asUsual({ name }: Peer): string {
  return `${name}, usual normalisation`;
}

/** Whether it is a package or one of the two things that people write first, and does what the product needs. */
export function inCommonUse({ complete, ownDesign }: Peer): boolean {
  return complete && !ownDesign;
}

/**
 * The engine's speed over the best of the peers that were timed with it and say where names stand and read
 * proclitics: over those in common use with the normalisation that people write and with our table, and over
 * all with our table.
 */
export function peerRatios(size: number, times: Times): Figure[] {
  const common = PEERS.filter(inCommonUse);
  const target = TARGETS[size];
  const figure = (what: string, peers: readonly string[]): Figure => {
    const [first = null] = peers
      .filter((name) => times.has(name))
      .map((name) => ({ name, ratio: multiple(times, name, OURS) }))
      .sort((a, b) => a.ratio - b.ratio);
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
    figure('faster than peers in common use, as people use them', common.map(asUsual)),
    figure('… lent our table for normalisation', common.map(nameOf)),
    figure('… and our own other designs', PEERS.filter(({ complete }) => complete).map(nameOf)),
  ];
}

function nameOf({ name }: Peer): string {
  return name;
}
