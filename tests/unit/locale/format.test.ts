import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRECISIONS, type Precision } from '../../../src/core/interval.ts';
import {
  formatDay,
  formatInstant,
  formatInterval,
  formatNumber,
  formatTerm,
} from '../../../src/locale/format.ts';

const CASES: [Precision, string, string, string, string][] = [
  ['day', '2024-06-19', '2024-06-19', '19 June 2024', '19 يونيو/حزيران 2024'],
  ['day', '2023-10-18', '2023-10-19', '18–19 October 2023', 'من 18 إلى 19 أكتوبر/تشرين الأول 2023'],
  [
    'day',
    '2024-06-30',
    '2024-07-02',
    '30 June – 2 July 2024',
    'من 30 يونيو/حزيران إلى 2 يوليو/تموز 2024',
  ],
  [
    'day',
    '2023-12-31',
    '2024-01-01',
    '31 December 2023 – 1 January 2024',
    'من 31 ديسمبر/كانون الأول 2023 إلى 1 يناير/كانون الثاني 2024',
  ],
  [
    'week',
    '2024-06-03',
    '2024-06-09',
    'week of 3–9 June 2024',
    'الأسبوع من 3 إلى 9 يونيو/حزيران 2024',
  ],
  ['month', '2024-10-01', '2024-10-31', 'October 2024', 'أكتوبر/تشرين الأول 2024'],
  ['month', '2024-02-01', '2024-02-29', 'February 2024', 'فبراير/شباط 2024'],
  ['month', '2025-07-01', '2025-07-10', 'early July 2025', 'أوائل يوليو/تموز 2025'],
  ['month', '2025-07-11', '2025-07-20', 'mid-July 2025', 'منتصف يوليو/تموز 2025'],
  ['month', '2025-07-21', '2025-07-31', 'late July 2025', 'أواخر يوليو/تموز 2025'],
  [
    'month',
    '2025-07-01',
    '2025-07-15',
    'first half of July 2025',
    'النصف الأول من يوليو/تموز 2025',
  ],
  [
    'month',
    '2025-02-15',
    '2025-02-28',
    'second half of February 2025',
    'النصف الثاني من فبراير/شباط 2025',
  ],
  ['month', '2025-07-03', '2025-07-25', '3–25 July 2025', 'من 3 إلى 25 يوليو/تموز 2025'],
  ['month', '2024-05-01', '2024-06-30', 'May–June 2024', 'من مايو/أيار إلى يونيو/حزيران 2024'],
  [
    'month',
    '2023-11-01',
    '2024-01-31',
    'November 2023 – January 2024',
    'من نوفمبر/تشرين الثاني 2023 إلى يناير/كانون الثاني 2024',
  ],
  ['season', '2024-06-01', '2024-08-31', 'summer 2024', 'صيف 2024'],
  ['season', '2024-06-21', '2024-09-22', 'summer 2024', 'صيف 2024'],
  ['season', '2024-03-20', '2024-06-20', 'spring 2024', 'ربيع 2024'],
  ['season', '2024-09-01', '2024-11-30', 'autumn 2024', 'خريف 2024'],
  ['season', '2023-12-01', '2024-02-29', 'winter 2023–24', 'شتاء 2023/2024'],
  ['season', '2023-12-21', '2024-03-19', 'winter 2023–24', 'شتاء 2023/2024'],
  ['year', '1967-01-01', '1967-12-31', '1967', '1967'],
  ['year', '2011-01-01', '2014-12-31', '2011–2014', 'من 2011 إلى 2014'],
  ['year', '2024-01-01', '2024-04-30', 'early 2024', 'أوائل 2024'],
  ['year', '2024-05-01', '2024-08-31', 'mid-2024', 'منتصف 2024'],
  ['year', '2024-09-01', '2024-12-31', 'late 2024', 'أواخر 2024'],
  ['year', '2024-01-01', '2024-06-30', 'first half of 2024', 'النصف الأول من 2024'],
  ['year', '2024-07-01', '2024-12-31', 'second half of 2024', 'النصف الثاني من 2024'],
  [
    'year',
    '2024-01-01',
    '2024-09-30',
    'January–September 2024',
    'من يناير/كانون الثاني إلى سبتمبر/أيلول 2024',
  ],
  ['decade', '1990-01-01', '1999-12-31', '1990s', 'تسعينيات القرن العشرين'],
  ['decade', '1990-01-01', '1993-12-31', 'early 1990s', 'أوائل تسعينيات القرن العشرين'],
  ['decade', '1996-01-01', '1999-12-31', 'late 1990s', 'أواخر تسعينيات القرن العشرين'],
  [
    'decade',
    '1995-01-01',
    '1999-12-31',
    'second half of the 1990s',
    'النصف الثاني من تسعينيات القرن العشرين',
  ],
  ['decade', '2000-01-01', '2009-12-31', '2000s', 'العقد الأول من القرن الحادي والعشرين'],
  ['decade', '2020-01-01', '2029-12-31', '2020s', 'عشرينيات القرن الحادي والعشرين'],
  [
    'decade',
    '1980-01-01',
    '1999-12-31',
    '1980s – 1990s',
    'من ثمانينيات القرن العشرين إلى تسعينيات القرن العشرين',
  ],
  ['decade', '1983-01-01', '1994-12-31', '1983–1994', 'من 1983 إلى 1994'],
  ['century', '1901-01-01', '2000-12-31', '20th century', 'القرن العشرون'],
  ['century', '1900-01-01', '1999-12-31', '20th century', 'القرن العشرون'],
  ['century', '1801-01-01', '1830-12-31', 'early 19th century', 'أوائل القرن التاسع عشر'],
  [
    'century',
    '1951-01-01',
    '2000-12-31',
    'second half of the 20th century',
    'النصف الثاني من القرن العشرين',
  ],
  ['century', '1101-01-01', '1200-12-31', '12th century', 'القرن الثاني عشر'],
  ['century', '2001-01-01', '2100-12-31', '21st century', 'القرن الحادي والعشرون'],
];

