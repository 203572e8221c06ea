import type { HappeningField } from '../../core/happenings/field-of-happening.ts';
import { axisOf } from '../../core/timeline/axis.ts';
import { drawAxis } from '../../core/timeline/drawing/draw-axis.ts';
import { drawBin } from '../../core/timeline/drawing/draw-bin.ts';
import { drawMark } from '../../core/timeline/drawing/draw-mark.ts';
import type { Drawn } from '../../core/timeline/drawing/drawn.ts';
import { frameOf, LABEL_SIZE, type Frame } from '../../core/timeline/drawing/frame.ts';
import type { Mark } from '../../core/timeline/lanes.ts';
import { layOut, type Bin } from '../../core/timeline/lay-out.ts';
import { textWidth } from '../../core/timeline/text-width.ts';
import type { TimelineItem } from '../../core/timeline/timeline-item.ts';
import type { TimeSpan } from '../../core/timeline/time-span.ts';
import type { View } from '../../core/timeline/view.ts';
import { directionOf } from '../../locale/language.ts';
import type { ChartWords } from './chart-words.ts';

/** Something in the chart that can be reached and pressed: a happening, or a column of several. */
export interface Stop {
  /** A column is told by its calendar cell, a mark by its happening. */
  key: string;
  kind: 'mark' | 'bin';
  name: string;
  field: HappeningField;
  span: TimeSpan;
  items: readonly TimelineItem[];
  /** Pixels: middle from the early edge, and the lane, columns below all lanes. */
  x: number;
  lane: number;
  drawn: Drawn[];
}

/** A chart as it is to be drawn. */
export interface Scene {
  frame: Frame;
  axis: Drawn[];
  /** In time. */
  stops: Stop[];
}

const BIN_LANES = 4;
/** Of these there is room to say much of each. */
const FEW = 12;

/** Few happenings need little height, and many are columns. Steps, so that the height stays while one moves. */
function lanesFor(items: number): number {
  return items <= 4 ? 4 : items <= FEW ? 6 : items <= 110 ? 14 : 11;
}

/**
 * @param width pixels
 * @param tight whether lanes that nothing stands in are left out, as on paper, where nobody moves on
 */
export function buildScene(
  items: readonly TimelineItem[],
  view: View,
  width: number,
  words: ChartWords,
  tight = false,
): Scene {
  const lanes = lanesFor(items.length);
  const longest = items.length <= FEW ? 560 : 320;
  const { marks, bins } = layOut(items, {
    ...{ view, width, lanes, binLanes: BIN_LANES },
    labelWidth: ({ happening }) =>
      Math.min(textWidth(words.label(happening).text, LABEL_SIZE) + 1, longest),
  });
  // Columns grow into the lanes that nothing stands in.
  const used = marks.reduce((highest, { lane }) => Math.max(highest, lane + 1), 0);
  const mirrored = directionOf(words.language) === 'rtl';
  const height = tight && bins.length === 0 ? Math.max(used, 1) : lanes;
  const frame = frameOf(width, height, Math.max(BIN_LANES, lanes - used), mirrored);
  const most = bins.reduce((highest, bin) => Math.max(highest, bin.items.length), 1);
  const stops = [
    ...marks.map((mark) => markStop(mark, frame, words)),
    ...bins.map((bin) => binStop(bin, most, frame, words)),
  ];
  stops.sort((a, b) => a.span.start - b.span.start || a.lane - b.lane);
  return { frame, axis: drawAxis(axisOf(view, width), view, frame, words), stops };
}

function markStop(mark: Mark, frame: Frame, words: ChartWords): Stop {
  const { item, start, end, lane } = mark;
  const { happening, field, span } = item;
  return {
    ...{ key: happening.id, kind: 'mark', field, span, lane, items: [item] },
    name: words.markName(happening, field),
    x: (Math.max(0, start) + Math.min(frame.width, end)) / 2,
    drawn: drawMark(mark, frame, words.label(happening)),
  };
}

function binStop(bin: Bin, most: number, frame: Frame, words: ChartWords): Stop {
  const { cell, items, start, end } = bin;
  return {
    ...{ key: `bin ${cell.start} ${cell.end}`, kind: 'bin', field: 'unsorted', span: cell, items },
    name: words.binName(bin),
    x: (start + end) / 2,
    lane: frame.lanes,
    drawn: drawBin(bin, most, frame, words.count(bin)),
  };
}
