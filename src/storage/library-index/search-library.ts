import type { FacetChoice } from '../../core/library-search/facet-choice.ts';
import { countFacets } from '../../core/library-search/count-facets.ts';
import type { OpenSegment } from '../../core/library-search/open-segment.ts';
import { parseQuery, type QueryHint } from '../../core/library-search/parse-query.ts';
import { searchSegments, type Found } from '../../core/library-search/search-segments.ts';
import { showFound, type Shown } from '../../core/library-search/snippet.ts';
import type { WordKeys } from '../../core/library-search/word-keys.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import type { Kind } from '../../core/kind.ts';
import type { SiyaqDatabase } from '../database.ts';
import { getEntries } from '../entry-store.ts';
import { searchGlossary } from '../glossary-search.ts';
import { OwnNames } from '../own-names.ts';
import { openPackNames } from '../packs/open-pack-names.ts';
import type { SavedArticle } from '../records.ts';
import { readArticle } from '../row-schemas.ts';
import { extrasOf } from './article-extras.ts';
import { piecesOf } from './indexed-articles.ts';
import type { IndexView, LibraryIndex } from './library-index.ts';
import type { Meanings } from './looked-up.ts';
import { namesInText } from './names-in-text.ts';
import { searchRequestOf } from './search-request-of.ts';

/** An article that was found, without its text, and where it says what was looked for. */
export interface LibraryHit extends Shown {
  article: Omit<SavedArticle, 'blocks'>;
}

/** What the articles that were found are of: to narrow by. */
export interface LibraryFacets {
  entities: { id: string; kind: Kind; name: Bilingual; articles: number }[];
  outlets: { name: string; articles: number }[];
  /** As "2024-06", the latest first. */
  months: { month: string; articles: number }[];
}

export interface LibraryAnswer {
  /** The best first. */
  hits: LibraryHit[];
  /** Of all that were found: first those of the hits, then the others in no order. */
  ids: string[];
  /** Nothing holds all that was typed: these hold some of it. */
  isPartial: boolean;
  hints: QueryHint[];
  facets: LibraryFacets;
}

export interface LibraryQuestion {
  query: string;
  chosen: FacetChoice;
  /** Ids of the articles that may be found, null for all that are saved. */
  among: readonly string[] | null;
  /** How many hits are shown. */
  most: number;
}

const MOST_FACETS = 12;
const SOUNDING = 3;
/** An update may put other segments in place of those that are asked, but not time after time. */
const TRIES = 4;

/** Searches the library: see `parseQuery` for what can be typed. @throws DamagedIndex */
export async function searchLibrary(
  db: SiyaqDatabase,
  index: LibraryIndex,
  keys: WordKeys,
  { query, chosen, among, most }: LibraryQuestion,
): Promise<LibraryAnswer> {
  for (let i = 1; ; i++) {
    const view = await index.open();
    const by = await meanings(db, view, keys);
    const { request, hints } = await searchRequestOf(parseQuery(query), chosen, among, by);
    const segments = await view.postingsFor(request);
    if (segments === null && i < TRIES) continue;
    const open = segments ?? [];
    const found = searchSegments(open, request, most);
    const [hits, facets] = await Promise.all([
      readHits(db, open, found),
      readFacets(db, open, found),
    ]);
    const { isPartial } = found;
    return { hits, ids: idsOf(open, found, hits), isPartial, hints, facets };
  }
}

async function meanings(db: SiyaqDatabase, view: IndexView, keys: WordKeys): Promise<Meanings> {
  const [own, packs] = await Promise.all([db.names.count(), openPackNames(db)]);
  return {
    view,
    keys,
    sources: own > 0 ? [new OwnNames(db), packs] : [packs],
    arabicNames: async (entries) =>
      (await getEntries(db, entries)).flatMap(({ names }) => namesInText(names)),
    soundingLike: async (typed) =>
      (await searchGlossary(db, typed, SOUNDING)).map(({ entry }) => entry.id),
  };
}

async function readHits(
  db: SiyaqDatabase,
  segments: readonly OpenSegment[],
  { top }: Found,
): Promise<LibraryHit[]> {
  const ids = top.map(({ segment, document }) => segments[segment]!.tables.articles[document]!);
  const rows = await db.articles.bulkGet(ids);
  const extras = await extrasOf(
    db,
    rows.filter((row) => row !== undefined),
  );
  return top.flatMap(({ positions }, i) => {
    const article = readArticle(rows[i]);
    // It may have been deleted a moment ago.
    if (article?.deletedAt !== null) return [];
    const pieces = piecesOf(article, extras.get(article.id) ?? { tags: [], notes: [] });
    return [{ article: headOf(article), ...showFound(article.title, pieces, positions) }];
  });
}

function idsOf(
  segments: readonly OpenSegment[],
  { all, top }: Found,
  hits: readonly LibraryHit[],
): string[] {
  const first = new Set(hits.map(({ article }) => article.id));
  // What was deleted a moment ago is of the best and no hit.
  const best = new Set(
    top.map(({ segment, document }) => segments[segment]!.tables.articles[document]!),
  );
  const others = segments.flatMap(({ tables }, s) =>
    tables.articles.filter((id, i) => all[s]![i] === 1 && !best.has(id)),
  );
  return [...first, ...others];
}

/** Without the text, which a list does not show. */
function headOf(article: SavedArticle): LibraryHit['article'] {
  const head: LibraryHit['article'] & { blocks?: unknown } = { ...article };
  delete head.blocks;
  return head;
}

async function readFacets(
  db: SiyaqDatabase,
  segments: readonly OpenSegment[],
  { all }: Found,
): Promise<LibraryFacets> {
  const { entities, outlets, months } = countFacets(segments, all, MOST_FACETS);
  const entries = await getEntries(
    db,
    entities.map(({ id }) => id),
  );
  const counts = new Map(entities.map(({ id, articles }) => [id, articles]));
  return {
    entities: entries.map(({ id, kind, name }) => ({ id, kind, name, articles: counts.get(id)! })),
    outlets,
    months,
  };
}
