import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../src/core/dates/civil.ts';
import { LABEL_GAP, type Mark } from '../../../../src/core/timeline/lanes.ts';
import { layOut, type LayoutRoom } from '../../../../src/core/timeline/lay-out.ts';
import { timelineItems, type TimelineItem } from '../../../../src/core/timeline/timeline-item.ts';
import { viewOfAll } from '../../../../src/core/timeline/view.ts';
import { madeHappening } from './made-happening.ts';

function itemsOf(spans: readonly (readonly [number, number])[]): TimelineItem[] {
  return timelineItems(
    spans.map(([start, length], i) =>
      madeHappening(`e${i}`, { from: isoDate(start), to: isoDate(start + length - 1) }),
    ),
  ).items;
}

function roomFor(items: readonly TimelineItem[], other: Partial<LayoutRoom> = {}): LayoutRoom {
  const view = viewOfAll(items.map(({ span }) => span));
  return { view, width: 1000, lanes: 10, binLanes: 4, labelWidth: () => 150, ...other };
}

/** What a mark and its label take of its lane. */
function taken({ start, end, label, labelSide }: Mark): [number, number] {
  if (label === 0 || labelSide === 'inside') return [start, end];
  return labelSide === 'after'
    ? [start, end + LABEL_GAP + label]
    : [start - LABEL_GAP - label, end];
}

const days = fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.constantFrom(1, 1, 1, 3, 30, 365));
const many = fc.array(days, { minLength: 1, maxLength: 300 });

describe('a layout', () => {
  it('has few by themselves, each with its label', () => {
    const items = itemsOf([
      [0, 1],
      [400, 1],
      [900, 31],
    ]);
    const { marks, bins } = layOut(items, roomFor(items));
    expect(bins).toEqual([]);
    expect(marks.map(({ label }) => label)).toEqual([150, 150, 150]);
    // At the edge of the view a label stands before its mark.
    expect(marks.at(-1)!.labelSide).toBe('before');
  });

  it('draws a day as a round mark and a month as a bar, however far away', () => {
    const items = itemsOf([
      [0, 1],
      [10_000, 30],
      [36_500, 1],
    ]);
    const { marks } = layOut(items, roomFor(items));
    expect(marks.map(({ isDay }) => isDay)).toEqual([true, false, true]);
    const [day, month] = marks.map(({ start, end }) => end - start);
    expect(month).toBeGreaterThan(day!);
  });

  it('draws a bar as long as its days where they can be seen', () => {
    const items = itemsOf([
      [0, 100],
      [300, 1],
    ]);
    const room = roomFor(items);
    const [bar] = layOut(items, room).marks;
    const perDay = room.width / room.view.length;
    expect(bar!.end - bar!.start).toBeCloseTo(100 * perDay);
    expect(bar!.start).toBeCloseTo((0 - room.view.start) * perDay);
  });

  it('puts nothing on anything else', () => {
    fc.assert(
      fc.property(many, (spans) => {
        const items = itemsOf(spans);
        const { marks } = layOut(items, roomFor(items));
        for (let lane = 0; lane < 10; lane++) {
          const boxes = marks
            .filter((mark) => mark.lane === lane)
            .map(taken)
            .sort((a, b) => a[0] - b[0]);
          for (const [i, [start]] of boxes.entries())
            if (i > 0) expect(start).toBeGreaterThanOrEqual(boxes[i - 1]![1]);
        }
        for (const { label, labelSide, end } of marks)
          if (labelSide === 'after') expect(end + label).toBeLessThanOrEqual(Math.max(1000, end));
      }),
    );
  });

  it('loses nothing: what is in view is a mark or in a column, once', () => {
    fc.assert(
      fc.property(many, (spans) => {
        const items = itemsOf(spans);
        const { marks, bins } = layOut(items, roomFor(items));
        const drawn = [...marks.map(({ item }) => item), ...bins.flatMap((bin) => bin.items)];
        expect(drawn.map(({ happening }) => happening.id).sort()).toEqual(
          items.map(({ happening }) => happening.id).sort(),
        );
      }),
    );
  });

  it('leaves out what is out of view', () => {
    const items = itemsOf([
      [0, 1],
      [5000, 1],
      [10_000, 1],
    ]);
    const { marks } = layOut(items, roomFor(items, { view: { start: 4900, length: 200 } }));
    expect(marks.map(({ item }) => item)).toEqual([items[1]]);
  });

  it('draws a bounded number of things for any number of happenings', () => {
    const spans = Array.from(
      { length: 20_000 },
      (_, i) => [(i * 7919) % 40_000, (i % 9) * 40 + 1] as const,
    );
    const items = itemsOf(spans);
    const { marks, bins } = layOut(items, roomFor(items));
    expect(marks.length + bins.length).toBeLessThan(300);
    expect(bins.reduce((sum, bin) => sum + bin.items.length, marks.length)).toBe(20_000);
  });

  it('has what is of one day in one column where it finds no lane', () => {
    const items = itemsOf(Array.from({ length: 60 }, () => [100, 1] as const));
    const { marks, bins } = layOut(items, roomFor(items));
    expect(marks).toEqual([]);
    expect(bins.map((bin) => bin.items.length)).toEqual([60]);
  });

  it('is the same whatever the order of what is given', () => {
    fc.assert(
      fc.property(many, (spans) => {
        const { items } = timelineItems(itemsOf(spans).map(({ happening }) => happening));
        const shuffled = timelineItems(items.map(({ happening }) => happening).reverse()).items;
        const place = (given: TimelineItem[]) =>
          layOut(given, roomFor(given)).marks.map((mark) => [mark.item.happening.id, mark.lane]);
        expect(place(shuffled)).toEqual(place(items));
      }),
      { numRuns: 30 },
    );
  });
});

describe('what has no dates', () => {
  it('is listed and not drawn', () => {
    const broken = madeHappening('broken', { from: '2024-02-31', to: 'later' });
    const { items, undated } = timelineItems([broken, madeHappening('sound')]);
    expect(items.map(({ happening }) => happening.id)).toEqual(['sound']);
    expect(undated).toEqual([broken]);
  });
});
