import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, scanDistances } from '../../../../src/core/annotations/edit-distance.ts';
import { similarStretches } from '../../../../src/core/annotations/similar-stretches.ts';

/** The whole matrix, row by row (Sellers 1980). */
function plainly(pattern: string, text: string, anchored: boolean): number[] {
  let row = Array.from({ length: text.length + 1 }, (_, i) => (anchored ? i : 0));
  for (const [i, unit] of pattern.split('').entries()) {
    const next = [i + 1];
    for (let j = 1; j <= text.length; j++)
      next.push(
        Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (text[j - 1] === unit ? 0 : 1)),
      );
    row = next;
  }
  return row.slice(1);
}

const letters = (maxLength: number) =>
  fc
    .array(fc.constantFrom('ا', 'ب', 'ت', ' '), { minLength: 1, maxLength })
    .map((units) => units.join(''));

describe('distances by words of bits', () => {
  it('are those of the plain matrix, for patterns of several words too', () => {
    fc.assert(
      fc.property(letters(80), letters(60), fc.boolean(), (pattern, text, anchored) => {
        const heard: number[] = [];
        scanDistances(pattern, text, anchored, (_end, distance) => heard.push(distance));
        expect(heard).toEqual(plainly(pattern, text, anchored));
      }),
      { examples: [['ا'.repeat(64), 'ا'.repeat(33), false]] },
    );
  });

  it.each([
    ['', '', 0],
    ['', 'ابت', 3],
    ['مسؤول', 'مسئول', 1],
  ])('of %j and %j is %i', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
    expect(editDistance(other, one)).toBe(distance);
  });
});

describe('stretches like a pattern', () => {
  it('differ by what they say', () => {
    fc.assert(
      fc.property(letters(40), letters(200), fc.nat(8), (pattern, text, most) => {
        for (const { start, end, edits } of similarStretches(pattern, text, most, 0)) {
          expect(edits).toBeLessThanOrEqual(most);
          expect(editDistance(pattern, text.slice(start, end))).toBe(edits);
        }
      }),
    );
  });

  it('are found at each place', () => {
    const text = 'بعد لقاء طويل ثم بعد لقاء قصير ثم بعد القاء';
    expect(similarStretches('بعد لقاء', text, 1, 0).map(({ start }) => start)).toEqual([0, 17, 34]);
  });
});
