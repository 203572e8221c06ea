import { DAY_WIDTH, LABEL_GAP, type Mark } from '../lanes.ts';
import { fitText } from '../text-width.ts';
import type { Drawn } from './drawn.ts';
import { FIELD_SIGNS } from './field-sign.ts';
import {
  across,
  LABEL_SIZE,
  LANE_HEIGHT,
  laneMiddle,
  round,
  stretch,
  textAt,
  type Frame,
  type Written,
} from './frame.ts';

const BAR = 14;
/** A bar that leaves the view is drawn this far beyond its edge. */
const BEYOND = 30;
/** Through what is said not to have happened. */
const STRIKE = 'M-4.6 4.6L4.6-4.6';

/**
 * One happening. A day is a round mark. A longer stretch is a bar: pale where it was at some time within, full
 * where it lasted all the while. What did not happen, or not yet, is hollow.
 */
export function drawMark(mark: Mark, frame: Frame, label: Written): Drawn[] {
  const { item, lane, start, end } = mark;
  const { reality } = item.happening.event;
  const y = laneMiddle(lane);
  const solid = item.certain !== null && reality === 'happened';
  const hit = stretch(frame, Math.max(start, -BEYOND) - 4, Math.min(end, frame.width + BEYOND) + 4);
  return [
    {
      tag: 'rect',
      attributes: { class: 'hit', ...hit, y: y - LANE_HEIGHT / 2, height: LANE_HEIGHT },
    },
    ...(mark.isDay ? drawDay(mark, frame, y) : drawBar(mark, frame, y)),
    ...drawSign(mark, frame, y, solid),
    ...drawLabel(mark, frame, y, label, solid),
  ];
}

function drawDay({ item, start, end }: Mark, frame: Frame, y: number): Drawn[] {
  const at = { cx: across(frame, (start + end) / 2), cy: y };
  const { reality } = item.happening.event;
  return [
    { tag: 'circle', attributes: { class: 'ring', ...at, r: DAY_WIDTH / 2 + 3 } },
    { tag: 'circle', attributes: { class: `full ${reality}`, ...at, r: DAY_WIDTH / 2 - 1 } },
  ];
}

function drawBar({ item, start, end }: Mark, frame: Frame, y: number): Drawn[] {
  const seen = stretch(frame, Math.max(start, -BEYOND), Math.min(end, frame.width + BEYOND));
  const box = { y: y - BAR / 2, height: BAR, rx: 4 };
  const { reality } = item.happening.event;
  const ring = { x: seen.x - 3, width: seen.width + 6, y: box.y - 3, height: BAR + 6, rx: 6 };
  const drawn: Drawn[] = [
    { tag: 'rect', attributes: { class: 'ring', ...ring } },
    { tag: 'rect', attributes: { class: `pale ${reality}`, ...seen, ...box } },
  ];
  const { certain, span } = item;
  if (certain === null || reality !== 'happened') return drawn;
  // In the bar as it is drawn, which may be wider than its days.
  const perDay = (end - start) / (span.end - span.start);
  const from = Math.max(start + (certain.start - span.start) * perDay, -BEYOND);
  const to = Math.min(end - (span.end - certain.end) * perDay, frame.width + BEYOND);
  if (to > from)
    drawn.push({
      tag: 'rect',
      attributes: { class: 'full happened', ...stretch(frame, from, to), ...box },
    });
  return drawn;
}

/** In the middle of what is short, at the early end of what is long. */
function drawSign({ item, start, end }: Mark, frame: Frame, y: number, solid: boolean): Drawn[] {
  const negated = item.happening.event.reality === 'negated';
  const path = negated ? STRIKE : FIELD_SIGNS[item.field];
  if (path === '') return [];
  const wide = end - start > 40;
  const at = wide ? Math.max(start, 0) + 11 : (start + end) / 2;
  const onFull = solid && (!wide || item.certain?.start === item.span.start);
  const transform = `translate(${across(frame, at)} ${y})`;
  const name = negated ? 'strike' : onFull ? 'sign on-full' : 'sign';
  return [{ tag: 'path', attributes: { class: name, d: path, transform } }];
}

function drawLabel(
  { item, start, end, label, labelSide }: Mark,
  frame: Frame,
  y: number,
  written: Written,
  solid: boolean,
): Drawn[] {
  const text = label > 0 ? fitText(written.text, label, LABEL_SIZE) : '';
  if (text === '') return [];
  const signed = FIELD_SIGNS[item.field] === '' ? 8 : 22;
  const place = {
    after: { x: end + LABEL_GAP, runs: 'later' as const },
    before: { x: start - LABEL_GAP, runs: 'earlier' as const },
    inside: { x: Math.max(start, 0) + signed, runs: 'later' as const },
  }[labelSide];
  const name = labelSide === 'inside' && solid ? 'label on-full' : 'label';
  const at = { ...place, y: round(y + LABEL_SIZE * 0.34), class: name };
  return [textAt(frame, { ...written, text }, at)];
}
