import type { Article } from '../../../src/article/article.ts';
import { Seeded } from '../seeded.ts';
import { SENTENCES } from '../sentences.ts';
import {
  BEGINNINGS,
  CITIES,
  ENDINGS,
  HAPPENINGS,
  MONTHS,
  PEOPLE,
  PLAIN_WITH_NAMES,
  RELATIVE_DATES,
  STATES,
} from './dated-phrases.ts';

export interface WrittenArticle {
  id: string;
  url: string;
  article: Article;
}

const WORDS = 400;
const PARAGRAPH = 50;
/** Sentences that tell an event with its date. */
const TOLD = 8;
/** Happenings of which all articles tell, some of them in many articles. */
const POOL = 2000;
const RELATIVE = 0.25;
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2021, 0, 1);
const DAYS = 1700;

interface InventedHappening {
  sentence: string;
  day: number;
}

/** Articles of some 400 words that are the same on every run and machine; they name and date what packs know. */
export function writeArticles(count: number): WrittenArticle[] {
  const random = new Seeded(7);
  const pool = Array.from({ length: POOL }, () => inventHappening(random));
  return Array.from({ length: count }, (_, i) => writeArticle(random, pool, i));
}

function writeArticle(
  random: Seeded,
  pool: readonly InventedHappening[],
  i: number,
): WrittenArticle {
  const published = FIRST_DAY + random.below(DAYS) * DAY;
  const told = Array.from({ length: TOLD }, () => tell(random, random.pickEarly(pool)));
  const sentences = [...told];
  let words = countWords(told);
  while (words < WORDS) {
    const sentence = random.chance(0.3)
      ? withNames(random, random.pick(PLAIN_WITH_NAMES))
      : random.pick(SENTENCES);
    sentences.splice(random.below(sentences.length + 1), 0, sentence);
    words += countWords([sentence]);
  }
  const title = withNames(random, 'قراءة في ما جرى بين {s} و{t}');
  return {
    id: `written-${i}`,
    url: `https://news.example/articles/${i}`,
    article: {
      ...{ verdict: 'article', language: 'ar', title, byline: null, outlet: 'صحيفة القياس' },
      ...{ published: isoDay(published), publishedCertainty: 'stated' },
      blocks: [
        { kind: 'title', text: title },
        ...paragraphs(sentences).map((text) => ({ kind: 'paragraph' as const, text })),
      ],
    },
  };
}

function inventHappening(random: Seeded): InventedHappening {
  return {
    sentence: withNames(random, random.pick(HAPPENINGS)),
    day: FIRST_DAY + random.below(DAYS) * DAY,
  };
}

/** The happening as one article tells it: the day, its month or year, or as counted from the day of publication. */
function tell(random: Seeded, { sentence, day }: InventedHappening): string {
  const date = new Date(day);
  const month = `${MONTHS[date.getUTCMonth()]!} ${date.getUTCFullYear()}`;
  const written = random.chance(RELATIVE)
    ? random.pick(RELATIVE_DATES)
    : random.pick([
        `في ${date.getUTCDate()} ${month}`,
        `يوم ${date.getUTCDate()} ${month}`,
        `في ${month}`,
        `عام ${date.getUTCFullYear()}`,
      ]);
  const told = sentence.replace('{d}', written);
  return `${random.pick(BEGINNINGS)}${told}${random.pick(ENDINGS)}.`;
}

function withNames(random: Seeded, template: string): string {
  const [p, q] = twoOf(random, PEOPLE);
  const [s, t] = twoOf(random, STATES);
  const names: Record<string, string> = { p, q, s, t, c: random.pickEarly(CITIES) };
  return template.replaceAll(/\{([pqstc])\}/gu, (_slot, name: string) => names[name]!);
}

function twoOf(random: Seeded, list: readonly string[]): [string, string] {
  const one = random.pickEarly(list);
  const others = list.filter((it) => it !== one);
  return [one, random.pickEarly(others)];
}

function paragraphs(sentences: readonly string[]): string[] {
  const found: string[] = [];
  let open: string[] = [];
  for (const sentence of sentences) {
    open.push(sentence);
    if (countWords(open) < PARAGRAPH) continue;
    found.push(open.join(' '));
    open = [];
  }
  return open.length > 0 ? [...found, open.join(' ')] : found;
}

function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.split(' ').length, 0);
}

function isoDay(day: number): string {
  return new Date(day).toISOString().slice(0, 10);
}
