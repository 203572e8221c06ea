import { parentPort, workerData } from 'node:worker_threads';
import { milliseconds } from './measure.ts';
import type { Found } from './peers/peer.ts';
import { PEERS } from './peers/all-peers.ts';

/** Builds a peer and lets it read a piece of text, in a thread that can be stopped; answers how long each took. */
const { peer, names, text } = workerData as { peer: string; names: string[]; text: string };
const build = PEERS.find(({ name }) => name === peer)!.build;
let match: (source: string) => Found = () => ({ count: 0, starts: [], ends: [] });
const built = milliseconds(() => {
  match = build(names);
});
// The first run of a RegExp compiles it.
const first = milliseconds(() => match(text));
parentPort?.postMessage({ built: built + first, read: milliseconds(() => match(text)) });
