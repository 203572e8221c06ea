import { describe, expect, it } from 'vitest';
import type { Precision } from '../../../src/core/interval.ts';
import { formatHijri, formatHijriDay } from '../../../src/locale/hijri-words.ts';

const CASES: [Precision, string, string, string, string][] = [
  ['day', '2025-08-05', '2025-08-05', '11 Safar 1447 AH', '11 صفر 1447هـ'],
  ['day', '1973-10-06', '1973-10-06', '10 Ramadan 1393 AH', '10 رمضان 1393هـ'],
  ['day', '2025-08-05', '2025-08-07', '11–13 Safar 1447 AH', 'من 11 إلى 13 صفر 1447هـ'],
  [
    'day',
    '2025-08-23',
    '2025-08-25',
    '29 Safar – 2 Rabi al-Awwal 1447 AH',
    'من 29 صفر إلى 2 ربيع الأول 1447هـ',
  ],
  [
    'week',
    '2025-06-23',
    '2025-06-29',
    '27 Dhu al-Hijja 1446 AH – 4 Muharram 1447 AH',
    'من 27 ذو الحجة 1446هـ إلى 4 محرم 1447هـ',
  ],
  // A month of the one calendar lies in two months of the other.
  ['month', '2025-01-01', '2025-01-31', 'Rajab–Shaban 1446 AH', 'رجب–شعبان 1446هـ'],
  ['month', '2025-03-01', '2025-03-29', 'Ramadan 1446 AH', 'رمضان 1446هـ'],
  [
    'month',
    '2025-06-01',
    '2025-06-30',
    'Dhu al-Hijja 1446 AH – Muharram 1447 AH',
    'من ذو الحجة 1446هـ إلى محرم 1447هـ',
  ],
  ['year', '2024-01-01', '2024-12-31', '1445–1446 AH', 'من 1445 إلى 1446هـ'],
  ['year', '2024-07-07', '2025-06-25', '1446 AH', '1446هـ'],
  ['decade', '1990-01-01', '1999-12-31', '1410–1420 AH', 'من 1410 إلى 1420هـ'],
];

describe('formatHijri', () => {
  it.each(CASES)('%s %s to %s', (precision, from, to, english, arabic) => {
    expect(formatHijri({ from, to, precision }, 'en')).toBe(english);
    expect(formatHijri({ from, to, precision }, 'ar')).toBe(arabic);
  });

  it.each([
    ['before the tables', '1924-07-31', '1924-07-31', 'day'],
    ['half before the tables', '1924-01-01', '1924-12-31', 'year'],
    ['after the tables', '2077-11-17', '2077-11-17', 'day'],
    ['too coarse', '1901-01-01', '2000-12-31', 'century'],
    ['no date', '2024-02-31', '2024-03-01', 'day'],
    ['in the wrong order', '2024-03-01', '2024-02-01', 'day'],
  ] as const)('says nothing of what is %s', (_, from, to, precision) => {
    expect(formatHijri({ from, to, precision }, 'en')).toBeNull();
  });
});

it('names a day that a month does not have', () => {
  const day = { year: 1446, month: 9, day: 30 };
  expect(formatHijriDay(day, 'en')).toBe('30 Ramadan 1446 AH');
  expect(formatHijriDay(day, 'ar')).toBe('30 رمضان 1446هـ');
});
