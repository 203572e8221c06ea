import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HitMap } from '../../../src/highlight/hit-map.ts';

const node = {};

describe('HitMap', () => {
  test('finds the span a caret lies in or at the edge of', () => {
    const map = new HitMap<object, string>();
    map.add(node, 3, 8, 'روسيا');
    map.add(node, 12, 15, 'قطر');
    expect([2, 3, 5, 8, 9, 11, 12, 15, 16].map((offset) => map.at(node, offset))).toEqual([
      [],
      ['روسيا'],
      ['روسيا'],
      ['روسيا'],
      [],
      [],
      ['قطر'],
      ['قطر'],
      [],
    ]);
  });

  test('gives both of two spans that touch', () => {
    const map = new HitMap<object, string>();
    map.add(node, 0, 4, 'a');
    map.add(node, 4, 9, 'b');
    expect(map.at(node, 4)).toEqual(['a', 'b']);
    expect(map.at(node, 3)).toEqual(['a']);
  });

  test('knows one node from another', () => {
    const map = new HitMap<object, string>();
    map.add(node, 0, 4, 'a');
    expect(map.at({}, 2)).toEqual([]);
  });

  test('agrees with a search through all spans, in whatever order they came', () => {
    const spans = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 9 })), {
        maxLength: 40,
      })
      .map((steps) => {
        let end = 0;
        return steps.map(([gap, length]) => {
          const start = end + gap;
          end = start + length;
          return { start, end };
        });
      });
    fc.assert(
      fc.property(spans, fc.infiniteStream(fc.nat()), fc.nat({ max: 400 }), (all, dice, offset) => {
        const map = new HitMap<object, { start: number; end: number }>();
        const order = all.map((span) => ({ span, key: dice.next().value as number }));
        for (const { span } of order.sort((a, b) => a.key - b.key))
          map.add(node, span.start, span.end, span);
        const expected = all.filter(({ start, end }) => start <= offset && offset <= end);
        expect(map.at(node, offset)).toEqual(expected);
      }),
    );
  });
});
