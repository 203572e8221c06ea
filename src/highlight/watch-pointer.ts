export interface Point {
  x: number;
  y: number;
}

/** @typeParam T what is marked */
export interface PointerListener<T> {
  /** What stands at a point of the viewport. */
  at(point: Point): T | null;
  /** Whether an event came out of the card. */
  inCard(event: Event): boolean;
  /** The mouse or pen rests or moves: at most once a frame. */
  over(target: T | 'card' | null, point: Point): void;
  /** A plain click or tap on the text of a mark, not on anything that acts by itself. */
  press(target: T, point: Point, touch: boolean): void;
  /** A click or tap elsewhere on the page. */
  pressOutside(): void;
}

/** What a click already means something on: a mark inside one is shown on hover, never opened by click. */
const ACTS =
  'a[href],area,button,input,select,textarea,label,summary,video,audio,[onclick],[contenteditable],' +
  '[role="button"],[role="link"],[role="tab"],[role="menuitem"],[role="option"],[role="checkbox"],[role="switch"]';

/**
 * Listens to the pointer without ever stopping an event or its default: links are followed, text is
 * selected and the page's own handlers run as if we were not there. Only clicks by the reader count.
 */
export function watchPointer<T>(
  document: Document,
  listener: PointerListener<T>,
  signal: AbortSignal,
): void {
  let last: PointerEvent | null = null;
  let frame = 0;
  let pointerType = 'mouse';
  const passive = { capture: true, passive: true, signal };

  const look = () => {
    frame = 0;
    if (!last) return;
    const point = { x: last.clientX, y: last.clientY };
    // While a button is held the reader is selecting or dragging.
    const target = last.buttons === 0 ? listener.at(point) : null;
    listener.over(target, point);
  };
  const move = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    if (listener.inCard(event)) {
      last = null;
      listener.over('card', { x: event.clientX, y: event.clientY });
      return;
    }
    last = event;
    frame ||= requestAnimationFrame(look);
  };
  const leave = () => {
    last = null;
    listener.over(null, { x: -1, y: -1 });
  };
  const click = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0 || listener.inCard(event)) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const point = { x: event.clientX, y: event.clientY };
    const target = isTaken(event) ? null : listener.at(point);
    if (target) listener.press(target, point, pointerType === 'touch');
    else listener.pressOutside();
  };

  document.addEventListener('pointermove', move, passive);
  document.documentElement.addEventListener('pointerleave', leave, { passive: true, signal });
  document.addEventListener('pointerdown', (event) => (pointerType = event.pointerType), passive);
  // On the window in the bubbling phase: after the page's own handlers.
  addEventListener('click', click, { signal });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}

/** Whether a click is already something else: on a control, handled by the page, or the end of a selection. */
function isTaken(event: MouseEvent): boolean {
  if (event.defaultPrevented) return true;
  const selection = getSelection();
  if (selection && !selection.isCollapsed) return true;
  return event.composedPath().some((node) => node instanceof Element && node.matches(ACTS));
}
