import type { ReadState } from '../../core/library/read-state.ts';
import type { MessageArguments, MessageKey } from '../../locale/translator.ts';
import { deleteArticles, restoreArticles } from '../../storage/library-store.ts';
import { putBack, type ArticleChange } from '../../storage/organise/change-articles.ts';
import { nameCollection, putInto, takeOut } from '../../storage/organise/collection-store.ts';
import type { CollectionRecord } from '../../storage/records.ts';
import { setArchived, setStar, setStatus } from '../../storage/organise/state-store.ts';
import { addTag, removeTag } from '../../storage/organise/tag-store.ts';
import { usePage, useWords } from '../page/page-context.ts';
import { useAttempt } from '../page/use-attempt.ts';

/** What a reader does with articles: each deed is of all of them or of none, is told by a toast, and can be undone there. */
export interface Organising {
  tag: (ids: readonly string[], written: string) => void;
  untag: (ids: readonly string[], tag: string) => void;
  collect: (ids: readonly string[], collection: CollectionRecord) => void;
  /** Into a collection that is made for it. */
  collectInto: (ids: readonly string[], name: string) => void;
  uncollect: (ids: readonly string[], collection: CollectionRecord) => void;
  mark: (ids: readonly string[], status: ReadState) => void;
  star: (ids: readonly string[], on: boolean) => void;
  archive: (ids: readonly string[], on: boolean) => void;
  remove: (ids: readonly string[]) => void;
}

export function useOrganising(): Organising {
  const { t } = useWords();
  const { db, toasts } = usePage();
  const attempt = useAttempt();

  const tell = (
    said: MessageKey,
    count: number,
    undo: () => Promise<void>,
    args?: MessageArguments,
  ) => {
    if (count === 0) return;
    const articles = t('library_count', { count });
    toasts.show(t(said, { ...args, articles }), () => void attempt(undo));
  };
  const change = (
    said: MessageKey,
    deed: (now: number) => Promise<ArticleChange[] | null>,
    args?: MessageArguments,
  ) =>
    void attempt(async () => {
      const changes = (await deed(Date.now())) ?? [];
      tell(said, changes.length, () => putBack(db, changes), args);
    });
  return {
    tag: (ids, tag) =>
      change('organised_tagged', (now) => addTag(db, ids, tag, now), { tag: tag.trim() }),
    untag: (ids, tag) =>
      change('organised_untagged', (now) => removeTag(db, ids, tag, now), { tag }),
    collect: (ids, { id, name }) =>
      change('organised_collected', (now) => putInto(db, ids, id, now), { name }),
    collectInto: (ids, name) =>
      change(
        'organised_collected',
        async (now) => {
          const { id } = await nameCollection(db, { id: crypto.randomUUID(), name }, now);
          return putInto(db, ids, id, now);
        },
        { name },
      ),
    uncollect: (ids, { id, name }) =>
      change('organised_taken_out', (now) => takeOut(db, ids, id, now), { name }),
    mark: (ids, status) => change(`organised_${status}`, (now) => setStatus(db, ids, status, now)),
    star: (ids, on) =>
      change(on ? 'organised_starred' : 'organised_unstarred', (now) => setStar(db, ids, on, now)),
    archive: (ids, on) =>
      change(on ? 'organised_archived' : 'organised_unarchived', (now) =>
        setArchived(db, ids, on, now),
      ),
    remove: (ids) =>
      void attempt(async () => {
        await deleteArticles(db, ids, Date.now());
        tell('organised_deleted', ids.length, () => restoreArticles(db, ids));
      }),
  };
}
