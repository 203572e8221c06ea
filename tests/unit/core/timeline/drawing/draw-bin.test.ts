import { expect, it } from 'vitest';
import { drawBin } from '../../../../../src/core/timeline/drawing/draw-bin.ts';
import type { Frame } from '../../../../../src/core/timeline/drawing/frame.ts';
import type { Bin } from '../../../../../src/core/timeline/lay-out.ts';

const FRAME: Frame = { width: 300, height: 200, lanes: 2, binLanes: 4, mirrored: false };
const COUNT = { text: '109', language: 'en', direction: 'ltr' } as const;

/** Where the number of a column stands. */
function numberAt(start: number, end: number, frame = FRAME): unknown {
  const bin = { start, end, items: [] } as unknown as Bin;
  const drawn = drawBin(bin, 1, frame, COUNT);
  return drawn.find(({ tag }) => tag === 'text')?.attributes?.['x'];
}

it('puts the number in the middle of its column', () => {
  expect(numberAt(100, 160)).toBe(130);
  expect(numberAt(100, 160, { ...FRAME, mirrored: true })).toBe(170);
});

it('puts it in the middle of what is in view, where the column goes beyond an edge', () => {
  expect(numberAt(260, 340)).toBe(280);
  expect(numberAt(-60, 40)).toBe(20);
});

it('lets it go with a column of which no more than a sliver is in view', () => {
  expect(numberAt(290, 350)).toBe(320);
});
