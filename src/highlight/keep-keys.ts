/** What tells a page what is typed, apart from `keydown`. */
const TELLING = [
  ...['keypress', 'keyup', 'beforeinput', 'input', 'change', 'paste', 'copy', 'cut'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
] as const;

/** Keys that a card needs for itself: to go on, and to end. */
const PASSED = new Set(['Tab', 'Escape']);

/**
 * Keeps what is typed in a card from the page: events from within a closed shadow root still say which key was pressed. Listens
 * on the window, before any listener below it; those of the page on the window itself may have come first.
 *
 * @param done Ctrl+Enter or Cmd+Enter was pressed
 */
export function keepKeys(
  holds: (event: Event) => boolean,
  done: () => void,
  signal: AbortSignal,
): void {
  const options = { capture: true, signal };
  const stop = (event: Event) => {
    if (holds(event)) event.stopImmediatePropagation();
  };
  for (const type of TELLING) addEventListener(type, stop, options);
  addEventListener(
    'keydown',
    (event) => {
      if (!holds(event) || PASSED.has(event.key)) return;
      event.stopImmediatePropagation();
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) {
        event.preventDefault();
        done();
      }
    },
    options,
  );
}
