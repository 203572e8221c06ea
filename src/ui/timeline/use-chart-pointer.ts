import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { panned, zoomed, type View } from '../../core/timeline/view.ts';

/** A press that moves less than this is a press. */
const SLIP = 4;
/** Of the length, for each pixel that a wheel turns. */
const WHEEL_ZOOM = 0.0022;
/** Two fingers nearer than this, in pixels, tell no distance. */
const LEAST_SPREAD = 24;

interface PointerOptions {
  mirrored: boolean;
  onView: (change: (view: View) => View) => void;
}

/**
 * Dragging, pinching and wheels. Two fingers keep the times under them. Sideways the wheel moves through time, with Ctrl (as a pinch on a touchpad says it) it
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
    /** Where each pointer that is down stands, and how far the first of them came. */
    const held = new Map<number, number>();
    let moved = 0;
    const forward = (pixels: number) => {
      const share = pixels / Math.max(box.clientWidth, 1);
      return current.current.mirrored ? -share : share;
    };
    /** The share of the chart that lies before a place on the screen. */
    const early = (x: number) => {
      const { left, right, width } = box.getBoundingClientRect();
      return (current.current.mirrored ? right - x : x - left) / Math.max(width, 1);
    };
    const zoom = (factor: number, x: number) =>
      current.current.onView((view) => zoomed(view, factor, view.start + view.length * early(x)));
    const up = (event: PointerEvent) => void held.delete(event.pointerId);
    const down = (event: PointerEvent) => {
      if (event.button !== 0) return;
      held.delete(event.pointerId);
      if (event.isPrimary) held.clear();
      if (held.size === 0) {
        dragged.current = false;
        moved = 0;
      }
      held.set(event.pointerId, event.clientX);
    };
    const move = (event: PointerEvent) => {
      const x = event.clientX;
      const from = held.get(event.pointerId);
      if (from === undefined) return;
      // Let go outside, before it was a drag.
      if (event.buttons === 0) {
        up(event);
        return;
      }
      held.set(event.pointerId, x);
      const [other] = [...held].filter(([pointer]) => pointer !== event.pointerId);
      moved += Math.abs(x - from);
      if (moved < SLIP && !other) return;
      if (!dragged.current || other) box.setPointerCapture(event.pointerId);
      dragged.current = true;
      if (!other) current.current.onView((view) => panned(view, -forward(x - from)));
      else zoom(spread(from, other[1]) / spread(x, other[1]), other[1]);
    };
    const wheel = (event: WheelEvent) => {
      const zooms = event.ctrlKey || event.metaKey;
      const by = event.deltaX !== 0 ? event.deltaX : event.shiftKey ? event.deltaY : 0;
      if (!zooms && Math.abs(by) <= Math.abs(event.shiftKey ? 0 : event.deltaY)) return;
      event.preventDefault();
      if (zooms) zoom(Math.exp(event.deltaY * WHEEL_ZOOM), event.clientX);
      else current.current.onView((view) => panned(view, forward(by)));
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

function spread(one: number, other: number): number {
  return Math.max(Math.abs(one - other), LEAST_SPREAD);
}
