import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, parseIsoDate } from '../../../../src/core/dates/civil.ts';
import type { Precision } from '../../../../src/core/interval.ts';
import { certainSpan, spanOf } from '../../../../src/core/timeline/time-span.ts';

describe('the days of an interval', () => {
  it.each([
    ['1970-01-01', '1970-01-01', 0, 1],
    ['1969-12-31', '1970-01-02', -1, 2],
    ['0000-01-01', '0000-12-31', -719528, -719162],
    ['9999-12-31', '9999-12-31', 2932896, 2932897],
  ])('%s to %s', (from, to, start, end) => {
    expect(spanOf({ from, to })).toEqual({ start, end });
  });

  it.each([
    ['', ''],
    ['2024', '2024'],
    ['2023-02-29', '2023-03-01'],
    ['2024-01-02', '2024-01-01'],
    ['2024-01-01T00:00', '2024-01-02'],
    ['-001-01-01', '2024-01-01'],
    ['12024-01-01', '12024-01-01'],
    ['٢٠٢٤-٠١-٠١', '٢٠٢٤-٠١-٠١'],
  ])('are none for %j to %j', (from, to) => {
    expect(spanOf({ from, to })).toBeNull();
  });

  it('are none for what is no text', () => {
    const broken = { from: 20240101, to: null } as unknown as { from: string; to: string };
    expect(spanOf(broken)).toBeNull();
  });

  it('come back as the dates they were', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719528, max: 2932896 }), fc.nat(5000), (start, length) => {
        fc.pre(start + length <= 2932896);
        const interval = { from: isoDate(start), to: isoDate(start + length) };
        expect(spanOf(interval)).toEqual({ start, end: start + length + 1 });
      }),
    );
  });
});

describe('the days that are certain', () => {
  const certain = (from: string, to: string, precision: Precision) => {
    const span = certainSpan({ from, to, precision });
    return span && [isoDate(span.start), isoDate(span.end - 1)];
  };

  it.each<[string, string, Precision, [string, string] | null]>([
    ['2024-06-19', '2024-06-19', 'day', ['2024-06-19', '2024-06-19']],
    ['2024-06-19', '2024-06-22', 'day', ['2024-06-19', '2024-06-22']],
    ['2024-06-03', '2024-06-09', 'week', null],
    ['2024-06-01', '2024-06-30', 'week', ['2024-06-08', '2024-06-23']],
    ['2024-06-01', '2024-06-30', 'month', null],
    ['2025-07-11', '2025-07-20', 'month', null],
    ['2020-01-01', '2020-02-29', 'month', null],
    ['2020-01-01', '2020-03-31', 'month', ['2020-02-01', '2020-02-29']],
    ['2020-03-01', '2020-05-31', 'season', null],
    ['2019-12-01', '2020-08-31', 'season', ['2020-03-01', '2020-05-31']],
    ['2014-01-01', '2014-12-31', 'year', null],
    ['2014-01-01', '2016-12-31', 'year', ['2015-01-01', '2015-12-31']],
    ['1990-01-01', '1999-12-31', 'decade', null],
    ['1980-01-01', '2009-12-31', 'decade', ['1990-01-01', '1999-12-31']],
    ['1800-01-01', '1999-12-31', 'century', null],
    ['0000-01-01', '0299-12-31', 'century', ['0100-01-01', '0199-12-31']],
  ])('of %s to %s by %s', (from, to, precision, expected) => {
    expect(certain(from, to, precision)).toEqual(expected);
  });

  it('lie within the interval', () => {
    const day = fc.integer({ min: -700000, max: 2900000 });
    const unit = fc.constantFrom<Precision>('day', 'week', 'month', 'season', 'year', 'decade');
    fc.assert(
      fc.property(day, fc.nat(20000), unit, (start, length, precision) => {
        const interval = { from: isoDate(start), to: isoDate(start + length), precision };
        const span = certainSpan(interval);
        if (span === null) return;
        expect(span.start).toBeGreaterThanOrEqual(parseIsoDate(interval.from)!);
        expect(span.end).toBeLessThanOrEqual(parseIsoDate(interval.to)! + 1);
        expect(span.start).toBeLessThan(span.end);
      }),
    );
  });
});
