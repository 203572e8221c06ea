import type { Annotation } from '../../../src/core/annotations/annotation.ts';
import { digestOf } from '../../../src/storage/article-digest.ts';
import type { SiyaqDatabase } from '../../../src/storage/database.ts';
import { UNORGANISED } from '../../../src/storage/organise/organised-as.ts';
import type {
  ArticleVersion,
  PictureRecord,
  SavedArticle,
  SavedMention,
  ToldEventRecord,
} from '../../../src/storage/records.ts';
import { Seeded } from '../seeded.ts';
import { writeArticles, type WrittenArticle } from './write-articles.ts';

/** As many as an article of this length has. */
const MENTIONS = 40;
const TOLD = 8;
export const TAGS = ['نفط', 'قمة', 'روسيا', 'انتخابات', 'تقارير'] as const;
const COLLECTIONS = ['c-1', 'c-2', 'c-3'] as const;
/** Every so many articles have one. */
const EVERY = { version: 10, picture: 20, position: 4, note: 5 } as const;
/** Bytes of a picture: those of news sites are some 20 to 60 kB as they are kept. */
const PICTURE = 30_000;

export interface Filling {
  /** Articles of the whole library; the same number gives the same library. */
  count: number;
  /** Those of them that are written by this call: all in one call, a driver would give up waiting. */
  from: number;
  to: number;
  /** Ids of entries that are named, of which the first are named most. */
  entries: readonly string[];
  /** What the articles are said to have been read by. */
  signature: string;
}

let written: readonly WrittenArticle[] = [];

/** Writes articles with all that saving, reading and the reader's own work put beside them in the course of years. */
export async function fillLibrary(db: SiyaqDatabase, filling: Filling): Promise<void> {
  const { count, from, to, entries, signature } = filling;
  if (written.length !== count) written = writeArticles(count);
  const random = new Seeded(11 + from);
  const articles = written
    .slice(from, to)
    .map((one, i) => savedArticle(one, { random, number: from + i }));
  const mentions = articles.map((article) => mentionsIn(article, { random, entries }));
  const nth = (every: number) => articles.filter((_, i) => (from + i) % every === 0);
  if (from === 0)
    await db.collections.bulkPut(
      COLLECTIONS.map((id, i) => ({ id, name: `ملف ${i + 1}`, createdAt: i + 1 })),
    );
  await db.articles.bulkPut(articles);
  await db.mentions.bulkAdd(mentions.flat());
  await db.toldEvents.bulkPut(articles.flatMap((one, i) => toldIn(one, mentions[i]!)));
  await db.digests.bulkPut(articles.map((one, i) => digestOf(one, mentions[i]!)));
  await db.readings.bulkPut(articles.map(({ id }) => ({ article: id, signature })));
  await db.versions.bulkAdd(nth(EVERY.version).map(earlierText));
  await db.pictures.bulkPut(nth(EVERY.picture).map((one) => pictureOf(one, random)));
  await db.positions.bulkPut(nth(EVERY.position).map(({ id }) => ({ article: id, block: 2 })));
  await db.annotations.bulkPut(nth(EVERY.note).map(noteOn));
}

function savedArticle(
  { id, url, article }: WrittenArticle,
  { random, number }: { random: Seeded; number: number },
): SavedArticle {
  const { title, byline, outlet, published, publishedCertainty, language } = article;
  const blocks = article.blocks.map(({ kind, text }) => ({ kind, text }));
  return {
    ...{ id, url, addresses: [], title, byline, outlet, published, publishedCertainty, language },
    ...{ blocks, html: blocks.map(({ text }) => `<p>${text}</p>`).join('') },
    ...{ savedAt: number + 1, deletedAt: null, ...UNORGANISED },
    tags: random.chance(0.5) ? [random.pick(TAGS)] : [],
    collections: random.chance(0.2) ? [random.pick(COLLECTIONS)] : [],
  };
}

function mentionsIn(
  { id, blocks }: SavedArticle,
  { random, entries }: { random: Seeded; entries: readonly string[] },
): SavedMention[] {
  const words = blocks.flatMap(({ text }, block) =>
    [...text.matchAll(/\p{L}{5,}/gu)].map(({ index, 0: word }) => ({ block, index, word })),
  );
  return words.slice(0, MENTIONS).map(({ block, index, word }) => ({
    ...{ article: id, block, start: index, end: index + word.length },
    // The cube of chance: the first entries stand in most articles.
    entry: entries[Math.floor((random.below(10_000) / 10_000) ** 3 * entries.length)]!,
    ...{ role: 'main', clitics: '', confidence: 1, evidence: ['exact'], others: [] },
  }));
}

function toldIn(article: SavedArticle, mentions: readonly SavedMention[]): ToldEventRecord[] {
  const { id, title, url, published, blocks } = article;
  return mentions.slice(0, TOLD).map(({ block, start, entry }, i) => {
    const end = Math.min(blocks[block]!.text.length, start + 120);
    const text = blocks[block]!.text.slice(start, end);
    return {
      ...{ article: id, id: `${url} ${block}:${start} ${i}`, from: published!, to: published! },
      ...{ precision: 'day', title: { ar: text, en: text }, participants: [entry], place: null },
      ...{ source: { title, url }, reality: 'happened', roles: [], speaker: null, confidence: 1 },
      ...{ provenance: { from: 'article', article: id, start, end }, dateWords: null },
      telling: { block, start, end, text },
    };
  });
}

function earlierText(article: SavedArticle): ArticleVersion {
  const { title, byline, outlet, published, language, blocks, savedAt } = article;
  const earlier = blocks.slice(0, -1);
  const content = { title, byline, outlet, published, language, blocks: earlier };
  return { article: article.id, ...content, savedAt: savedAt - 0.5 };
}

function pictureOf({ id }: SavedArticle, random: Seeded): PictureRecord {
  // Of chance, as what is compressed already looks to what compresses again.
  const bytes = Array.from({ length: PICTURE }, () => String.fromCharCode(random.below(256)));
  const data = `data:image/webp;base64,${btoa(bytes.join(''))}`;
  return { article: id, data, width: 960, height: 540, alt: 'صورة' };
}

function noteOn({ id, url, blocks, savedAt }: SavedArticle): Annotation {
  const text = blocks[1]!.text;
  return {
    ...{ id: `note-${id}`, article: id, url, on: 'words', colour: 'yellow' },
    ...{ block: 1, start: 0, endBlock: 1, end: 20, quote: text.slice(0, 20) },
    ...{ prefix: '', suffix: text.slice(20, 52), note: `ملاحظة على ${id}` },
    ...{ createdAt: savedAt, changedAt: savedAt, deletedAt: null },
  };
}
