import { figureLines, sizeName, summary, type Figure } from './figures.ts';
import { buildFigure, FIRST_MATCH, FIRST_WORDS, matchingFigures } from './matching-figures.ts';
import { median, type Times } from './measure.ts';
import { peerRatios } from './peer-ratios.ts';

const OPEN: Readonly<Record<number, number>> = { 1e5: 10, 1e6: 40 };

export { makeCorpus } from './corpus.ts';
export { FIRST_WORDS };

/** What was measured in the browser, by size where it depends on it. */
export interface BrowserResults {
  version: string;
  rounds: number;
  sizes: number[];
  builds: Record<number, number[]>;
  opened: Record<number, { database: number; index: number; first: number }[]>;
  times: Record<string, number[]>;
  peers: Record<number, Record<string, number[]>>;
}

export function printBrowserResults(results: BrowserResults): void {
  const { version, rounds, sizes } = results;
  console.log(
    `${version}; medians of ${rounds} interleaved rounds in one page, multiples are medians over rounds.\n`,
  );
  const figures: Figure[] = [];
  const show = (heading: string, part: readonly Figure[]): void => {
    figures.push(...part);
    console.log([heading, ...figureLines(part), ''].join('\n'));
  };
  show('Raw text to mentions', matchingFigures(sizes, timesOf(results.times)));
  show(
    'Build in a worker',
    sizes.map((size) => buildFigure(size, results.builds[size]!)),
  );
  show(
    'From IndexedDB, in a page just loaded',
    sizes.flatMap((size) => opening(results, size)),
  );
  for (const size of sizes) {
    console.log(`${sizeName(size)} names, milliseconds`);
    for (const [name, times] of Object.entries(results.peers[size]!))
      console.log(`  ${name.padEnd(38)}${median(times).toFixed(1).padStart(8)}`);
  }
  console.log('');
  show(
    'Against peers',
    sizes.flatMap((size) => peerRatios(size, timesOf(results.peers[size]!))),
  );
  console.log(summary(figures));
}

function opening({ opened }: BrowserResults, size: number): Figure[] {
  const runs = opened[size]!;
  const bound = OPEN[size];
  return [
    {
      what: `stored index to usable, ${sizeName(size)} names`,
      value: median(runs.map(({ index }) => index)),
      unit: ' ms',
      target: bound === undefined ? null : { atMost: bound },
      note: `${runs.length} pages; opening the database before it ${median(runs.map(({ database }) => database)).toFixed(1)} ms`,
    },
    {
      what: `first match, ${FIRST_WORDS} words, ${sizeName(size)} names`,
      value: median(runs.map(({ first }) => first)),
      unit: ' ms',
      target: { atMost: FIRST_MATCH },
    },
  ];
}

function timesOf(times: Record<string, number[]>): Times {
  return new Map(Object.entries(times));
}
