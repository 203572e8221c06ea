import { useEffect, useId, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { useWords } from '../page/page-context.ts';

interface ConfirmDialogProps {
  title: string;
  /** What will happen, and what will not. */
  children: ComponentChildren;
  /** The deed as a verb: never "OK". */
  confirm: string;
  onAnswer: (confirmed: boolean) => void;
}

/** Asks before what cannot simply be undone. Escape and the backdrop mean no. */
export function ConfirmDialog({ title, children, confirm, onAnswer }: ConfirmDialogProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={heading} onClose={() => onAnswer(false)}>
      <h2 id={heading}>{title}</h2>
      <p>{children}</p>
      <div class="dialog-actions">
        <button type="button" class="button" onClick={() => onAnswer(false)}>
          {t('action_cancel')}
        </button>
        <button type="button" class="button button-danger" onClick={() => onAnswer(true)}>
          {confirm}
        </button>
      </div>
    </dialog>
  );
}
