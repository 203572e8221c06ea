import type { ArticleBlock } from '../../../src/article/article.ts';
import { Seeded } from '../seeded.ts';
import type { ProseLine } from './library-prose.ts';
import { ALL_QUERIES } from './query-sets.ts';

/** An article of the library with the names that are known to stand in it. */
export interface LibraryArticle {
  id: string;
  title: string;
  outlet: string;
  /** ISO date. */
  published: string;
  blocks: ArticleBlock[];
  mentions: { entry: string; block: number; start: number; end: number }[];
}

/** Some 5 kB in UTF-8. */
const LETTERS = 2_700;
const LINES_A_BLOCK = 4;
const OUTLETS = 24;
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2019, 0, 1);
const DAYS = 2500;

/** Ids of judged articles: `answer 12 0` is the first that answers query 12, `trap 12 0` the first that does not. */
export type JudgedId = `${'answer' | 'trap'} ${number} ${number}`;

/** Articles of about 5 kB, the same at every run. */
export function* writeLibrary(
  lines: readonly ProseLine[],
  count: number,
): Generator<LibraryArticle, void, undefined> {
  const random = new Seeded(17);
  for (let i = 0; i < count; i++) yield writeOne(random, lines, `filler ${i}`, null);
}

/** Articles of the same kind, each with a sentence that was judged somewhere in its middle. */
export function* writeJudged(
  lines: readonly ProseLine[],
): Generator<LibraryArticle, void, undefined> {
  const random = new Seeded(19);
  for (const [number, { answers, traps }] of ALL_QUERIES.entries())
    for (const [kind, texts] of [
      ['answer', answers],
      ['trap', traps],
    ] as const)
      for (const [i, text] of texts.entries()) {
        const id: JudgedId = `${kind} ${number} ${i}`;
        yield writeOne(random, lines, id, `${text.replaceAll(/[[\]]/gu, '')}.`);
      }
}

function writeOne(
  random: Seeded,
  lines: readonly ProseLine[],
  id: string,
  judged: string | null,
): LibraryArticle {
  const title = random.pickEarly(lines).text.slice(0, 70);
  const blocks: ArticleBlock[] = [{ kind: 'title', text: title }];
  const mentions: LibraryArticle['mentions'] = [];
  const middle = 1 + random.below(4);
  for (let letters = 0; letters < LETTERS;) {
    let text = '';
    for (let i = 0; i < LINES_A_BLOCK; i++) {
      const line = random.pickEarly(lines);
      if (text !== '') text += ' ';
      const start = text.length;
      if (line.entry !== null)
        mentions.push({ entry: line.entry, block: blocks.length, start, end: start + line.named });
      text += line.text;
    }
    if (judged !== null && blocks.length === middle) text += ` ${judged}`;
    letters += text.length;
    blocks.push({ kind: 'paragraph', text });
  }
  const day = FIRST_DAY + random.below(DAYS) * DAY;
  const published = new Date(day).toISOString().slice(0, 10);
  const outlet = `صحيفة ${OUTLET_NAMES[random.below(OUTLETS)]!}`;
  return { id, title, outlet, published, blocks, mentions };
}

const OUTLET_NAMES = (
  'الضفة المرفأ الهضبة الواحة الشراع المنارة الفانوس البيدر الميزان القنديل الرصيف السنبلة ' +
  'الجدول النافذة الصدى الأفق الدوحة الغدير السارية المحيط الوادي الكرمة النخلة الشرفة'
).split(' ');
