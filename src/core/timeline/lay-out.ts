import { cellsAcross, type Cell } from './axis.ts';
import { placeInLanes, type LaneRoom, type Mark } from './lanes.ts';
import type { TimelineItem } from './timeline-item.ts';
import { isInView, type View } from './view.ts';

/** What stands so close that it is drawn as one column with a number. */
export interface Bin {
  cell: Cell;
  /** Pixels from the early edge. */
  start: number;
  end: number;
  /** By their beginning. Never empty. */
  items: TimelineItem[];
}

export interface TimelineLayout {
  marks: Mark[];
  bins: Bin[];
}

export interface LayoutRoom extends LaneRoom {
  /** How many of the lanes make room where there are columns. */
  binLanes: number;
}

/** More marks than this are no longer looked at one by one. */
const MOST_MARKS = 110;
const CELL = 30;
/** As many of one cell are marks, more are a column. */
const MOST_IN_CELL = 3;

/**
 * Where everything in view stands: each by itself as long as there is room for it, else, where it is dense,
 * in columns that tell how many there are. What is drawn is bounded by the room and not by the number of items.
 *
 * @param items by their beginning
 */
export function layOut(items: readonly TimelineItem[], room: LayoutRoom): TimelineLayout {
  const shown = items.filter(({ span }) => isInView(room.view, span));
  if (shown.length <= MOST_MARKS) {
    const { marks, left } = placeInLanes(shown, room);
    if (left.length === 0) return { marks, bins: [] };
  }
  return withBins(shown, room);
}

function withBins(shown: readonly TimelineItem[], room: LayoutRoom): TimelineLayout {
  const { view, width } = room;
  const perDay = width / view.length;
  const cells = cellsAcross(view, width, CELL);
  const inCell = new Map<Cell, TimelineItem[]>();
  const add = (into: Map<Cell, TimelineItem[]>, cell: Cell, item: TimelineItem) => {
    const others = into.get(cell);
    if (others) others.push(item);
    else into.set(cell, [item]);
  };
  const long: TimelineItem[] = [];
  for (const item of shown) {
    const cell = cellOf(cells, item, view);
    if (cell === null || (item.span.end - item.span.start) * perDay > CELL) long.push(item);
    else add(inCell, cell, item);
  }
  const binned = new Map<Cell, TimelineItem[]>();
  const alone = [...long];
  for (const [cell, items] of inCell)
    if (items.length > MOST_IN_CELL) binned.set(cell, items);
    else alone.push(...items);

  const order = new Map(shown.map((item, i) => [item, i]));
  const inOrder = (a: TimelineItem, b: TimelineItem) => order.get(a)! - order.get(b)!;
  const lanes = room.lanes - room.binLanes;
  const { marks, left } = placeInLanes(alone.sort(inOrder), { ...room, lanes });
  for (const item of left) {
    const cell = cellOf(cells, item, view);
    if (cell !== null) add(binned, cell, item);
  }
  const bins = [...binned].map(([cell, items]): Bin => {
    const start = (cell.start - view.start) * perDay;
    const end = (cell.end - view.start) * perDay;
    return { cell, start, end, items: items.sort(inOrder) };
  });
  return { marks, bins: bins.sort((a, b) => a.start - b.start) };
}

/** The cell that holds the middle of what is seen of an item. */
function cellOf(cells: readonly Cell[], { span }: TimelineItem, view: View): Cell | null {
  const start = Math.max(span.start, view.start);
  const middle = (start + Math.min(span.end, view.start + view.length)) / 2;
  let [low, high] = [0, cells.length - 1];
  while (low <= high) {
    const at = (low + high) >> 1;
    const cell = cells[at]!;
    if (middle < cell.start) high = at - 1;
    else if (middle >= cell.end) low = at + 1;
    else return cell;
  }
  return null;
}
