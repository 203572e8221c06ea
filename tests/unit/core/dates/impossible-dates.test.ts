import { describe, expect, it } from 'vitest';
import { findDates, findWrittenDates } from '../../../../src/core/dates/find-dates.ts';

const PUBLISHED = '2025-08-05';

/** What is written as a date and is none: its words, the part that cannot be, and the date as it was read. */
const impossible = (text: string) =>
  findWrittenDates(text, PUBLISHED).flatMap(({ start, end, interval, problem }) => {
    if (problem === null) return [];
    expect(interval).toBeNull();
    const { part, day, month, year } = problem;
    return [`${text.slice(start, end)}: ${part} of ${[year, month, day].join('-')}`];
  });

describe('dates that no calendar has', () => {
  it.each([
    ['وقع الاتفاق في 31 فبراير 2024 بالقاهرة', '31 فبراير 2024: day of 2024-2-31'],
    ['في 30 شباط 2023', '30 شباط 2023: day of 2023-2-30'],
    ['في 30 فبراير', '30 فبراير: day of -2-30'],
    ['يوم السبت 31 أبريل/نيسان 2024', 'يوم السبت 31 أبريل/نيسان 2024: day of 2024-4-31'],
    ['في الحادي والثلاثين من نيسان 2020', 'الحادي والثلاثين من نيسان 2020: day of 2020-4-31'],
    ['في 29 فبراير 2023', '29 فبراير 2023: day of 2023-2-29'],
    ['في 32 مارس 2024', '32 مارس 2024: day of 2024-3-32'],
    ['بتاريخ 31/2/2014', '31/2/2014: day of 2014-2-31'],
    ['في ٣١/٠٤/٢٠٢٤', '٣١/٠٤/٢٠٢٤: day of 2024-4-31'],
    ['في 2024-02-30', '2024-02-30: day of 2024-2-30'],
    ['في 31/13/2024', '31/13/2024: month of 2024-13-31'],
    ['في 30 رمضان 1446 هـ', '30 رمضان 1446 هـ: day of 1446-9-30'],
    ['في 5 مايو 99999', '5 مايو 99999: year of 99999-5-5'],
    ['في 5 مايو 0000.', '5 مايو 0000: year of 0-5-5'],
    ['في 12/05/99999', '12/05/99999: year of 99999-5-12'],
    ['في 12/05/0000', '12/05/0000: year of 0-5-12'],
    ['حدث ذلك في عام 0', 'عام 0: year of 0--'],
    ['منذ سنة 99999 لم يحدث', 'سنة 99999: year of 99999--'],
  ])('%s', (text, expected) => {
    expect(impossible(text)).toEqual([expected]);
    expect(findDates(text, PUBLISHED)).toEqual([]);
  });

  it.each([
    'فاز الفريق 3-1 ثم 31-2 في كرة اليد',
    'سجل في الدقيقة 45 مارس اللاعب ضغطا',
    'السعر 31.02 دولارا والكمية 45/99',
    'القرار رقم 45/99/2024',
    'القرار رقم 31/2/2024',
    'الإصدار 2011/13/45 من البرنامج',
    'رقم الهاتف 55-13-2014-33',
    'المقاس 10.20.30',
    'في 8/25/2024',
    'بين 30 و31 فبراير',
    'مدينة 6 أكتوبر',
    'باع 31 نيسان جديدة',
    'وصل في 5 مايو 10000 لاجئ',
    'وصل في 5 مايو 20000 متظاهر إلى الميدان',
    'بحلول عام 2150',
    'قبل 99999 سنة',
    'بعد عام 12000 قبل الميلاد',
    'في 10 محرم 61هـ',
  ])('is not what %s is', (text) => {
    expect(impossible(text).filter((found) => !found.startsWith('31 فبراير'))).toEqual([]);
  });

  it('stand among the dates of a text, which are read as without them', () => {
    const text = 'من 28 فبراير 2024 إلى 31 فبراير 2024، ثم أمس';
    const written = findWrittenDates(text, PUBLISHED);
    expect(written.map(({ start, end }) => text.slice(start, end))).toEqual([
      '28 فبراير 2024',
      '31 فبراير 2024',
      'أمس',
    ]);
    expect(written.filter(({ problem }) => problem === null)).toEqual(
      findDates(text, PUBLISHED).map((date) => ({ ...date, problem: null })),
    );
  });
});
