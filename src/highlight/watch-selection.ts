/** How long a selection has to stand still, in milliseconds: it grows as the reader drags or holds a key. */
const STILL = 250;

/**
 * Calls back when the reader has selected text, or has let go of it, once the selection stands still and no button is held.
 */
export function watchSelection(
  document: Document,
  selected: (selection: Selection | null) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let held = false;
  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!held) selected(document.getSelection());
    }, STILL);
  };
  const passive = { capture: true, passive: true, signal };
  document.addEventListener('selectionchange', settle, { signal });
  document.addEventListener('pointerdown', () => (held = true), passive);
  for (const type of ['pointerup', 'pointercancel'] as const)
    document.addEventListener(
      type,
      () => {
        held = false;
        if (document.getSelection()?.isCollapsed === false) settle();
      },
      passive,
    );
  signal.addEventListener('abort', () => clearTimeout(timer));
}