describe('formatInterval', () => {
  it.each(CASES)('%s %s to %s is %s', (precision, from, to, english, arabic) => {
    expect(formatInterval({ from, to, precision }, 'en')).toBe(english);
    expect(formatInterval({ from, to, precision }, 'ar')).toBe(arabic);
  });

  it('gives both ends as they stand where one is no date', () => {
    expect(formatInterval({ from: '2024-02-31', to: 'later', precision: 'day' }, 'en')).toBe(
      '2024-02-31 – later',
    );
  });

  it('names no day unless the precision is finer than a month or the stretch is none of its parts', () => {
    const start = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1800, max: 2099 }),
        start,
        fc.constantFrom('year', 'decade', 'century'),
        (year, month, precision) => {
          const mm = String(month).padStart(2, '0');
          const text = formatInterval(
            { from: `${year}-${mm}-01`, to: `${year}-12-31`, precision },
            'en',
          );
          expect(text).not.toMatch(/\b\d{1,2} [A-Z]/u);
        },
      ),
    );
  });

  it('says something of every interval in both languages', () => {
    const day = fc
      .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, fc.constantFrom(...PRECISIONS), (a, b, precision) => {
        const [from, to] = [a, b].toSorted() as [string, string];
        for (const language of ['ar', 'en'] as const) {
          const text = formatInterval({ from, to, precision }, language);
          expect(text).not.toMatch(/undefined|NaN/u);
          expect(text.trim()).not.toBe('');
        }
      }),
    );
  });
});

describe('formatTerm', () => {
  it.each([
    [{ from: '2018', to: '2020' }, '2018–2020', 'من 2018 إلى 2020'],
    [{ from: '2018-06-14', to: '2020' }, '2018–2020', 'من 2018 إلى 2020'],
    [{ from: '2018', to: '2018-11' }, '2018', '2018'],
    [
      { from: '2018-06-14', to: '2020-10-12' },
      '14 June 2018 – 12 October 2020',
      'من 14 يونيو/حزيران 2018 إلى 12 أكتوبر/تشرين الأول 2020',
    ],
    [{ from: '2018-06' }, 'since June 2018', 'منذ يونيو/حزيران 2018'],
    [{ to: '2018' }, 'until 2018', 'حتى 2018'],
    [{}, '', ''],
  ])('%j', (term, en, ar) => {
    expect(formatTerm(term, 'en')).toBe(en);
    expect(formatTerm(term, 'ar')).toBe(ar);
  });
});

describe('days and numbers', () => {
  it('writes a day', () => {
    expect(formatDay('2025-08-05', 'en')).toBe('5 August 2025');
    expect(formatDay('2025-08-05T10:00:00Z', 'ar')).toBe('5 أغسطس/آب 2025');
    expect(formatDay('yesterday', 'en')).toBe('yesterday');
  });

  it("writes the reader's own day of an instant", () => {
    expect(formatInstant(new Date(2025, 7, 5, 23, 59).getTime(), 'en')).toBe('5 August 2025');
  });

  it('groups digits, and keeps Latin ones in Arabic', () => {
    expect(formatNumber(12345, 'en')).toBe('12,345');
    expect(formatNumber(12345, 'ar')).toBe('12,345');
  });
});
