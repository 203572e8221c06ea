import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf, rowsOf, sortTerms } from '../../../../src/storage/packs/sorted-terms.ts';

const term = fc.stringMatching(/^[abم]{0,3}$/u);
const rowsOfTerms = fc.array(fc.uniqueArray(term, { maxLength: 4 }), { maxLength: 30 });

describe('sorted terms', () => {
  it('stand in order, each once, with the rows they stand in', () => {
    fc.assert(
      fc.property(rowsOfTerms, (rows) => {
        const sorted = sortTerms(rows.length, (row) => rows[row]!);
        expect(sorted.terms).toEqual([...new Set(rows.flat())].sort());
        for (const one of sorted.terms)
          expect([...rowsOf(sorted, one)]).toEqual(
            [...rows.keys()].filter((row) => rows[row]!.includes(one)),
          );
        expect([...rowsOf(sorted, 'elsewhere')]).toEqual([]);
      }),
    );
  });

  it('are found by halving, or the place where they would stand', () => {
    const terms = ['b', 'd', 'f'];
    expect(['a', 'b', 'c', 'f', 'g'].map((one) => placeOf(terms, one))).toEqual([0, 0, 1, 2, 3]);
    expect(placeOf([], 'a')).toBe(0);
  });
});
