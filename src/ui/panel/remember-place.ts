import type { Recall } from './navigation.ts';

/** Remembers scroll and focus; going back puts both where they were once the place is drawn again. */
export function rememberPlace(): Recall {
  const { scrollY } = window;
  const focused = document.activeElement;
  return () => {
    requestAnimationFrame(() => {
      window.scrollTo({ top: scrollY, behavior: 'instant' });
      if (focused instanceof HTMLElement && focused.isConnected)
        focused.focus({ preventScroll: true });
    });
  };
}
