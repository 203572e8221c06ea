import { describe, expect, it } from 'vitest';
import type { MonthFamily } from '../../../src/core/settings.ts';
import { dateFormat } from '../../../src/locale/date-format.ts';
import { resolveMonths } from '../../../src/locale/month-names.ts';
import { formatWeekday } from '../../../src/locale/weekday-names.ts';

describe('dateFormat', () => {
  it.each([
    ['both', '5 أغسطس/آب 2025', 'يناير/كانون الثاني 2025'],
    ['egypt', '5 أغسطس 2025', 'يناير 2025'],
    ['levant', '5 آب 2025', 'كانون الثاني 2025'],
    ['maghreb', '5 أوت 2025', 'جانفي 2025'],
    ['morocco', '5 غشت 2025', 'يناير 2025'],
  ] satisfies [MonthFamily, string, string][])('names months as in %s', (months, day, month) => {
    const dates = dateFormat('ar', months, false);
    expect(dates.day('2025-08-05')).toBe(day);
    expect(dates.instant(new Date(2025, 7, 5, 23, 59).getTime())).toBe(day);
    const january = { from: '2025-01-01', to: '2025-01-31', precision: 'month' } as const;
    expect(dates.interval(january)).toBe(month);
    expect(dates.term({ from: '2025-01' })).toBe(`منذ ${month}`);
    expect(dateFormat('en', months, false).day('2025-08-05')).toBe('5 August 2025');
  });

  it('puts the Hijri date beside, where there is one', () => {
    expect(dateFormat('ar', 'egypt', true).day('2025-08-05')).toBe('5 أغسطس 2025 (11 صفر 1447هـ)');
    const dates = dateFormat('en', 'both', true);
    const january = { from: '2025-01-01', to: '2025-01-31', precision: 'month' } as const;
    expect(dates.interval(january)).toBe('January 2025 (Rajab–Shaban 1446 AH)');
    expect(dates.day('1900-01-01')).toBe('1 January 1900');
    expect(dates.day('yesterday')).toBe('yesterday');
  });
});

describe('resolveMonths', () => {
  it.each([
    ['auto', ['ar-EG'], 'egypt'],
    ['auto', ['en-GB', 'ar-LB'], 'levant'],
    ['auto', ['fr-FR', 'ar-TN', 'ar-EG'], 'maghreb'],
    ['auto', ['ar-Arab-MA'], 'morocco'],
    ['auto', ['ar', 'ar-SY'], 'levant'],
    ['auto', ['ar'], 'both'],
    ['auto', ['ar-TD', 'en-EG'], 'both'],
    ['auto', [], 'both'],
    ['morocco', ['ar-EG'], 'morocco'],
  ] as const)('%s of a reader of %j is %s', (choice, languages, family) => {
    expect(resolveMonths(choice, languages)).toBe(family);
  });
});

describe('formatWeekday', () => {
  it.each([
    ['2025-08-05', 'Tuesday', 'الثلاثاء'],
    ['2024-06-19', 'Wednesday', 'الأربعاء'],
    ['1900-01-01', 'Monday', 'الاثنين'],
    ['1066-10-21', 'Sunday', 'الأحد'],
  ])('%s is a %s', (day, english, arabic) => {
    expect([formatWeekday(day, 'en'), formatWeekday(day, 'ar')]).toEqual([english, arabic]);
  });

  it('is none of what is no day', () => {
    expect(formatWeekday('2024-02-31', 'en')).toBeNull();
  });
});
