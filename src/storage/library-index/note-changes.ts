import type { DBCore, DBCoreMutateRequest, DBCoreTable, Middleware } from 'dexie';
import type { SearchChangeRecord } from '../records.ts';

const CHANGES = 'searchChanges';

interface Watched {
  articleOf: (row: unknown) => unknown;
  /** Whether a row's key is that of its article. Other rows go for good only once they were taken out, or with their article. */
  byArticle: boolean;
}

/** Tables whose rows an article is found by. */
const WATCHED: ReadonlyMap<string, Watched> = new Map([
  ['articles', { articleOf: (row) => (row as { id?: unknown }).id, byArticle: true }],
  ['annotations', { articleOf: (row) => (row as { article?: unknown }).article, byArticle: false }],
]);

/**
 * Notes in `searchChanges` which articles are to be indexed anew, in the very transaction that changes them: whoever writes
 * articles need not know of the index, and nothing is written that it does not learn of. Outermost, so that live queries
 * hear of what it notes.
 */
export const noteChanges: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'note-changes',
  level: 10,
  create: (core) => ({
    ...core,
    transaction: (stores, mode, options) => {
      const notes = mode === 'readwrite' && stores.some((store) => WATCHED.has(store));
      return core.transaction(notes ? [...new Set([...stores, CHANGES])] : stores, mode, options);
    },
    table: (name) => {
      const table = core.table(name);
      const watched = WATCHED.get(name);
      return watched ? noting(table, watched, core) : table;
    },
  }),
};

function noting(table: DBCoreTable, watched: Watched, core: DBCore): DBCoreTable {
  return {
    ...table,
    mutate: async (request) => {
      const answer = await table.mutate(request);
      const articles = changedBy(request, watched);
      // An upgrade has a transaction of its own, over the tables of that version.
      const stores = (request.trans as IDBTransaction).objectStoreNames;
      if ((articles === null || articles.length > 0) && stores.contains(CHANGES)) {
        const values: SearchChangeRecord[] = [{ articles }];
        await core.table(CHANGES).mutate({ type: 'add', trans: request.trans, values });
      }
      return answer;
    },
  };
}

/** @returns null where all may have been */
function changedBy(
  request: DBCoreMutateRequest,
  { articleOf, byArticle }: Watched,
): string[] | null {
  if (request.type === 'deleteRange') return null;
  if (request.type === 'delete' && !byArticle) return [];
  const ids = request.type === 'delete' ? request.keys : request.values.map(articleOf);
  return [...new Set(ids)].filter((id) => typeof id === 'string');
}
