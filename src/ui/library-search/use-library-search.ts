import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Failure } from '../../core/result.ts';
import type {
  LibraryAnswer,
  LibraryHit,
  LibraryQuestion,
} from '../../storage/library-index/search-library.ts';
import { useDebounced } from '../page/use-debounced.ts';
import { SearchClient } from './search-client.ts';

const PAUSE = 60;

export interface LibrarySearch {
  /** Of the question before, until that of the newest is there; null while nothing is asked. */
  answer: LibraryAnswer | null;
  failure: Failure | null;
  /** While more articles are indexed than a moment takes. */
  progress: { done: number; of: number } | null;
}

/** A search, and what makes it ready as soon as the reader turns to its field. */
interface LibrarySearching extends LibrarySearch {
  prepare: () => void;
}

/** Articles that were found, by id, as far as they are shown. */
export type FoundArticles = ReadonlyMap<string, LibraryHit>;

/** The hits of an answer by their articles; null while nothing is searched for. */
export function foundArticles({ answer }: LibrarySearch): FoundArticles | null {
  return answer && new Map(answer.hits.map((hit) => [hit.article.id, hit]));
}

const NOTHING_ASKED: LibrarySearch = { answer: null, failure: null, progress: null };

/**
 * The answer to what is searched for in the library, as it is now: another tab may save or delete.
 *
 * @param question null where nothing is searched for
 */
export function useLibrarySearch(question: LibraryQuestion | null): LibrarySearching {
  const [search, setSearch] = useState(NOTHING_ASKED);
  const client = useMemo(() => {
    const change = (part: Partial<LibrarySearch>) =>
      setSearch((before) => ({ ...before, ...part }));
    return new SearchClient({
      onAnswer: (answer) => change({ answer, failure: null }),
      onFailure: (failure) => change({ failure }),
      onProgress: (progress) => change({ progress }),
    });
  }, []);
  const isAsked = question !== null;
  const asked = useDebounced(JSON.stringify(question), PAUSE);
  useEffect(() => client.ask(JSON.parse(asked) as LibraryQuestion | null), [client, asked]);
  useEffect(() => () => client.stop(), [client]);
  useEffect(() => {
    if (!isAsked) setSearch(({ progress }) => ({ ...NOTHING_ASKED, progress }));
  }, [isAsked]);
  return { ...(isAsked ? search : NOTHING_ASKED), prepare: () => client.prepare() };
}
