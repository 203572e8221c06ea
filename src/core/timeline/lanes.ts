import type { TimelineItem } from './timeline-item.ts';
import type { View } from './view.ts';

/** What there is room for. */
export interface LaneRoom {
  view: View;
  /** Of the view, in pixels. */
  width: number;
  lanes: number;
  /** Pixels that the label of an item would like to have. */
  labelWidth: (item: TimelineItem) => number;
}

/** An item where it is drawn. Pixels from the early edge, true to the days where they are as wide as a mark. */
export interface Mark {
  item: TimelineItem;
  /** From 0. */
  lane: number;
  start: number;
  end: number;
  /** A day: drawn round and not as a bar. */
  isDay: boolean;
  /** Pixels for its label, 0 where there is no room; and whether it stands after, before or in the mark. */
  label: number;
  labelSide: 'after' | 'before' | 'inside';
}

/** A day is as wide as can be seen and pressed; a bar, however short, wider than a day. */
export const DAY_WIDTH = 16;
const BAR_WIDTH = 22;
/** Between a mark and its label, and between a label and the next mark. */
export const LABEL_GAP = 6;
const MARK_GAP = 3;
const LEAST_LABEL = 80;
/** What the sign of the field and the ends of a bar take of its inside. */
const INSIDE = 32;

interface Lane {
  last: Mark | null;
  /** Where the last mark ends, and where its label does. */
  taken: number;
  labelled: number;
}

/**
 * Puts each item into the first lane where it overlaps no other, with its label where there is room: a mark
 * may cut the label before it short, but never stands on another. In one pass over the lanes for each item.
 *
 * @param items by their beginning, all in view
 * @returns what found a place, and what did not
 */
export function placeInLanes(
  items: readonly TimelineItem[],
  { view, width, lanes: count, labelWidth }: LaneRoom,
): { marks: Mark[]; left: TimelineItem[] } {
  const lanes = Array.from({ length: count }, (): Lane => {
    return { last: null, taken: -Infinity, labelled: -Infinity };
  });
  const perDay = width / view.length;
  const boxes = items.map((item) => ({ item, ...boxOf(item, view.start, perDay) }));
  // Short bars are drawn wider than they are, so that they may begin before what began earlier.
  boxes.sort((a, b) => a.start - b.start);

  const marks: Mark[] = [];
  const left: TimelineItem[] = [];
  for (const { item, start, end, isDay } of boxes) {
    const number = chooseLane(lanes, start);
    if (number === null) {
      left.push(item);
      continue;
    }
    const lane = lanes[number]!;
    if (lane.last && lane.labelled > start - LABEL_GAP) cutLabel(lane.last, start);
    const mark: Mark = { item, lane: number, start, end, isDay, label: 0, labelSide: 'after' };
    Object.assign(mark, roomForLabel(mark, labelWidth(item), width, lane));
    lane.last = mark;
    lane.taken = end;
    lane.labelled = mark.labelSide === 'after' ? end + LABEL_GAP + mark.label : end;
    marks.push(mark);
  }
  return { marks, left };
}

function boxOf({ happening, span }: TimelineItem, from: number, perDay: number) {
  const isDay = happening.event.precision === 'day' && span.end - span.start === 1;
  const least = isDay ? DAY_WIDTH : BAR_WIDTH;
  const start = (span.start - from) * perDay;
  const end = (span.end - from) * perDay;
  const middle = (start + end) / 2;
  // A day stays a small round mark, however near one looks.
  return isDay || end - start < least
    ? { start: middle - least / 2, end: middle + least / 2, isDay }
    : { start, end, isDay };
}

/** The first lane where nothing is cut, else the one whose label loses least; null where marks would overlap. */
function chooseLane(lanes: readonly Lane[], start: number): number | null {
  let best: number | null = null;
  for (const [number, { taken, labelled }] of lanes.entries()) {
    if (labelled + LABEL_GAP <= start) return number;
    if (taken + MARK_GAP > start) continue;
    if (best === null || labelled < lanes[best]!.labelled) best = number;
  }
  return best;
}

function roomForLabel(
  { item, start, end }: Mark,
  wanted: number,
  width: number,
  { taken, labelled }: Lane,
): Pick<Mark, 'label' | 'labelSide'> {
  const inside = Math.min(end, width) - Math.max(start, 0) - INSIDE;
  // In two colours no text can be read.
  const plain = item.certain === null || item.certain.start === item.span.start;
  if (plain && inside >= wanted) return { label: wanted, labelSide: 'inside' };
  const after = Math.min(wanted, width - Math.max(end, 0) - 2 * LABEL_GAP);
  if (after >= Math.min(wanted, 1.5 * LEAST_LABEL)) return { label: after, labelSide: 'after' };
  const before = start - 2 * LABEL_GAP - Math.max(0, taken, labelled);
  if (before >= wanted) return { label: wanted, labelSide: 'before' };
  return { label: after >= LEAST_LABEL ? after : 0, labelSide: 'after' };
}

function cutLabel(mark: Mark, next: number): void {
  if (mark.labelSide !== 'after') return;
  const room = next - 2 * LABEL_GAP - mark.end;
  mark.label = room >= LEAST_LABEL ? Math.min(mark.label, room) : 0;
}
