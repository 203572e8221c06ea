export interface KeyListener {
  /** Alt+Shift+N (1) or Alt+Shift+P (-1). @returns whether there was a mention to go to */
  step(direction: 1 | -1): boolean;
  /** Alt+Shift+D. @returns whether there was a date to go to */
  stepDate(): boolean;
  /** Escape. @returns whether there was a card to close */
  escape(): boolean;
}

/** By the key's place on the keyboard: with an Arabic layout the letters on it are others. */
const STEPS: Readonly<Record<string, 1 | -1>> = { KeyN: 1, KeyP: -1 };

const NEXT_DATE = 'KeyD';

const EDITABLE = 'input,textarea,select,[contenteditable]:not([contenteditable="false"])';

/**
 * The keyboard's way to what hovering shows: Alt+Shift+N and Alt+Shift+P go to the next and the previous
 * mention with its card, Alt+Shift+D to the next date, Escape closes the card. Every other key, and these where there is nothing to do
 * or text is being typed, is the page's.
 */
export function watchKeys(document: Document, listener: KeyListener, signal: AbortSignal): void {
  const press = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing || event.ctrlKey || event.metaKey) return;
    const plain = !event.altKey && !event.shiftKey;
    if (event.key === 'Escape' && plain) {
      if (listener.escape()) take(event);
      return;
    }
    const step = STEPS[event.code];
    const toDate = event.code === NEXT_DATE;
    if (!(step || toDate) || !event.altKey || !event.shiftKey) return;
    const [target] = event.composedPath();
    if (target instanceof Element && target.matches(EDITABLE)) return;
    if (step ? listener.step(step) : listener.stepDate()) take(event);
  };
  document.addEventListener('keydown', press, { capture: true, signal });
}

export interface AnnotationKeyListener {
  /** Alt+Shift+H. @returns whether there was anything to do */
  act(): boolean;
  /** Escape. @returns whether there was a card to close */
  escape(): boolean;
}

const HIGHLIGHT = 'KeyH';

/** As {@link watchKeys}: Alt+Shift+H highlights what is selected, or goes to the next highlight. */
export function watchAnnotationKey(
  document: Document,
  listener: AnnotationKeyListener,
  signal: AbortSignal,
): void {
  const press = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && !event.altKey && !event.shiftKey) {
      if (listener.escape()) take(event);
      return;
    }
    if (event.code !== HIGHLIGHT || !event.altKey || !event.shiftKey) return;
    const [target] = event.composedPath();
    if (target instanceof Element && target.matches(EDITABLE)) return;
    if (listener.act()) take(event);
  };
  document.addEventListener('keydown', press, { capture: true, signal });
}

function take(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
