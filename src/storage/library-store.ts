import type { Article } from '../article/article.ts';
import type { Picture } from '../article/capture/picture.ts';
import type { Mention } from '../core/mention.ts';
import { bringAlong } from './annotation-store.ts';
import { digestOf } from './article-digest.ts';
import { addressKeys } from './article-addresses.ts';
import { cleanUrl } from './clean-url.ts';
import type { SiyaqDatabase } from './database.ts';
import type { SavedArticle, SavedMention } from './records.ts';
import { keepVersion } from './version-store.ts';
import { readAll, readArticle, readMention } from './row-schemas.ts';
import { organisedAs } from './organise/organised-as.ts';
import { Refusal } from './storage-failure.ts';

/** Rows that are read and written together. */
const AT_ONCE = 500;

/** What is on the page: mentions by block, `mentions[i]` at offsets into `article.blocks[i]`. */
export interface ReadPage {
  url: string;
  /** Others that the page declares for its article. */
  addresses?: readonly string[];
  article: Article;
  mentions: readonly (readonly Mention[])[];
  /** The body of which the blocks are, see `article/capture`. */
  html?: string;
  section?: string | null;
  /** Null where the page shows none that can be kept; one that was kept before stays. */
  picture?: Picture | null;
}

/**
 * Saves an article, its mentions and its picture in one transaction. An article that was saved from the same address or
 * from another one of its own before, deleted or not, is replaced and keeps its id, its highlights and notes, and what else
 * the reader made of it; where it says something else now, what it said is kept as a version of it. Its events are to be read
 * anew. Mentions that lie outside their block are left out.
 *
 * @param made id for an article that is new, and the moment in milliseconds since the epoch
 * @throws Refusal `article-empty` when no block holds text, `bad-message` when the address is none of a
 * page; else what Dexie throws, see `asFailure`
 */
export async function saveArticle(
  db: SiyaqDatabase,
  { url, addresses = [], article, mentions, html, section, picture }: ReadPage,
  made: { id: string; now: number },
): Promise<SavedArticle> {
  const { title, byline, outlet, published, publishedCertainty, language } = article;
  const blocks = article.blocks.map(({ kind, text }) => ({ kind, text }));
  if (blocks.every(({ text }) => text.trim() === ''))
    throw new Refusal('article-empty', 'no block holds text');
  const address = cleanUrl(url);
  if (address === null) throw new Refusal('bad-message', `not the address of a page: ${url}`);

  const tables = [
    ...[db.articles, db.mentions, db.digests, db.readings, db.versions, db.pictures],
    db.annotations,
  ];
  return db.transaction('rw', tables, async () => {
    const keys = addressKeys([url, ...addresses]);
    const earlier =
      (await db.articles.where('url').equals(address).first()) ??
      (await db.articles.where('addresses').anyOf(keys).first());
    const id = earlier?.id ?? made.id;
    const content = {
      ...{ title, byline, outlet, published, publishedCertainty, language, blocks },
      ...(html === undefined ? {} : { html }),
      ...(section === undefined ? {} : { section }),
    };
    const saved = {
      ...{ id, url: earlier?.url ?? address, ...content },
      addresses: [...new Set([...(readArticle(earlier)?.addresses ?? []), ...keys])],
      ...{ savedAt: made.now, deletedAt: null, ...organisedAs(earlier) },
    };
    if (earlier) await keepVersion(db, earlier, saved);
    await db.mentions.where('article').equals(id).delete();
    await db.articles.put(saved);
    if (picture) await db.pictures.put({ ...picture, article: id });
    await db.readings.delete(id);
    const rows = mentionRows(saved, mentions);
    await db.mentions.bulkAdd(rows);
    await db.digests.put(digestOf(saved, rows));
    await bringAlong(db, saved);
    return saved;
  });
}

/** The articles of the library, those saved last first; deleted ones are not in it. */
export async function listArticles(db: SiyaqDatabase): Promise<SavedArticle[]> {
  const rows = await db.articles.orderBy('savedAt').reverse().toArray();
  return readAll(rows, readArticle).filter(({ deletedAt }) => deletedAt === null);
}

/** How many articles are in the library; deleted ones are not. */
export async function countArticles(db: SiyaqDatabase): Promise<number> {
  const [all, deleted] = await Promise.all([
    db.articles.count(),
    db.articles.where('deletedAt').above(0).count(),
  ]);
  return all - deleted;
}

/** @returns null when the article is not in the library, or deleted */
export async function getArticle(db: SiyaqDatabase, id: string): Promise<SavedArticle | null> {
  return unlessDeleted(readArticle(await db.articles.get(id)));
}

/**
 * The saved article of an address, tracking parameters and fragment aside.
 *
 * @returns null when the article is not in the library, or deleted
 */
export async function findByUrl(db: SiyaqDatabase, url: string): Promise<SavedArticle | null> {
  const address = cleanUrl(url);
  if (address === null) return null;
  return unlessDeleted(readArticle(await db.articles.where('url').equals(address).first()));
}

/**
 * The id of the article of an address, also of one that was deleted and can be brought back, or null.
 *
 * @param addresses others that the page declares for its article
 */
