import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate, dayNumber, isoDate } from '../../../../src/core/dates/civil.ts';
import { axisOf, cellsAcross } from '../../../../src/core/timeline/axis.ts';

const WIDTH = 1000;

/** A view from a date on, so many days long. */
function from(year: number, month: number, day: number, length: number) {
  return { start: dayNumber(year, month, day), length };
}

describe('the axis', () => {
  it.each([
    ['days', 10, 'day', 1, 'month'],
    ['weeks', 60, 'day', 5, 'month'],
    ['a quarter', 200, 'day', 10, 'month'],
    ['a year', 400, 'month', 1, 'year'],
    ['some years', 2200, 'month', 6, 'year'],
    ['decades', 365 * 40, 'year', 5, null],
    ['centuries', 365 * 500, 'year', 50, null],
    ['all years', 365 * 10_000, 'year', 1000, null],
  ])('over %s', (_, length, unit, size, band) => {
    const { cells, bands } = axisOf(from(1990, 1, 1, length), WIDTH);
    expect(cells[0]).toMatchObject({ unit, size });
    expect(bands[0]?.unit ?? null).toBe(band);
  });

  it('cuts days alike in every month', () => {
    const starts = (length: number) =>
      axisOf(from(2024, 2, 1, length), WIDTH)
        .cells.map(({ start }) => isoDate(start))
        .filter((day) => day < '2024-04');
    expect(starts(60)).toEqual(
      ['02', '03'].flatMap((month) =>
        ['01', '05', '10', '15', '20', '25'].map((day) => `2024-${month}-${day}`),
      ),
    );
    expect(starts(200)).toEqual(
      ['02', '03'].flatMap((month) => ['01', '10', '20'].map((day) => `2024-${month}-${day}`)),
    );
  });

  it('has as many cells as have room, without gaps, over the whole view', () => {
    const day = fc.double({ min: dayNumber(1, 1, 1), max: dayNumber(9000, 1, 1), noNaN: true });
    const length = fc.double({ min: 6, max: 300_000, noNaN: true });
    fc.assert(
      fc.property(day, length, fc.constantFrom(30, 60), (start, days, least) => {
        const view = { start, length: days };
        const cells = cellsAcross(view, WIDTH, least);
        expect(cells[0]!.start).toBeLessThanOrEqual(start);
        expect(cells.at(-1)!.end).toBeGreaterThanOrEqual(start + days);
        for (const [i, cell] of cells.entries()) {
          expect(cell.end).toBeGreaterThan(cell.start);
          if (i > 0) expect(cell.start).toBe(cells[i - 1]!.end);
        }
        expect(cells.length).toBeLessThan(WIDTH / least + 12);
      }),
    );
  });

  it('knows no year before 0 and none after 9999', () => {
    const early = cellsAcross(from(0, 1, 1, 1000), WIDTH, 30);
    expect(civilDate(early[0]!.start).year).toBe(0);
    const beyond = cellsAcross({ start: dayNumber(0, 1, 1) - 5000, length: 6000 }, WIDTH, 30);
    expect(civilDate(beyond[0]!.start)).toEqual({ year: 0, month: 1, day: 1 });
    const late = cellsAcross({ start: dayNumber(9999, 6, 1), length: 6000 }, WIDTH, 30);
    expect(civilDate(late.at(-1)!.start).year).toBe(9999);
  });
});
