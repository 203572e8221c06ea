import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/core/dates/find-dates.ts';

const PUBLISHED = '2025-08-05';
const resolved = (text: string): (string | undefined)[] =>
  findDates(text, PUBLISHED).map(({ interval }) => interval?.from);

describe('dates that no calendar has', () => {
  it.each([
    'في 31 فبراير 2024',
    'في 30 شباط 2023',
    'في 31 أبريل 2024',
    'في 32 مارس 2024',
    'في 0 مارس 2024',
    'في 2024-13-45',
    'في 45/13/2024',
    'في 29 فبراير 2023',
    'في 31 رمضان 1446 هـ',
  ])('%s is not read as another day', (text) => {
    for (const { interval } of findDates(text, PUBLISHED))
      expect(interval?.precision).not.toBe('day');
  });

  it.each(['عام 0', 'عام 99999', 'سنة 00000', 'عام 123456789'])('%s is no year', (text) => {
    expect(resolved(text).filter(Boolean)).toEqual([]);
  });
});

describe('hostile text', () => {
  it.each([
    ['digits', '1'.repeat(10_000)],
    ['Arabic digits', '٣'.repeat(10_000)],
    ['digits and slashes', '1/'.repeat(10_000)],
    ['months', 'مارس '.repeat(5_000)],
    ['numbers joined by and', '5 و'.repeat(5_000)],
    ['days of the week', 'الأربعاء '.repeat(5_000)],
    ['half surrogates', '\uD800'.repeat(10_000)],
    ['marks of direction', '\u200F\u202B'.repeat(5_000)],
  ])('%s end without an error', (_, text) => {
    for (const { start, end } of findDates(text, PUBLISHED)) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  it.each(['', 'yesterday', '2025-02-31', '0000-00-00', '99999-01-01'])(
    'a publication date "%s" leaves relative dates open or refuses them',
    (published) => {
      const read = (): unknown => findDates('وصل أمس', published).map(({ interval }) => interval);
      expect(read).not.toThrow();
      expect(read()).toEqual([null]);
    },
  );
});
