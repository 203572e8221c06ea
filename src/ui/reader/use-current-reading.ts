import { useEffect } from 'preact/hooks';
import { callBackground } from '../../messages/send.ts';
import { glossaryVersion } from '../../storage/index-store.ts';
import type { SavedArticle } from '../../storage/records.ts';
import { asFailure } from '../../storage/storage-failure.ts';
import { storeReading } from '../../storage/told-event-store.ts';
import { asReadable } from '../page/readable-article.ts';
import { usePage } from '../page/page-context.ts';
import { useLive, valueOf } from '../page/use-live.ts';

/**
 * Has a saved article read again when it is opened and whenever the glossary changes, and stores what it
 * mentions and tells now. Where that fails, the mentions and events that it was saved with stand, and the next opening tries again.
 */
export function useCurrentReading(article: SavedArticle): void {
  const { db } = usePage();
  const version = valueOf(
    useLive(() => glossaryVersion(db), [db]),
    null,
  );
  useEffect(() => {
    if (version === null) return;
    callBackground('article.read', asReadable(article))
      .then(async (found) => {
        if (found.ok) await storeReading(db, article, found.value);
        else console.warn('siyaq: the article was not read again', found.error);
      })
      .catch((error: unknown) => {
        console.warn('siyaq: what it mentions and tells was not stored', asFailure(error));
      });
  }, [db, version, article.id, article.savedAt]);
}
