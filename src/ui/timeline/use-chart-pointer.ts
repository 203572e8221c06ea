import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { panned, zoomed, type View } from '../../core/timeline/view.ts';

/** A press that moves less than this is a press. */
const SLIP = 4;
/** Of the length, for each pixel that a wheel turns. */
const WHEEL_ZOOM = 0.0022;

interface PointerOptions {
  mirrored: boolean;
  onView: (change: (view: View) => View) => void;
}

/**
 * Dragging and wheels. Sideways the wheel moves through time, with Ctrl (as a pinch on a touchpad says it) it
 * zooms around the pointer; up and down it scrolls the page as ever.
 *
 * @returns whether the press that has just ended was a drag, so that it chooses nothing
 */
export function useChartPointer(
  element: RefObject<HTMLElement | null>,
  options: PointerOptions,
): () => boolean {
  const current = useRef(options);
  current.current = options;
  const dragged = useRef(false);

  useEffect(() => {
    const box = element.current;
    if (!box) return;
    let last: { x: number; moved: number; pointer: number } | null = null;
    const forward = (pixels: number) => {
      const share = pixels / Math.max(box.clientWidth, 1);
      return current.current.mirrored ? -share : share;
    };
    const down = (event: PointerEvent) => {
      dragged.current = false;
      if (event.button !== 0 || !event.isPrimary) return;
      last = { x: event.clientX, moved: 0, pointer: event.pointerId };
    };
    const move = (event: PointerEvent) => {
      if (event.pointerId !== last?.pointer) return;
      const by = event.clientX - last.x;
      last.moved += Math.abs(by);
      last.x = event.clientX;
      if (last.moved < SLIP) return;
      if (!dragged.current) box.setPointerCapture(event.pointerId);
      dragged.current = true;
      current.current.onView((view) => panned(view, -forward(by)));
    };
    const up = () => {
      last = null;
    };
    const wheel = (event: WheelEvent) => {
      const zooms = event.ctrlKey || event.metaKey;
      const by = event.deltaX !== 0 ? event.deltaX : event.shiftKey ? event.deltaY : 0;
      if (!zooms && Math.abs(by) <= Math.abs(event.shiftKey ? 0 : event.deltaY)) return;
      event.preventDefault();
      const { left, right, width } = box.getBoundingClientRect();
      const early = current.current.mirrored ? right - event.clientX : event.clientX - left;
      current.current.onView((view) =>
        zooms
          ? zoomed(
              view,
              Math.exp(event.deltaY * WHEEL_ZOOM),
              view.start + (view.length * early) / width,
            )
          : panned(view, forward(by)),
      );
    };
    box.addEventListener('pointerdown', down);
    box.addEventListener('pointermove', move);
    box.addEventListener('pointerup', up);
    box.addEventListener('pointercancel', up);
    box.addEventListener('wheel', wheel, { passive: false });
    return () => {
      box.removeEventListener('pointerdown', down);
      box.removeEventListener('pointermove', move);
      box.removeEventListener('pointerup', up);
      box.removeEventListener('pointercancel', up);
      box.removeEventListener('wheel', wheel);
    };
  }, [element]);

  return () => dragged.current;
}
