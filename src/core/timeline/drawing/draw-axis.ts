import type { Axis, Cell } from '../axis.ts';
import type { View } from '../view.ts';
import type { Drawn } from './drawn.ts';
import { across, AXIS_HEIGHT, textAt, type Frame, type Written } from './frame.ts';

/** What the calendar is called. */
export interface AxisWords {
  /** "5", "Jun", "1990s" without its year or month where a band says it. */
  cell: (cell: Cell) => Written;
  /** "June 2024", "2024". */
  band: (cell: Cell) => Written;
}

const BAND_LINE = 16;
const CELL_LINE = 36;
const MIDDLE_LINE = 28;
/** So much of a label is in view, or it is not written. */
const LABEL_ROOM = 38;
const BAND_ROOM = 96;

/** The calendar above the lanes, with a line through them where each stretch begins. */
export function drawAxis(axis: Axis, view: View, frame: Frame, words: AxisWords): Drawn[] {
  const perDay = frame.width / view.length;
  const at = (day: number) => (day - view.start) * perDay;
  const drawn: Drawn[] = [];
  const begins = new Set(axis.bands.map(({ start }) => start));
  // Alone on the axis, years stand in its middle.
  const alone = axis.bands.length === 0;
  const label = {
    y: alone ? MIDDLE_LINE : CELL_LINE,
    runs: 'later' as const,
    class: alone ? 'band' : 'tick',
  };
  for (const cell of axis.cells) {
    const x = at(cell.start);
    if (x >= 0)
      drawn.push(line(frame, x, alone || begins.has(cell.start) ? 'grid through' : 'grid'));
    if (x >= -4 && frame.width - x >= LABEL_ROOM)
      drawn.push(textAt(frame, words.cell(cell), { ...label, x: x + 5 }));
  }
  for (const band of axis.bands) {
    const [start, end] = [Math.max(at(band.start), 0), Math.min(at(band.end), frame.width)];
    if (end - start < BAND_ROOM && (start === 0 || end === frame.width)) continue;
    drawn.push(
      textAt(frame, words.band(band), { x: start + 5, y: BAND_LINE, runs: 'later', class: 'band' }),
    );
  }
  drawn.push({
    tag: 'line',
    attributes: { class: 'axis', x1: 0, x2: frame.width, y1: AXIS_HEIGHT, y2: AXIS_HEIGHT },
  });
  return drawn;
}

function line(frame: Frame, at: number, name: string): Drawn {
  const x = across(frame, at);
  const top = name === 'grid' ? AXIS_HEIGHT - 20 : 4;
  return { tag: 'line', attributes: { class: name, x1: x, x2: x, y1: top, y2: frame.height } };
}
