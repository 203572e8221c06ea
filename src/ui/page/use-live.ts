import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../core/result.ts';
import { asFailure } from '../../storage/storage-failure.ts';

/** An answer that is on its way, here, or refused. */
export type Loaded<T> =
  { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; failure: Failure };

const LOADING = { state: 'loading' } as const;

/**
 * A query of the database that is asked again whenever what it read changes, in this page or in another
 * context. While a query with other `inputs` is on its way the last answer stands.
 *
 * @example const articles = useLive(() => listArticles(db), [db]);
 */
export function useLive<T>(query: () => Promise<T>, inputs: readonly unknown[]): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>(LOADING);
  useEffect(() => {
    // Dexie follows the native `await`s of a query only where it sees that it is asynchronous.
    const subscription = liveQuery(async () => query()).subscribe({
      next: (value) => setLoaded({ state: 'ready', value }),
      error: (error: unknown) => setLoaded({ state: 'failed', failure: asFailure(error) }),
    });
    return () => subscription.unsubscribe();
  }, inputs);
  return loaded;
}

/** The value where it is here, else `absent`. */
export function valueOf<T, A>(loaded: Loaded<T>, absent: A): T | A {
  return loaded.state === 'ready' ? loaded.value : absent;
}
