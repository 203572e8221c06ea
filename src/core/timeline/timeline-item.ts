import { fieldOfHappening, type HappeningField } from '../happenings/field-of-happening.ts';
import type { Happening } from '../happenings/happening.ts';
import { certainSpan, spanOf, type TimeSpan } from './time-span.ts';

/** A happening with its place in time. */
export interface TimelineItem {
  happening: Happening;
  span: TimeSpan;
  /** The days on which it went on for certain; null where it was at some time within its span. */
  certain: TimeSpan | null;
  field: HappeningField;
}

/**
 * What can be drawn, by its beginning and the longer first, and what cannot: an interval whose ends are no
 * dates has no place in time.
 */
export function timelineItems(happenings: readonly Happening[]): {
  items: TimelineItem[];
  undated: Happening[];
} {
  const items: TimelineItem[] = [];
  const undated: Happening[] = [];
  for (const happening of happenings) {
    const span = spanOf(happening.event);
    if (span === null) undated.push(happening);
    else
      items.push({
        ...{ happening, span, certain: certainSpan(happening.event) },
        field: fieldOfHappening(happening),
      });
  }
  return { items: items.sort(inTime), undated };
}

function inTime(a: TimelineItem, b: TimelineItem): number {
  return (
    a.span.start - b.span.start ||
    b.span.end - a.span.end ||
    (a.happening.id < b.happening.id ? -1 : a.happening.id > b.happening.id ? 1 : 0)
  );
}
