import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { COLOURS, MAX_NOTE, type Annotation } from '../../core/annotations/annotation.ts';
import type { Failure, Result } from '../../core/result.ts';
import type { AnnotationChange } from '../../storage/annotation-store.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { FormActions } from '../components/form-actions.tsx';
import { useWords } from '../page/page-context.ts';

interface EditNoteProps {
  annotation: Pick<Annotation, 'note' | 'colour'>;
  onSave: (change: AnnotationChange) => Promise<Result<unknown>>;
  onClose: () => void;
}

/** The form of a note and its colour. */
export function EditNote({ annotation, onSave, onClose }: EditNoteProps) {
  const { t } = useWords();
  const [colour, setColour] = useState(annotation.colour);
  const [refused, setRefused] = useState<Failure | null>(null);
  /** As it was when the writing began, whatever another window makes of it meanwhile. */
  const [begun] = useState(annotation.note);
  const isChanged = refused?.code === 'annotation-changed';
  const field = useRef<HTMLTextAreaElement>(null);
  const group = useId();
  useEffect(() => field.current?.focus(), []);
  const save = async (event: Event) => {
    event.preventDefault();
    const note = field.current?.value.trim() ?? '';
    // Who was shown the other note and saves once more means it.
    const answer = await onSave({ note, colour, knownNote: isChanged ? annotation.note : begun });
    if (answer.ok) onClose();
    else setRefused(answer.error);
  };
  return (
    <form class="note-editor" onSubmit={(event) => void save(event)}>
      <label>
        {t('note_write')}
        <textarea ref={field} dir="auto" rows={4} maxLength={MAX_NOTE}>
          {begun}
        </textarea>
      </label>
      <fieldset class="note-colours">
        <legend class="visually-hidden">{t('note_colour')}</legend>
        {COLOURS.map((it) => (
          <label key={it} data-colour={it} title={t(`note_${it}`)}>
            <input
              type="radio"
              name={group}
              checked={it === colour}
              onChange={() => setColour(it)}
            />
            <span class="visually-hidden">{t(`note_${it}`)}</span>
          </label>
        ))}
      </fieldset>
      {refused && (
        <FailureNote failure={refused}>
          {isChanged && (
            <p class="annotation-note" dir="auto">
              {annotation.note}
            </p>
          )}
        </FailureNote>
      )}
      <FormActions submit={t('article_save')} onCancel={onClose} />
    </form>
  );
}
