import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedEdits, editDistance } from '../../../../src/core/search/edit-distance.ts';

describe('editDistance', () => {
  it.each([
    ['lavrov', 'lavrov', 2, 0],
    ['lavrov', 'larvov', 2, 1], // transposition
    ['lavrov', 'lavov', 2, 1], // deletion
    ['lavrov', 'lavrrov', 2, 1], // insertion
    ['lavrov', 'lafrov', 2, 1], // substitution
    ['زيلينسكي', 'زلنسكي', 2, 2],
    ['lavrov', 'putin', 2, null],
    ['lavrov', 'lafrof', 1, null],
    ['', 'ab', 2, 2],
    ['', '', 0, 0],
    ['ca', 'abc', 3, 3], // no stretch is edited twice
  ])('from %s to %s, at most %i: %s', (a, b, max, distance) => {
    expect(editDistance(a, b, max)).toBe(distance);
  });

  it('is what the whole table gives, cut off at the bound', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 8 }), (a, b, max) => {
        const whole = wholeTable(a, b);
        expect(editDistance(a, b, max)).toBe(whole <= max ? whole : null);
      }),
      { numRuns: 500 },
    );
  });
});

describe('allowedEdits', () => {
  it('lets short words hold none', () => {
    expect([3, 4, 7, 8].map(allowedEdits)).toEqual([0, 1, 1, 2]);
  });
});

/** Optimal string alignment without a band, by its recurrence. */
function wholeTable(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [cutA, cutB] = [a.slice(0, -1), b.slice(0, -1)];
  const options = [
    wholeTable(cutA, b) + 1,
    wholeTable(a, cutB) + 1,
    wholeTable(cutA, cutB) + (a.at(-1) === b.at(-1) ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    options.push(wholeTable(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...options);
}
