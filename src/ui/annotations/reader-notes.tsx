import type { Annotation, TextSelector } from '../../core/annotations/annotation.ts';
import type { PlacedAnnotations } from '../../core/annotations/place-annotations.ts';
import { errorMessage } from '../../locale/error-message.ts';
import { usePage, useWords } from '../page/page-context.ts';
import { AnnotationLists } from './annotation-lists.tsx';
import type { Annotating } from './use-annotating.ts';

interface ReaderNotesProps {
  found: PlacedAnnotations;
  annotating: Annotating;
  onGo: (id: string) => void;
  /** What of the article is selected now, or null. */
  selected: () => TextSelector | null;
}

const FIRST = 20;

/** The annotations of a saved article, in reading order; below them those whose words are not in its text any more. */
export function ReaderNotes({ found, annotating, onGo, selected }: ReaderNotesProps) {
  const { t } = useWords();
  const { toasts } = usePage();

  const attach = async ({ id }: Annotation) => {
    const selector = selected();
    if (!selector) {
      toasts.show(t('error_annotation_empty'));
      return;
    }
    const answer = await annotating.change(id, { selector });
    if (answer.ok) document.getSelection()?.removeAllRanges();
    else toasts.show(t(errorMessage(answer.error.code)));
  };
  return (
    <section class="section annotations" aria-labelledby="notes-heading">
      <h2 id="notes-heading">{t('notes_title')}</h2>
      {found.placed.length + found.lost.length === 0 && (
        <p class="intro">{t('notes_none_reader')}</p>
      )}
      <AnnotationLists
        found={found}
        first={FIRST}
        annotating={annotating}
        onGo={onGo}
        whyLost={t('notes_lost_why')}
        lostAction={(annotation) => (
          <button
            type="button"
            class="button button-quiet"
            // The press must not let go of the selection.
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => void attach(annotation)}
          >
            {t('notes_attach')}
          </button>
        )}
      />
    </section>
  );
}
