import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../../src/core/dates/civil.ts';
import {
  isInView,
  isSameView,
  panned,
  SHORTEST_VIEW,
  viewOfAll,
  viewOfSpan,
  viewShowing,
  zoomed,
} from '../../../../src/core/timeline/view.ts';

const SPAN = { start: dayNumber(1990, 1, 1), end: dayNumber(2000, 1, 1) };

describe('a view', () => {
  it('of all shows all, with time around it', () => {
    const view = viewOfAll([SPAN, { start: SPAN.start + 5, end: SPAN.start + 6 }]);
    expect(view.start).toBeLessThan(SPAN.start);
    expect(view.start + view.length).toBeGreaterThan(SPAN.end);
    expect(view.length).toBeLessThan((SPAN.end - SPAN.start) * 1.2);
  });

  it('of one day shows its month, of nothing something', () => {
    const day = viewOfAll([{ start: 100, end: 101 }]);
    expect(day).toEqual({ start: 80.5, length: 40 });
    expect(viewOfAll([]).length).toBeGreaterThan(0);
  });

  it('of thousands of spans is no matter of the stack', () => {
    const spans = Array.from({ length: 200_000 }, (_, i) => ({ start: i, end: i + 1 }));
    expect(isInView(viewOfAll(spans), spans.at(-1)!)).toBe(true);
  });

  it('keeps the day that is zoomed at in its place', () => {
    const view = viewOfSpan(SPAN);
    const at = SPAN.start + 1000;
    const place = (seen: typeof view) => (at - seen.start) / seen.length;
    const nearer = zoomed(view, 0.3, at);
    expect(nearer.length).toBeCloseTo(view.length * 0.3);
    expect(place(nearer)).toBeCloseTo(place(view));
    expect(isSameView(zoomed(nearer, 1 / 0.3, at), view)).toBe(true);
  });

  it('moves no more than it has to for what is to be shown', () => {
    const view = { start: 0, length: 100 };
    expect(viewShowing(view, { start: 50, end: 51 })).toBe(view);
    const later = viewShowing(view, { start: 300, end: 301 });
    expect(later.length).toBe(100);
    expect(later.start + 100).toBeCloseTo(305);
    const earlier = viewShowing(view, { start: -300, end: -299 });
    expect(earlier.start).toBeCloseTo(-304);
    expect(viewShowing(view, { start: 0, end: 1000 }).length).toBeGreaterThan(1000);
  });

  it('never leaves the years that dates have, nor its bounds, whatever is done', () => {
    const deeds = fc.array(
      fc.oneof(
        fc.tuple(fc.constant('zoom'), fc.double({ min: 0.01, max: 100, noNaN: true })),
        fc.tuple(fc.constant('pan'), fc.double({ min: -50, max: 50, noNaN: true })),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(deeds, (list) => {
        let view = viewOfSpan(SPAN);
        for (const [deed, by] of list) view = deed === 'zoom' ? zoomed(view, by) : panned(view, by);
        expect(view.length).toBeGreaterThanOrEqual(SHORTEST_VIEW);
        expect(isInView(view, { start: dayNumber(0, 1, 1), end: dayNumber(10_000, 1, 1) })).toBe(
          true,
        );
      }),
    );
  });
});
