import { useMemo } from 'preact/hooks';
import type { Annotation } from '../../core/annotations/annotation.ts';
import { success, type Result } from '../../core/result.ts';
import { callBackground } from '../../messages/send.ts';
import {
  addAnnotation,
  changeAnnotation,
  deleteAnnotation,
  restoreAnnotation,
  type AnnotationChange,
  type AnnotationDraft,
} from '../../storage/annotation-store.ts';
import { asFailure } from '../../storage/storage-failure.ts';
import { usePage, useWords } from '../page/page-context.ts';

/** What the reader does with annotations on a page of the extension. Open pages of the web follow. */
export interface Annotating {
  /** @param article id */
  add: (article: string, draft: AnnotationDraft) => Promise<Result<Annotation>>;
  change: (id: string, change: AnnotationChange) => Promise<Result<Annotation>>;
  /** Deletes one; a toast offers to bring it back. */
  remove: (id: string) => Promise<Result<Annotation>>;
}

export function useAnnotating(): Annotating {
  const { db, toasts } = usePage();
  const { t } = useWords();
  return useMemo(
    () => ({
      add: (article, draft) =>
        attempt(() =>
          addAnnotation(db, article, draft, { id: crypto.randomUUID(), now: Date.now() }),
        ),
      change: (id, change) => attempt(() => changeAnnotation(db, id, change, Date.now())),
      remove: async (id) => {
        const answer = await attempt(() => deleteAnnotation(db, id, Date.now()));
        const undo = () => void attempt(() => restoreAnnotation(db, id));
        if (answer.ok) toasts.show(t('note_deleted'), undo);
        return answer;
      },
    }),
    [db, toasts, t],
  );
}

async function attempt(deed: () => Promise<Annotation>): Promise<Result<Annotation>> {
  try {
    const done = success(await deed());
    void callBackground('notes.changed', {});
    return done;
  } catch (error) {
    return { ok: false, error: asFailure(error) };
  }
}
