import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MONTH_FAMILIES } from '../../../../src/core/dates/month-names.ts';
import { findDates } from '../../../../src/core/dates/find-dates.ts';
import { shown } from './shown.ts';

const PIECES = [
  ...[
    'من',
    'إلى',
    'و',
    'في',
    'عام',
    'سنة',
    'مايو',
    'حزيران',
    'كانون الثاني',
    'الثلاثاء',
    'الماضي',
    'هـ',
  ],
  ...[
    'منتصف',
    'النصف الأول من',
    'الشهر',
    'قبل',
    'ثلاثة',
    'أيام',
    'رمضان',
    'القرن',
    'تسعينيات',
    'اليوم',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '/',
    '-',
    '.',
    '،',
    '(',
    ')',
    '\n',
    'ـ',
    '\u064f',
    '\u200f',
    '٣',
    '7',
    '31',
    '2014',
    '۱۲',
  ],
];

const arabicSoup = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })), { maxLength: 40 })
  .map((pieces) => pieces.join(''));

const published = fc.oneof(
  fc.constant(null),
  fc.string(),
  fc.date({ min: new Date(0), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
);

describe('findDates', () => {
  test('gives ordered, separate, well-formed mentions of any text', () => {
    fc.assert(
      fc.property(arabicSoup, published, (text, day) => {
        let end = 0;
        for (const date of findDates(text, day)) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeGreaterThan(date.start);
          expect(date.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(date.start, date.end).trim()).not.toBe('');
          if (date.interval === null) expect(date.anchor).toBe('publication');
          else {
            expect(date.interval.from).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
            expect(date.interval.from <= date.interval.to).toBe(true);
          }
          end = date.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('reads the same whatever marks and tatweel are strewn in', () => {
    const marked = 'في 19 يُونْيُو/حَـزيران 2024';
    expect(shown(marked, null)).toEqual(['19 يُونْيُو/حَـزيران 2024 = 2024-06-19/2024-06-19 day']);
  });

  test('joins nothing over a line break', () => {
    expect(shown('في 15\nمايو 2014', null)).toEqual(['مايو 2014 = 2014-05-01/2014-05-31 month']);
  });

  test.each(Object.entries(MONTH_FAMILIES))('knows every month of the %s family', (_, months) => {
    for (const [i, names] of months.entries())
      for (const name of names) {
        const [date] = findDates(`في 11 ${name} 2015`, null);
        expect(date?.interval?.from).toBe(`2015-${String(i + 1).padStart(2, '0')}-11`);
      }
  });

  test.each([
    ['words', 'كلمة في مايو الماضي '],
    ['digits', '1'],
    ['numbers', '2014-'],
    ['ranges', 'من 5 و'],
    ['months', 'مايو/'],
  ])('reads a hundred thousand units of %s', (_, piece) => {
    // A quadratic or exponential expression would run into the time limit of the test.
    expect(() => findDates(piece.repeat(100_000 / piece.length), '2025-08-05')).not.toThrow();
  });
});
