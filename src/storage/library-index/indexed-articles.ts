import type { DocumentPiece, IndexedDocument } from '../../core/library-search/indexed-document.ts';
import { dayNumber } from '../../core/library-search/parse-query.ts';
import { daysOf, isPartialDate } from '../../core/partial-date.ts';
import { searchKey } from '../../core/search/search-key.ts';
import type { SiyaqDatabase } from '../database.ts';
import type { SavedArticle, SavedMention } from '../records.ts';
import { readAll, readArticle, readMention } from '../row-schemas.ts';
import { extrasOf, type ArticleExtras } from './article-extras.ts';

const DAY = 86_400_000;
/** 9999-12-31: what is later is no day of a calendar. */
const LAST_DAY = 2_932_896;

/** The articles of these ids as they are indexed; those that are deleted or gone are left out. */
export async function readDocuments(
  db: SiyaqDatabase,
  ids: readonly string[],
): Promise<IndexedDocument[]> {
  const rows = await db.articles.bulkGet([...ids]);
  const articles = readAll(rows, readArticle).filter(({ deletedAt }) => deletedAt === null);
  const [mentions, extras] = await Promise.all([
    // Asked article by article: many keys at once are walked row by row, one is answered in one piece.
    Promise.all(articles.map(({ id }) => db.mentions.where('article').equals(id).toArray())),
    extrasOf(
      db,
      rows.filter((row) => row !== undefined),
    ),
  ]);
  return articles.map((article, i) => {
    const extra = extras.get(article.id) ?? { tags: [], notes: [] };
    return documentOf(article, readAll(mentions[i]!, readMention), extra);
  });
}

function documentOf(
  article: SavedArticle,
  mentions: readonly SavedMention[],
  extras: ArticleExtras,
): IndexedDocument {
  const pieces = piecesOf(article, extras);
  const pieceOf = new Map(pieces.flatMap(({ block }, i) => (block === null ? [] : [[block, i]])));
  return {
    id: article.id,
    pieces,
    day: dayOf(article),
    outlet: article.outlet ?? '',
    tags: [...new Set(extras.tags.map(searchKey))].filter((tag) => tag !== ''),
    hasNote: extras.notes.length > 0,
    mentions: mentions
      .flatMap(({ entry, block, start, end }) => {
        const piece = pieceOf.get(block);
        return piece === undefined ? [] : [{ entry, piece, start, end }];
      })
      .sort((a, b) => a.piece - b.piece || a.start - b.start),
  };
}

/**
 * The texts that an article is found by, in the order in which their words are counted. A title that stands among the
 * blocks is there once.
 */
export function piecesOf(
  { title, byline, outlet, blocks }: SavedArticle,
  { tags, notes }: ArticleExtras,
): DocumentPiece[] {
  const isTitled = blocks.some(({ kind, text }) => kind === 'title' && text === title);
  const about = [byline, outlet].flatMap((text) => (text ? [text] : []));
  return [
    ...(isTitled ? [] : [{ field: 'title' as const, text: title, block: null }]),
    ...blocks.map(({ kind, text }, block) => ({
      field: kind === 'title' ? ('title' as const) : ('text' as const),
      text,
      block,
    })),
    ...notes.map((text) => ({ field: 'note' as const, text, block: null })),
    ...tags.map((text) => ({ field: 'tag' as const, text, block: null })),
    ...about.map((text) => ({ field: 'about' as const, text, block: null })),
  ];
}

function dayOf({ published, savedAt }: SavedArticle): number {
  const day = published?.slice(0, 10) ?? '';
  const number = isPartialDate(day) ? dayNumber(daysOf(day).from) : Math.floor(savedAt / DAY);
  return Math.max(-LAST_DAY, Math.min(LAST_DAY, Number.isFinite(number) ? number : 0));
}
