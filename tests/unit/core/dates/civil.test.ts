import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  civilDate,
  dayNumber,
  daysInMonth,
  isCivilDate,
  isoDate,
  parseIsoDate,
  weekdayOf,
} from '../../../../src/core/dates/civil.ts';

describe('civil dates', () => {
  test('agree with the proleptic calendar of the platform, day by day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -354_285, max: 47_846 }), (number) => {
        const date = new Date(number * 86_400_000);
        expect(isoDate(number)).toBe(date.toISOString().slice(0, 10));
        expect(weekdayOf(number)).toBe(date.getUTCDay());
        const { year, month, day } = civilDate(number);
        expect(dayNumber(year, month, day)).toBe(number);
      }),
    );
  });

  test.each([
    [1900, 2, 28],
    [2000, 2, 29],
    [2023, 2, 28],
    [2024, 2, 29],
    [2024, 12, 31],
  ])('month %i-%i has %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
    expect(isCivilDate(year, month, days + 1)).toBe(false);
  });

  test.each(['2025-8-5', '2025-02-29', '2025-13-01', '', 'أمس', '2025-08-051'])(
    '%s is no ISO date',
    (text) => {
      expect(parseIsoDate(text)).toBeNull();
    },
  );

  test('a time after the date is passed over', () => {
    expect(parseIsoDate('2025-08-05T23:59:00+01:00')).toBe(dayNumber(2025, 8, 5));
  });
});
