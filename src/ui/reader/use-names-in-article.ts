import { useMemo } from 'preact/hooks';
import type { EntrySummary } from '../../messages/calls.ts';
import { summariseWithReading } from '../../storage/entry-reading.ts';
import { getEntries } from '../../storage/entry-store.ts';
import { quietOn } from '../../storage/quiet-entries.ts';
import { siteOf } from '../../storage/site-of.ts';
import { mentionsOf } from '../../storage/library-store.ts';
import type { SavedArticle, SavedMention } from '../../storage/records.ts';
import { usePage } from '../page/page-context.ts';
import { useLive, valueOf } from '../page/use-live.ts';
import { mentionsByBlock } from './mentions-by-block.ts';

/** The names in a saved article, by block, but for those that the reader hides, and the entries that they are or could be. */
export interface NamesInArticle {
  mentions: readonly (readonly SavedMention[])[];
  entries: readonly EntrySummary[];
}

export function useNamesInArticle({
  id,
  url,
  savedAt,
  blocks,
}: Pick<SavedArticle, 'id' | 'url' | 'savedAt' | 'blocks'>): NamesInArticle {
  const { db } = usePage();
  const saved = useLive(() => mentionsOf(db, id), [db, id, savedAt]);
  const quiet = valueOf(
    useLive(() => quietOn(db, siteOf(url)), [db, url]),
    null,
  );
  const mentions = useMemo(
    () =>
      mentionsByBlock(
        valueOf(saved, []).filter(({ entry }) => !quiet?.hidden.has(entry)),
        blocks,
      ),
    [saved, blocks, quiet],
  );
  const ids = useMemo(
    () => [...new Set(mentions.flat().flatMap((mention) => [mention.entry, ...mention.others]))],
    [mentions],
  );
  const found = valueOf(
    useLive(() => getEntries(db, ids), [db, ids.join(' ')]),
    null,
  );
  const entries = useMemo(
    () =>
      (found ?? []).map((entry) => ({
        ...summariseWithReading(entry),
        ...(quiet?.known.has(entry.id) ? { known: true } : {}),
      })),
    [found, quiet],
  );
  return { mentions, entries };
}
