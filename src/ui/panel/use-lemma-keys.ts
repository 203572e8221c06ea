import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LemmaKeys } from '../../core/morphology/lemma-keys.ts';

type FindKeys = (query: string) => LemmaKeys;

const NONE: LemmaKeys = new Map();

/**
 * What a query may be an inflected form of. The tables of the grammar are loaded when something is first typed; until then, and
 * should they not load, the query is looked up as it stands.
 */
export function useLemmaKeys(query: string): LemmaKeys {
  const [find, setFind] = useState<FindKeys | null>(null);
  const asked = query !== '';
  useEffect(() => {
    if (!asked || find !== null) return;
    import('../../core/morphology/lemma-keys.ts')
      .then(({ lemmaKeys }) => setFind(() => lemmaKeys))
      .catch(() => setFind(() => () => NONE));
  }, [asked, find]);
  return useMemo(() => find?.(query) ?? NONE, [find, query]);
}
