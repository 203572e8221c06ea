import { useEffect } from 'preact/hooks';
import { callBackground } from '../../messages/send.ts';
import { glossaryVersion } from '../../storage/index-store.ts';
import { replaceMentions } from '../../storage/library-store.ts';
import type { SavedArticle } from '../../storage/records.ts';
import { asFailure } from '../../storage/storage-failure.ts';
import { usePage } from '../page/page-context.ts';
import { useLive, valueOf } from '../page/use-live.ts';

/**
 * Has a saved article matched again when it is opened and whenever the glossary changes, and stores what it
 * mentions now. Where that fails, the mentions that it was saved with stand, and the next opening tries again.
 */
export function useCurrentMentions(article: SavedArticle): void {
  const { db } = usePage();
  const version = valueOf(
    useLive(() => glossaryVersion(db), [db]),
    null,
  );
  useEffect(() => {
    if (version === null) return;
    const blocks = article.blocks.map(({ text }) => text);
    callBackground('article.match', { blocks })
      .then(async (found) => {
        if (found.ok) await replaceMentions(db, article, found.value);
        else console.warn('siyaq: the article was not matched again', found.error);
      })
      .catch((error: unknown) => {
        console.warn('siyaq: its mentions were not stored', asFailure(error));
      });
  }, [db, version, article.id, article.savedAt]);
}
