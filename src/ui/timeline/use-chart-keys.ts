import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TimelineItem } from '../../core/timeline/timeline-item.ts';
import { panned, viewShowing, zoomed, type View } from '../../core/timeline/view.ts';
import type { Scene, Stop } from './chart-scene.ts';
import { neighbourOf, type Way } from './move-among-stops.ts';

export const ZOOM_STEP = 0.6;
const PAN_STEP = 0.2;

interface KeyOptions {
  box: RefObject<HTMLElement | null>;
  scene: Scene | null;
  items: readonly TimelineItem[];
  view: View;
  all: View;
  onView: (view: View) => void;
  onPress: (stop: Stop) => void;
}

/**
 * The keys of the chart. One stop is in the order of tabs; arrows go from stop to stop and, at the edge, on to
 * what is out of view. With Shift, or where the chart itself has the focus, they move through time. + and -
 * zoom around the stop, 0 shows all, Home and End lead to the first and the last happening.
 *
 * @returns the key of the stop that Tab reaches
 */
export function useChartKeys(options: KeyOptions): {
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: (stop: Stop) => void;
  /** Focuses the stop that stands for an item when the chart is drawn next. */
  focusItem: (item: TimelineItem) => void;
  reached: string | null;
} {
  const { box, scene, items, view, all, onView, onPress } = options;
  const [current, setCurrent] = useState<string | null>(null);
  const awaited = useRef<TimelineItem | null>(null);
  const stops = scene?.stops ?? [];
  const stopFor = (item: TimelineItem) => stops.find((stop) => stop.items.includes(item));

  // Before the browser paints: a key that is held down must not fall beside the chart.
  useLayoutEffect(() => {
    const item = awaited.current;
    if (!item || !scene) return;
    awaited.current = null;
    const stop = stopFor(item);
    if (stop) focusStop(stop);
    else box.current?.focus({ preventScroll: true });
  });

  const focusStop = (stop: Stop) => {
    setCurrent(stop.key);
    const nodes = box.current?.querySelectorAll<SVGElement>('[data-stop]') ?? [];
    [...nodes].find(({ dataset }) => dataset['stop'] === stop.key)?.focus({ preventScroll: true });
  };
  const goTo = (item: TimelineItem | undefined) => {
    if (!item) return;
    const next = viewShowing(view, item.span);
    const stop = next === view ? stopFor(item) : undefined;
    if (stop) {
      focusStop(stop);
      return;
    }
    awaited.current = item;
    onView(next);
  };
  const walk = (from: Stop, way: Way) => {
    const next = neighbourOf(stops, from, way);
    if (next) {
      focusStop(next);
      return;
    }
    if (way === 'later') goTo(items[items.indexOf(from.items.at(-1)!) + 1]);
    if (way === 'earlier') goTo(items[items.indexOf(from.items[0]!) - 1]);
  };
  const zoom = (factor: number, around: Stop | null) => {
    const middle = around ? (around.span.start + around.span.end) / 2 : undefined;
    if (around) awaited.current = around.items[0] ?? null;
    onView(zoomed(view, factor, middle));
  };
  const handle = (event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const node = (event.target as Element).closest<SVGElement>('[data-stop]');
    const stop = stops.find(({ key }) => key === node?.dataset['stop']) ?? null;
    const way = wayOf(event.key, scene?.frame.mirrored ?? false);
    if (way !== null) {
      const sideways = way === 'earlier' || way === 'later';
      if (stop && !event.shiftKey) walk(stop, way);
      else if (sideways) {
        awaited.current = stop?.items[0] ?? null;
        onView(panned(view, way === 'later' ? PAN_STEP : -PAN_STEP));
      } else return false;
      return true;
    }
    switch (event.key) {
      case '+':
      case '=':
        zoom(ZOOM_STEP, stop);
        return true;
      case '-':
        zoom(1 / ZOOM_STEP, stop);
        return true;
      case '0':
        awaited.current = stop?.items[0] ?? null;
        onView(all);
        return true;
      case 'Home':
        goTo(items[0]);
        return true;
      case 'End':
        goTo(items.at(-1));
        return true;
      case 'Enter':
      case ' ':
        if (stop) onPress(stop);
        return stop !== null;
      default:
        return false;
    }
  };

  const reached = stops.find(({ key }) => key === current) ?? stops[0];
  return {
    onKeyDown: (event) => {
      if (handle(event)) event.preventDefault();
    },
    onFocus: ({ key }) => setCurrent(key),
    focusItem: (item) => {
      awaited.current = item;
    },
    reached: reached?.key ?? null,
  };
}

function wayOf(key: string, mirrored: boolean): Way | null {
  switch (key) {
    case 'ArrowRight':
      return mirrored ? 'earlier' : 'later';
    case 'ArrowLeft':
      return mirrored ? 'later' : 'earlier';
    case 'ArrowUp':
      return 'up';
    case 'ArrowDown':
      return 'down';
    default:
      return null;
  }
}
