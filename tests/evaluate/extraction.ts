import { Readability } from '@mozilla/readability';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { captureArticle } from '../../src/article/capture/capture-article.ts';
import { extractArticle } from '../../src/article/extract.ts';
import { collectBlocks } from '../../src/article/text-blocks.ts';
import { writtenDate } from '../../src/article/written-date.ts';
import { judgedPages } from './pages.ts';

type Print = (line: string) => void;

/**
 * What people judged of the pages, one fact a line (`page what value`): the title, day ("-" for none) and author, and of the
 * blocks that only one of the two extractors keeps whether they are the article's body or noise. Texts of the pages stand
 * there as the first ten digits of their SHA-256, since they are others' writing. What both keep is body.
 */
const JUDGED = 'tests/evaluate/judged-extraction.tsv';

interface Judgement {
  title: string | null;
  date: string | null;
  author: string | null;
  body: ReadonlySet<string>;
  noise: ReadonlySet<string>;
}

/** What one extractor gives of a page. */
interface Extraction {
  title: string;
  date: string | null;
  author: string | null;
  blocks: string[];
}

/** Over all pages; lengths in UTF-16 units. */
interface Sum {
  titles: number;
  dates: number;
  authors: number;
  kept: number;
  noise: number;
}

/**
 * Compares what is saved of the judged pages of `folder/pages` with what Readability alone gives, page by page: title, date
 * and author right or wrong, the share of the body that is kept, and how much else is.
 */
export async function evaluateExtraction(folder: string, print: Print): Promise<void> {
  const pages = join(folder, 'pages');
  if (!existsSync(join(pages, 'manifest.tsv'))) {
    print(`extraction: skipped, there is no ${join(pages, 'manifest.tsv')}`);
    return;
  }
  const judged = await readJudgements();
  const sums: [Sum, Sum] = [emptySum(), emptySum()];
  let [count, length] = [0, 0];
  const unjudged: string[] = [];
  print('extraction: as it is saved / by Readability alone');
  print(`${'page'.padEnd(36)}title  date  author  body kept      noise kept`);
  for await (const { file, isArticle, language, document } of judgedPages(pages)) {
    const judgement = judged.get(file);
    if (!isArticle || language !== 'ar' || !judgement) continue;
    const both = [asSaved(document), byReadability(document)] as const;
    document.defaultView?.close();
    const common = new Set(both[0].blocks.filter((text) => both[1].blocks.includes(text)));
    const known = new Set(both.flatMap(({ blocks }) => blocks));
    for (const text of known)
      if (!common.has(text) && !judgement.body.has(hash(text)) && !judgement.noise.has(hash(text)))
        unjudged.push(`${file} ${hash(text)}`);
    const body = [...known].filter((text) => common.has(text) || judgement.body.has(hash(text)));
    const whole = lengthOf(body);
    const cells = both.map((extraction, i) => {
      const sum = sums[i as 0 | 1];
      const own = new Set(extraction.blocks);
      const kept = lengthOf(body.filter((text) => own.has(text)));
      const noise = lengthOf([...own].filter((text) => !body.includes(text)));
      const right = {
        title: judgement.title === null || hash(extraction.title) === judgement.title,
        date: judgement.date === null || (extraction.date ?? '-') === judgement.date,
        author:
          judgement.author === null ||
          (extraction.author === null ? '-' : hash(extraction.author)) === judgement.author,
      };
      sum.titles += Number(right.title);
      sum.dates += Number(right.date);
      sum.authors += Number(right.author);
      sum.kept += kept;
      sum.noise += noise;
      return { ...right, share: percent(kept, whole), noise: String(noise) };
    });
    count += 1;
    length += whole;
    const pair = (read: (cell: (typeof cells)[number]) => boolean) =>
      cells.map((cell) => (read(cell) ? '+' : '-')).join(' / ');
    print(
      `${file.split('/').at(-1)!.padEnd(36)}${pair(({ title }) => title).padEnd(7)}${pair(({ date }) => date).padEnd(6)}${pair(({ author }) => author).padEnd(8)}` +
        `${cells.map(({ share }) => share.padStart(5)).join(' / ')}  ${cells.map(({ noise }) => noise.padStart(5)).join(' / ')}`,
    );
  }
  const total = (read: (sum: Sum) => string) => sums.map(read).join(' / ');
  print(
    `of ${count} pages: title ${total(({ titles }) => String(titles))}, date ${total(({ dates }) => String(dates))}, author ${total(({ authors }) => String(authors))} right; ` +
      `body kept ${total(({ kept }) => percent(kept, length))}, noise for 1,000 of body ${total(({ noise }) => ((1000 * noise) / length).toFixed(1))}`,
  );
  if (unjudged.length > 0) print(`not judged, counted as noise: ${unjudged.join(', ')}`);
}

function asSaved(document: Document): Extraction {
  const { article } = captureArticle(extractArticle(document), document, document.defaultView!);
  const { title, published: date, byline: author, blocks } = article;
  const body = blocks.filter(({ kind }) => kind !== 'title').map(({ text }) => text);
  return { title, date, author, blocks: body };
}

function byReadability(document: Document): Extraction {
  const read = new Readability(document.cloneNode(true) as Document).parse();
  const holder = document.implementation.createHTMLDocument('');
  holder.body.innerHTML = read?.content ?? '';
  return {
    title: read?.title?.replace(/\s+/gu, ' ').trim() ?? '',
    date: read?.publishedTime ? (writtenDate(read.publishedTime) ?? null) : null,
    author: read?.byline ?? null,
    blocks: collectBlocks(holder.body).map(({ text }) => text),
  };
}

async function readJudgements(): Promise<Map<string, Judgement>> {
  const judged = new Map<string, Judgement>();
  const [, ...lines] = (await readFile(JUDGED, 'utf8')).trim().split('\n');
  for (const line of lines) {
    const [page = '', what = '', value = ''] = line.split('\t');
    const none = { title: null, date: null, author: null };
    const one = judged.get(page) ?? { ...none, body: new Set(), noise: new Set() };
    judged.set(page, one);
    if (what === 'body' || what === 'noise') (one[what] as Set<string>).add(value);
    else if (what === 'title' || what === 'date' || what === 'author') one[what] = value;
  }
  return judged;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}

function emptySum(): Sum {
  return { titles: 0, dates: 0, authors: 0, kept: 0, noise: 0 };
}