export async function idOfAddress(
  db: SiyaqDatabase,
  url: string,
  addresses: readonly string[] = [],
): Promise<string | null> {
  const address = cleanUrl(url);
  if (address === null) return null;
  const [same] = await db.articles.where('url').equals(address).primaryKeys();
  const keys = addressKeys([url, ...addresses]);
  return same ?? (await db.articles.where('addresses').anyOf(keys).primaryKeys())[0] ?? null;
}

/** The mentions in a saved article, in reading order. */
export async function mentionsOf(db: SiyaqDatabase, article: string): Promise<SavedMention[]> {
  const rows = await db.mentions.where('article').equals(article).toArray();
  return readAll(rows, readMention).sort((a, b) => a.block - b.block || a.start - b.start);
}

/**
 * Takes an article out of the library; {@link restoreArticle} brings it back until it is purged.
 *
 * @throws Refusal `article-missing`
 */
export async function deleteArticle(db: SiyaqDatabase, id: string, now: number): Promise<void> {
  await setDeleted(db, id, now);
}

/** @throws Refusal `article-missing` when it was purged */
export async function restoreArticle(db: SiyaqDatabase, id: string): Promise<void> {
  await setDeleted(db, id, null);
}

/** Takes articles out of the library, all of them or none; those that are not in it are passed over. */
export async function deleteArticles(
  db: SiyaqDatabase,
  ids: readonly string[],
  now: number,
): Promise<void> {
  await setAllDeleted(db, ids, now);
}

/** Brings articles back, all of them or none; those that were purged are passed over. */
export async function restoreArticles(db: SiyaqDatabase, ids: readonly string[]): Promise<void> {
  await setAllDeleted(db, ids, null);
}

/** The articles that were deleted and can be brought back, those deleted last first. */
export async function listDeleted(db: SiyaqDatabase): Promise<SavedArticle[]> {
  const rows = await db.articles.where('deletedAt').above(0).reverse().toArray();
  return readAll(rows, readArticle);
}

/** Removes for good, with all that hangs on them, the articles that were deleted before a moment. */
export async function purgeDeleted(db: SiyaqDatabase, before: number): Promise<void> {
  const old = await db.articles.where('deletedAt').below(before).primaryKeys();
  await purgeArticles(db, old);
}

/** Removes articles for good, with their mentions, notes and what they tell; those that were brought back meanwhile stay. */
export async function purgeArticles(db: SiyaqDatabase, articles: readonly string[]): Promise<void> {
  const tables = [
    ...[db.articles, db.mentions, db.digests, db.toldEvents, db.readings, db.versions],
    ...[db.pictures, db.positions, db.annotations],
  ];
  await db.transaction('rw', tables, async () => {
    const rows = await db.articles.bulkGet([...articles]);
    const ids = rows.flatMap((row) => (row && row.deletedAt !== null ? [row.id] : []));
    await db.mentions.where('article').anyOf(ids).delete();
    await db.toldEvents.where('article').anyOf(ids).delete();
    await db.annotations.where('article').anyOf(ids).delete();
    await db.versions.where('article').anyOf(ids).delete();
    await db.readings.bulkDelete(ids);
    await db.digests.bulkDelete(ids);
    await db.pictures.bulkDelete(ids);
    await db.positions.bulkDelete(ids);
    await db.articles.bulkDelete(ids);
  });
}

/** The rows of the mentions of an article: those that lie in their block, in reading order. */
export function mentionRows(
  { id, blocks }: Pick<SavedArticle, 'id' | 'blocks'>,
  mentions: readonly (readonly Mention[])[],
): SavedMention[] {
  return blocks.flatMap(({ text }, block) =>
    (mentions[block] ?? [])
      .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
      .toSorted((a, b) => a.start - b.start)
      .map((mention) => savedMention(mention, id, block)),
  );
}

/** Key by key: a mention comes from a page and may hold more, an id that is another row's among it. */
function savedMention(mention: Mention, article: string, block: number): SavedMention {
  const { start, end, entry, role, clitics, confidence, evidence, others } = mention;
  const { spelling, because } = mention;
  return {
    ...{ article, block, start, end, entry, role, clitics, confidence, evidence, others },
    ...(spelling === undefined ? {} : { spelling }),
    ...(because === undefined ? {} : { because }),
  };
}

async function setDeleted(db: SiyaqDatabase, id: string, at: number | null): Promise<void> {
  const found = await db.transaction('rw', db.articles, async () => {
    const article = await db.articles.get(id);
    if (article) await db.articles.put({ ...article, deletedAt: at });
    return article !== undefined;
  });
  if (!found) throw new Refusal('article-missing', id);
}

async function setAllDeleted(
  db: SiyaqDatabase,
  ids: readonly string[],
  at: number | null,
): Promise<void> {
  await db.transaction('rw', db.articles, async () => {
    for (let i = 0; i < ids.length; i += AT_ONCE) {
      const rows = await db.articles.bulkGet(ids.slice(i, i + AT_ONCE));
      await db.articles.bulkPut(rows.flatMap((row) => (row ? { ...row, deletedAt: at } : [])));
    }
  });
}

function unlessDeleted(article: SavedArticle | null): SavedArticle | null {
  return article?.deletedAt === null ? article : null;
}
