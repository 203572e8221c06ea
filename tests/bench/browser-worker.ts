import { makeCorpus } from './corpus.ts';
import { milliseconds } from './measure.ts';
import { buildIndex } from './ours.ts';

/** What the page's worker answers for one size. */
export interface BuiltIndex {
  buffer: ArrayBuffer;
  /** Milliseconds of each build, the first one cold. */
  builds: number[];
  names: string[];
}

const BUILDS = 5;
const scope = globalThis as unknown as Worker;

/** Invents the list of a size and builds its index some times, as the product does: in a worker. */
scope.onmessage = ({ data: size }: MessageEvent<number>) => {
  const list = makeCorpus().list(size);
  let buffer = new ArrayBuffer(0);
  const builds = Array.from({ length: BUILDS }, () =>
    milliseconds(() => {
      buffer = buildIndex(list);
    }),
  );
  const built: BuiltIndex = { buffer, builds, names: list.names.map(({ text }) => text) };
  scope.postMessage(built, [buffer]);
};
