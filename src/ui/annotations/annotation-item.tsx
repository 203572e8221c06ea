import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Annotation } from '../../core/annotations/annotation.ts';
import { errorMessage } from '../../locale/error-message.ts';
import { Icon } from '../components/icon.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { useFocusBack } from '../page/use-focus-back.ts';
import { EditNote } from './edit-note.tsx';
import type { Annotating } from './use-annotating.ts';

interface AnnotationItemProps {
  annotation: Annotation;
  /** Whether what stands there is only much like what was quoted. */
  changed: boolean;
  /** Shows it in the text; null where it stands nowhere. */
  onGo: (() => void) | null;
  /** Null where nothing may be written: in a private window. */
  annotating: Annotating | null;
  /** What else can be done with it. */
  children?: ComponentChildren;
}

/** An annotation in a list: what is quoted, its note, and what can be done with it. */
export function AnnotationItem(props: AnnotationItemProps) {
  const { annotation, changed, onGo, annotating, children } = props;
  const { id, colour, quote, note, on } = annotation;
  const { t } = useWords();
  const { toasts } = usePage();
  const [editing, setEditing] = useState(false);
  const { button, giveBack } = useFocusBack(editing);
  const close = () => {
    giveBack();
    setEditing(false);
  };
  const remove = async () => {
    const answer = await annotating?.remove(id);
    if (answer?.ok === false) toasts.show(t(errorMessage(answer.error.code)));
  };
  const words = (
    <span class="annotation-quote" lang="ar" dir="auto">
      {quote}
    </span>
  );
  return (
    <li class="annotation" data-colour={colour}>
      <span class="annotation-colour" title={t(`note_${colour}`)}>
        <span class="visually-hidden">{t(`note_${colour}`)}</span>
      </span>
      {onGo ? (
        <button type="button" class="annotation-go" title={t('notes_go')} onClick={onGo}>
          {words}
        </button>
      ) : (
        words
      )}
      {on === 'paragraph' && <span class="annotation-on">{t('notes_of_paragraph')}</span>}
      {changed && <span class="annotation-on">{t('note_changed')}</span>}
      {editing && annotating ? (
        <EditNote
          annotation={annotation}
          onSave={(change) => annotating.change(id, change)}
          onClose={close}
        />
      ) : (
        <>
          {note && (
            <p class="annotation-note" dir="auto">
              {note}
            </p>
          )}
          {annotating && (
            <div class="annotation-actions">
              {children}
              <button
                type="button"
                class="icon-button"
                ref={button}
                aria-label={`${t(note ? 'note_edit' : 'note_add')}: ${quote.slice(0, 40)}`}
                title={t(note ? 'note_edit' : 'note_add')}
                onClick={() => setEditing(true)}
              >
                <Icon name="note" />
              </button>
              <button
                type="button"
                class="icon-button"
                aria-label={`${t('note_delete')}: ${quote.slice(0, 40)}`}
                title={t('note_delete')}
                onClick={() => void remove()}
              >
                <Icon name="trash" />
              </button>
            </div>
          )}
        </>
      )}
    </li>
  );
}
