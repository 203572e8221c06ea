import { expect, test } from 'vitest';
import { dayNumber, isoDate } from '../../../../src/core/dates/civil.ts';
import { fromHijri, hijriSpan, toHijri } from '../../../../src/core/dates/hijri.ts';

test.each([
  [1393, 9, 10, '1973-10-06'],
  [1400, 1, 1, '1979-11-20'],
  [1426, 6, 26, '2005-08-01'],
  [1412, 8, 27, '1992-03-01'],
])('%i-%i-%i AH is %s', (year, month, day, expected) => {
  const number = fromHijri(year, month, day);
  expect(number === null ? null : isoDate(number)).toBe(expected);
  expect(number === null ? null : toHijri(number)).toEqual({ year, month, day });
});

test.each([
  [1342, 1, 1],
  [1501, 1, 1],
  [1446, 9, 30],
  [1446, 13, 1],
  [1446, 1, 31],
])('%i-%i-%i AH cannot be converted', (year, month, day) => {
  expect(fromHijri(year, month, day)).toBeNull();
});

test('months of a year follow on one another', () => {
  for (let month = 1; month < 12; month++)
    expect(hijriSpan(1445, month + 1)?.from).toBe((hijriSpan(1445, month)?.to ?? 0) + 1);
});

test('every day of the tables there and back', () => {
  const [first, last] = [dayNumber(1924, 8, 1), dayNumber(2077, 11, 16)];
  for (let day = first; day <= last; day++) {
    const hijri = toHijri(day);
    expect(hijri && fromHijri(hijri.year, hijri.month, hijri.day)).toBe(day);
  }
  expect([toHijri(first - 1), toHijri(last + 1)]).toEqual([null, null]);
});
