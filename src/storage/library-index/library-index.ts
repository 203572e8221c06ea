import type { OpenSegment } from '../../core/library-search/open-segment.ts';
import { termsOf, type SearchRequest } from '../../core/library-search/search-request.ts';
import type { SiyaqDatabase } from '../database.ts';
import type { SearchStateRecord } from '../records.ts';
import { INDEX_VERSION } from './index-version.ts';
import { StoredSegments, type OpenTables } from './stored-segments.ts';

/** The index as it was when it was opened. */
export interface IndexView {
  /** How many articles name or hold a term, those changed since among them. */
  documents: (term: string) => number;
  /** Terms that begin like this, the most frequent first. */
  beginning: (prefix: string, most: number) => string[];
  /** The segments with the postings of what is looked for; null where others took their place meanwhile. @throws DamagedIndex */
  postingsFor: (request: SearchRequest) => Promise<OpenSegment[] | null>;
}

/** Terms that are looked through for the most frequent of one beginning. */
const MOST_BEGINNING = 400;

/** @returns null where there is none, or one of another version */
export async function readState(db: SiyaqDatabase): Promise<SearchStateRecord | null> {
  const state = await db.searchState.get('library');
  return state?.version === INDEX_VERSION ? state : null;
}

/** The index of the library, for a context that searches often: what does not change is read once. */
export class LibraryIndex {
  readonly #db: SiyaqDatabase;
  readonly #segments: StoredSegments;

  constructor(db: SiyaqDatabase) {
    this.#db = db;
    this.#segments = new StoredSegments(db);
  }

  /** @throws DamagedIndex where a row of it is not what was written */
  async open(): Promise<IndexView> {
    const { searchState, searchSegments } = this.#db;
    const { ids, open } = await this.#db.transaction('r', searchState, searchSegments, async () => {
      const segments = (await readState(this.#db))?.segments ?? [];
      const numbers = segments.map(({ id }) => id);
      return { ids: numbers, open: await this.#segments.open(numbers) };
    });
    return {
      documents: (term) =>
        open.reduce((sum, { dictionary }) => sum + (dictionary.find(term)?.documents ?? 0), 0),
      beginning: (prefix, most) => termsBeginning(open, prefix, most),
      postingsFor: (request) => this.#postingsFor(request, ids, open),
    };
  }

  async #postingsFor(
    request: SearchRequest,
    ids: readonly number[],
    open: readonly OpenTables[],
  ): Promise<OpenSegment[] | null> {
    const terms = [...termsOf(request)];
    const places = ids.flatMap((segment, i) =>
      terms.flatMap((term) => {
        const place = open[i]!.dictionary.find(term);
        return place ? [{ segment, i, term, place }] : [];
      }),
    );
    const { searchState, searchPages } = this.#db;
    return this.#db.transaction('r', searchState, searchPages, async () => {
      const segments = (await readState(this.#db))?.segments ?? [];
      if (segments.map(({ id }) => id).join() !== ids.join()) return null;
      const read = await this.#segments.postings(places);
      const postings = ids.map(() => new Map<string, Uint8Array>());
      for (const [at, { i, term }] of places.entries()) postings[i]!.set(term, read[at]!);
      return segments.map(({ gone }, i) => ({
        tables: open[i]!.tables,
        gone,
        postings: postings[i]!,
      }));
    });
  }
}

function termsBeginning(open: readonly OpenTables[], prefix: string, most: number): string[] {
  const counts = new Map<string, number>();
  for (const { dictionary } of open) {
    let left = MOST_BEGINNING;
    for (const [term, { documents }] of dictionary.from(prefix)) {
      if (!term.startsWith(prefix) || left-- === 0) break;
      counts.set(term, (counts.get(term) ?? 0) + documents);
    }
  }
  const terms = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return terms.slice(0, most).map(([term]) => term);
}
