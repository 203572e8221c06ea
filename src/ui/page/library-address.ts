import {
  ARTICLE_SORTS,
  EVERYTHING,
  LAST_SAVED_FIRST,
  type ArticleOrder,
  type Narrowing,
} from '../../core/library/narrowing.ts';
import { READ_STATES } from '../../core/library/read-state.ts';

/** The list of the library as it is shown. */
export interface ArticleList {
  of: 'articles';
  narrowing: Narrowing;
  order: ArticleOrder;
  /** What is searched for; empty for nothing. */
  query: string;
}

/** What is done to the library, beside its list. */
const KEEPING = ['adding', 'backup'] as const;

/**
 * What the library page is opened for: its list, what the library holds of one entry or of those that name two, one text in
 * several outlets, or to add to it or keep it safe.
 */
export type LibraryTarget =
  | ArticleList
  | { of: 'entries'; entries: readonly string[] }
  | { of: 'same-text'; article: string; other: string | null }
  | { of: (typeof KEEPING)[number] };

export const WHOLE_LIBRARY: ArticleList = {
  ...{ of: 'articles', narrowing: EVERYTHING, order: LAST_SAVED_FIRST, query: '' },
};

/** More are told of by none. */
const MOST_ENTRIES = 2;

/**
 * Address of the library page, relative to the extension's root.
 *
 * @example libraryAddress({ of: 'entries', entries: ['russia'] }) === 'library.html?entry=russia'
 */
export function libraryAddress(target: LibraryTarget): string {
  const query = new URLSearchParams(partsOf(target)).toString();
  return query === '' ? 'library.html' : `library.html?${query}`;
}

/** Reads the target back from the page's own address; what is no value of a part counts as left out. */
export function readLibraryTarget({ search }: Pick<Location, 'search'>): LibraryTarget {
  const query = new URLSearchParams(search);
  const entries = [...new Set(query.getAll('entry'))].filter((id) => id !== '');
  if (entries.length > 0) return { of: 'entries', entries: entries.slice(0, MOST_ENTRIES) };
  const article = query.get('same');
  if (article) return { of: 'same-text', article, other: named(query.get('with')) };
  const keeping = KEEPING.find((one) => one === query.get('open'));
  if (keeping) return { of: keeping };
  const [status, by] = [query.get('status'), query.get('sort')];
  return {
    of: 'articles',
    narrowing: {
      archived: query.has('archived'),
      status: READ_STATES.find((one) => one === status) ?? null,
      starred: query.has('starred'),
      tags: [...new Set(query.getAll('tag'))].filter((tag) => tag !== ''),
      collection: named(query.get('collection')),
    },
    order: {
      by: ARTICLE_SORTS.find((one) => one === by) ?? LAST_SAVED_FIRST.by,
      reversed: query.has('reversed'),
    },
    query: query.get('q') ?? '',
  };
}

function named(value: string | null): string | null {
  return value === '' ? null : value;
}

function partsOf(target: LibraryTarget): string[][] {
  if (target.of === 'entries') return target.entries.map((id) => ['entry', id]);
  if (target.of === 'same-text')
    return [['same', target.article], ...(target.other === null ? [] : [['with', target.other]])];
  if (target.of !== 'articles') return [['open', target.of]];
  const { narrowing, order, query } = target;
  const { archived, status, starred, tags, collection } = narrowing;
  return [
    ...(query === '' ? [] : [['q', query]]),
    ...(archived ? [['archived', '1']] : []),
    ...(status === null ? [] : [['status', status]]),
    ...(starred ? [['starred', '1']] : []),
    ...tags.map((tag) => ['tag', tag]),
    ...(collection === null ? [] : [['collection', collection]]),
    ...(order.by === LAST_SAVED_FIRST.by ? [] : [['sort', order.by]]),
    ...(order.reversed ? [['reversed', '1']] : []),
  ];
}
