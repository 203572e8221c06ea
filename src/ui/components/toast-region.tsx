import { useEffect, useRef } from 'preact/hooks';
import { usePage, useWords } from '../page/page-context.ts';
import type { Toast } from '../page/toasts.ts';
import { Icon } from './icon.tsx';

const STAYS = 5_000;
/** Long enough to read, think and reach for the button. */
const STAYS_WITH_UNDO = 12_000;

/** Where toasts appear; a live region that is in the document before its first message. */
export function ToastRegion() {
  const toast = usePage().toasts.shown.value;
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toast && <ToastBox key={toast.id} toast={toast} />}
    </div>
  );
}

function ToastBox({ toast }: { toast: Toast }) {
  const { t } = useWords();
  const { toasts } = usePage();
  const box = useRef<HTMLDivElement>(null);
  const undo = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    // The row that was deleted takes the focus with it: the way back is the natural next stop.
    undo.current?.focus({ preventScroll: true });
    let left = toast.undo ? STAYS_WITH_UNDO : STAYS;
    // It does not leave under the pointer or the keyboard.
    const timer = setInterval(() => {
      if (box.current?.matches(':hover, :has(:focus-visible)')) return;
      left -= 250;
      if (left <= 0) toasts.dismiss(toast.id);
    }, 250);
    return () => clearInterval(timer);
  }, [toast, toasts]);

  const takeBack = () => {
    toasts.dismiss(toast.id);
    toast.undo?.();
  };
  return (
    <div class="toast" ref={box}>
      <span dir="auto">{toast.text}</span>
      {toast.undo && (
        <button type="button" class="toast-undo" ref={undo} onClick={takeBack}>
          {t('action_undo')}
        </button>
      )}
      <button
        type="button"
        class="icon-button"
        aria-label={t('action_dismiss')}
        onClick={() => toasts.dismiss(toast.id)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
