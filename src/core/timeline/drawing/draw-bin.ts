import { HAPPENING_FIELDS, type HappeningField } from '../../happenings/field-of-happening.ts';
import type { Bin } from '../lay-out.ts';
import type { Drawn } from './drawn.ts';
import { textWidth } from '../text-width.ts';
import { binGround, round, stretch, textAt, type Frame, type Written } from './frame.ts';

/** Of a column, in pixels. */
const LEAST_HEIGHT = 8;
const GAP = 4;
/** Of the number, as the style sheet has it. */
const COUNT_SIZE = 11;

/**
 * A column as high as it has happenings, in the colours of their fields, with the number above it.
 *
 * @param most happenings of any column in view
 */
export function drawBin(bin: Bin, most: number, frame: Frame, count: Written): Drawn[] {
  const { ground, room } = binGround(frame);
  const height = Math.max(LEAST_HEIGHT, (bin.items.length / most) * room);
  const { x, width } = stretch(frame, bin.start + GAP / 2, bin.end - GAP / 2);
  const top = round(ground - height);
  const drawn: Drawn[] = [
    { tag: 'rect', attributes: { class: 'hit', x, width, y: top - 18, height: height + 18 } },
    {
      tag: 'rect',
      attributes: {
        class: 'ring',
        x: x - 3,
        width: width + 6,
        y: top - 3,
        height: height + 6,
        rx: 5,
      },
    },
  ];
  let bottom = ground;
  for (const [field, share] of sharesOf(bin)) {
    const part = share * height;
    bottom -= part;
    drawn.push({
      tag: 'rect',
      attributes: {
        ...{ class: 'column', 'data-field': field, x, width },
        ...{ y: round(bottom), height: round(Math.max(part - 1, 1)), rx: 1.5 },
      },
    });
  }
  const middle = middleInView(bin, frame, count.text);
  drawn.push(textAt(frame, count, { x: middle, y: top - 5, runs: 'both', class: 'count' }));
  return drawn;
}

/** Of what is in view of the column, where the number has room there: at an edge it would be cut with the column. */
function middleInView({ start, end }: Bin, { width }: Frame, count: string): number {
  const [left, right] = [Math.max(start, 0), Math.min(end, width)];
  const fits = right - left >= textWidth(count, COUNT_SIZE);
  return fits ? (left + right) / 2 : (start + end) / 2;
}

/** Fields from the most to the least, which lie from the ground up. */
function sharesOf({ items }: Bin): [HappeningField, number][] {
  const counts = new Map<HappeningField, number>();
  for (const { field } of items) counts.set(field, (counts.get(field) ?? 0) + 1);
  return [...counts]
    .map(([field, count]): [HappeningField, number] => [field, count / items.length])
    .sort((a, b) => b[1] - a[1] || HAPPENING_FIELDS.indexOf(a[0]) - HAPPENING_FIELDS.indexOf(b[0]));
}
