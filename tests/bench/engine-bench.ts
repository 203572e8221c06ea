import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeCorpus, WORDS, type Corpus } from './corpus.ts';
import { figureLines, sizeName, summary, type Figure } from './figures.ts';
import { buildFigure, FIRST_MATCH, FIRST_WORDS, matchingFigures } from './matching-figures.ts';
import { interleave, median, milliseconds } from './measure.ts';
import type { NameList } from './names/name-list.ts';
import { analysis, buildIndex, matcher, normalisation, openIndex } from './ours.ts';
import { peersBench } from './peers-bench.ts';
import { score } from './text/score.ts';

export interface EngineBenchOptions {
  /** Sizes of lists, ascending. */
  sizes: readonly number[];
  rounds: number;
  /** Bundles of `trial-worker.ts` and `cold-match.ts`, and a folder for files that can be lost. */
  trialWorker: string;
  coldMatch: string;
  folder: string;
}

const BYTES_A_NAME = 33;
const COLD_RUNS = 7;
const ARTICLE = { words: 1000, target: 10 };

/** Prints the engine's figures in this process, each with its target, and its peers'. */
export async function engineBench(options: EngineBenchOptions): Promise<void> {
  const { sizes, rounds } = options;
  const corpus = makeCorpus();
  const { written } = corpus;
  const lists = new Map(sizes.map((size) => [size, corpus.list(size)]));
  console.log(
    `${written.words} words with ${written.planted.length} mentions of the first 1000 names; lists of ${sizes.map(sizeName).join(', ')}.\nMedians of ${rounds} interleaved rounds in one process, node ${process.version}; multiples are medians over rounds.\n`,
  );
  const figures: Figure[] = [];
  const show = (heading: string, part: readonly Figure[]): void => {
    figures.push(...part);
    console.log([heading, ...figureLines(part), ''].join('\n'));
  };
  const buffers = new Map([...lists].map(([size, list]) => [size, buildIndex(list)]));
  show('Raw text to mentions', matching(corpus, buffers, rounds));
  show('Size and build', building(lists, buffers));
  show('Cold process', await coldMatching(corpus, buffers, options));
  show('Whole analysis', analysing(corpus, buffers, rounds));
  show('Against peers', await peersBench(corpus, lists, buffers, options));
  console.log(summary(figures));
}

function matching(
  { written }: Corpus,
  buffers: ReadonlyMap<number, ArrayBuffer>,
  rounds: number,
): Figure[] {
  const tasks = new Map<string, () => unknown>([['normalise', () => normalisation(written.text)]]);
  const quality: Figure[] = [];
  for (const [size, buffer] of buffers) {
    const match = matcher(openIndex(buffer));
    tasks.set(String(size), () => match(written.text));
    const { planted, wrong } = score(written, match(written.text));
    quality.push({
      what: `planted mentions found, ${sizeName(size)} names`,
      value: ((planted ?? 0) / written.planted.length) * 100,
      unit: ' %',
      target: { atLeast: 100 },
      note: `${wrong} wrong`,
    });
  }
  return [...matchingFigures([...buffers.keys()], interleave(tasks, rounds)), ...quality];
}

function building(
  lists: ReadonlyMap<number, NameList>,
  buffers: ReadonlyMap<number, ArrayBuffer>,
): Figure[] {
  const bytes = [...buffers].map(([size, { byteLength }]): Figure => ({
    what: `index bytes a name, ${sizeName(size)} names, everything included`,
    value: byteLength / size,
    unit: ' B',
    target: { atMost: BYTES_A_NAME },
  }));
  const builds = [...lists].map(([size, list]) =>
    buildFigure(
      size,
      Array.from({ length: 5 }, () => milliseconds(() => buildIndex(list))),
    ),
  );
  return [...bytes, ...builds];
}

async function coldMatching(
  corpus: Corpus,
  buffers: ReadonlyMap<number, ArrayBuffer>,
  { coldMatch, folder }: EngineBenchOptions,
): Promise<Figure[]> {
  const textFile = join(folder, 'text.txt');
  await writeFile(textFile, firstWords(corpus, FIRST_WORDS).join('\n'));
  const figures: Figure[] = [];
  for (const [size, buffer] of buffers) {
    const indexFile = join(folder, `${size}.index`);
    await writeFile(indexFile, new Uint8Array(buffer));
    const runs = Array.from(
      { length: COLD_RUNS },
      () =>
        JSON.parse(
          execFileSync(process.execPath, [coldMatch, indexFile, textFile], { encoding: 'utf8' }),
        ) as { open: number; first: number; processor: number },
    );
    figures.push({
      what: `first match, ${FIRST_WORDS} words, ${sizeName(size)} names`,
      value: median(runs.map(({ first }) => first)),
      unit: ' ms',
      target: { atMost: FIRST_MATCH },
      note: `${COLD_RUNS} processes; ${median(runs.map(({ processor }) => processor)).toFixed(0)} ms of processor time on all threads; opening the index before it ${median(runs.map(({ open }) => open)).toFixed(1)} ms`,
    });
  }
  return figures;
}

function analysing(
  corpus: Corpus,
  buffers: ReadonlyMap<number, ArrayBuffer>,
  rounds: number,
): Figure[] {
  const size = Math.max(...[...buffers.keys()].filter((one) => one <= 100_000));
  const index = openIndex(buffers.get(size)!);
  const match = matcher(index);
  const analyse = analysis(index);
  const { paragraphs, text } = corpus.written;
  const article = firstWords(corpus, ARTICLE.words);
  const joined = article.join('\n');
  const times = interleave(
    new Map<string, () => unknown>([
      ['article', () => analyse(article)],
      ['bare article', () => match(joined)],
      ['whole', () => analyse(paragraphs)],
      ['bare whole', () => match(text)],
    ]),
    Math.min(rounds, 9),
  );
  const line = (what: string, task: string, target: Figure['target']): Figure => ({
    what,
    value: median(times.get(task)!),
    unit: ' ms',
    target,
    note: `the bare matcher ${median(times.get(`bare ${task}`)!).toFixed(2)} ms`,
  });
  return [
    line(`${ARTICLE.words} words, ${sizeName(size)} names, warm`, 'article', {
      atMost: ARTICLE.target,
    }),
    line(`${WORDS} words, ${sizeName(size)} names, warm`, 'whole', null),
  ];
}

/** Whole paragraphs until there are enough words. */
function firstWords({ written }: Corpus, words: number): string[] {
  const paragraphs: string[] = [];
  for (let count = 0; count < words;) {
    const paragraph = written.paragraphs[paragraphs.length]!;
    count += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  return paragraphs;
}
