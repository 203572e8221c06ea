import { FORMAT_VERSION } from '../../src/core/gazetteer/packed-format.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { openStoredIndex } from '../../src/storage/index-store.ts';
import type { BuiltIndex } from './browser-worker.ts';
import { interleave, milliseconds } from './measure.ts';
import { matcher, normalisation } from './ours.ts';
import { asUsual, inCommonUse } from './peer-ratios.ts';
import { PEERS } from './peers/all-peers.ts';
import { readUsualText } from './peers/usual-text.ts';

/** The longest list for each peer, as a build cannot be stopped here: those of some seconds are left out. */
const LARGEST: Readonly<Record<string, number>> = {
  'n-gram Map': 1e6,
  'first-token Map': 1e6,
  'Map trie of words': 1e6,
  'FlashText with spans': 1e5,
  'RegExp alternation': 1e4,
  '@monyone/aho-corasick (double array)': 1e4,
};

async function readText(): Promise<string> {
  return (await fetch('text.txt')).text();
}

async function build(size: number): Promise<BuiltIndex> {
  const worker = new Worker('browser-worker.js');
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<BuiltIndex>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = (event) => {
      reject(new Error(event.message));
    };
    worker.postMessage(size);
  });
}

const lists = new Map<number, string[]>();

/** Builds the index of a size and stores it as the product does. */
async function store(size: number): Promise<number[]> {
  const { buffer, builds, names } = await build(size);
  lists.set(size, names);
  const database = openDatabase(`bench-${size}`);
  // The signature of no packs at all.
  const signature = String(FORMAT_VERSION);
  await database.indexes.put({ id: 'packs', signature, blob: new Blob([buffer]) });
  database.close();
  return builds;
}

/** Opens a stored index in a page that has done nothing yet, then matches for the first time. */
async function open(
  size: number,
  words: number,
): Promise<{ database: number; index: number; first: number }> {
  const text = (await readText()).split(' ').slice(0, words).join(' ');
  const start = performance.now();
  const database = openDatabase(`bench-${size}`);
  await database.open();
  const opened = performance.now();
  const index = await openStoredIndex(database);
  const usable = performance.now();
  if (index === null) throw new Error('the stored index is refused');
  const first = milliseconds(() => matcher(index)(text).count);
  return { database: opened - start, index: usable - opened, first };
}

type RoundTimes = Record<string, readonly number[]>;

/** Times the engine on all sizes in turns, tasks named by size, and "normalise". */
async function match(sizes: readonly number[], rounds: number): Promise<RoundTimes> {
  const text = await readText();
  const tasks = new Map<string, () => unknown>([['normalise', () => normalisation(text)]]);
  for (const size of sizes) {
    const run = await storedMatcher(size);
    tasks.set(String(size), () => run(text));
  }
  return Object.fromEntries(interleave(tasks, rounds));
}

/** Times the peers of one size in turns with the engine, which is named "the engine". */
async function peers(size: number, rounds: number): Promise<RoundTimes> {
  const text = await readText();
  const names = lists.get(size)!;
  const ours = await storedMatcher(size);
  const tasks = new Map<string, () => unknown>([['the engine', () => ours(text)]]);
  for (const peer of PEERS) {
    if ((LARGEST[peer.name] ?? 0) < size) continue;
    const run = peer.build(names);
    tasks.set(peer.name, () => run(text));
    if (inCommonUse(peer)) tasks.set(asUsual(peer), () => run(text, readUsualText));
  }
  return Object.fromEntries(interleave(tasks, rounds));
}

async function storedMatcher(size: number): Promise<ReturnType<typeof matcher>> {
  const index = await openStoredIndex(openDatabase(`bench-${size}`));
  if (index === null) throw new Error('the stored index is refused');
  return matcher(index);
}

Object.assign(globalThis, { bench: { store, open, match, peers } });
