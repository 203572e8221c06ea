import { sentenceAround } from '../core/text/sentence-around.ts';
import type { SiyaqDatabase } from './database.ts';
import { articlesById } from './list-articles.ts';
import type { SavedArticle, SavedMention } from './records.ts';
import { readAll, readMention } from './row-schemas.ts';
import { deletedArticles } from './told-event-store.ts';

/** A sentence of a saved article that mentions an entry, at `[start, end)` of `sentence`. */
export interface Passage {
  article: SavedArticle;
  mention: SavedMention;
  sentence: string;
  start: number;
  end: number;
}

/**
 * Where the articles that were saved last mention an entry, each sentence once with its first mention, in reading order
 * within each article.
 *
 * @param most articles whose texts are read
 * @returns the sentences, and the number of all articles that mention it
 */
export async function latestPassages(
  db: SiyaqDatabase,
  entry: string,
  most: number,
): Promise<{ passages: Passage[]; articles: number }> {
  const [naming, deleted, saved] = await Promise.all([
    db.digests.where('entries').equals(entry).primaryKeys(),
    deletedArticles(db),
    db.articles.orderBy('savedAt').primaryKeys(),
  ]);
  const living = new Set(naming.filter((id) => !deleted.has(id)));
  const latest = saved.reverse().filter((id) => living.has(id));
  const passages = await passagesOf(db, [entry], latest.slice(0, most));
  return { passages: passages.flat(), articles: latest.length };
}

/** The sentences of some articles that name one of the entries, article by article in the order asked for. */
export async function passagesOf(
  db: SiyaqDatabase,
  entries: readonly string[],
  articles: readonly string[],
): Promise<Passage[][]> {
  const [rows, mentions] = await Promise.all([
    articlesById(db, articles),
    Promise.all(articles.map((id) => db.mentions.where('article').equals(id).toArray())),
  ]);
  const all = readAll(mentions.flat(), readMention).filter(({ entry }) => entries.includes(entry));
  return rows.map((article) =>
    passagesIn(
      article,
      all.filter((mention) => mention.article === article.id),
    ),
  );
}

/** The sentences that some mentions of an article stand in, each once with its first, in reading order. */
function passagesIn(article: SavedArticle, mentions: readonly SavedMention[]): Passage[] {
  const passages = new Map<string, Passage>();
  for (const mention of mentions.toSorted((a, b) => a.block - b.block || a.start - b.start)) {
    const text = article.blocks[mention.block]?.text ?? '';
    if (mention.end > text.length) continue;
    const { text: sentence, start, end } = sentenceAround(text, mention.start, mention.end);
    const place = `${mention.block} ${mention.start - start}`;
    if (!passages.has(place)) passages.set(place, { article, mention, sentence, start, end });
  }
  return [...passages.values()];
}
