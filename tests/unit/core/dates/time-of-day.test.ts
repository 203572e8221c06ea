import { describe, expect, test } from 'vitest';
import { findDates } from '../../../../src/core/dates/find-dates.ts';

/** The times of the dates of a text: "evening 22:30", "-" for none. */
function times(text: string): string[] {
  return findDates(text, '2025-08-05').map(({ time }) =>
    time === null ? '-' : [time.part, time.clock].filter(Boolean).join(' '),
  );
}

describe('the time of day beside a date', () => {
  test.each([
    ['وصل مساء أمس الجمعة إلى القاهرة', ['evening']],
    ['قصفت فجر الأحد مواقع', ['dawn']],
    ['بعد ظهر يوم الاثنين', ['afternoon']],
    ['انفجرت الاثنين الساعة 10:30 مساء', ['evening 22:30']],
    ['تبدأ يوم 5 مارس 2024، الساعة العاشرة والنصف صباحا', ['morning 10:30']],
    ['في 5 مارس 2024 عند الساعة 18:00 بتوقيت غرينتش', ['18:00']],
    ['يوم الاثنين الساعة الحادية عشرة ليلا', ['night 23:00']],
    ['يوم الاثنين الساعة 12 ليلا', ['night 00:00']],
    ['ليل الثلاثاء', ['night']],
    // Of the morning or of the evening: not told.
    ['يوم الاثنين الساعة 10 في مقر الوزارة', ['-']],
    ['يوم الاثنين الساعة 25:10 صباحا', ['morning']],
    ['في مايو 2024 مساء', ['-']],
    ['التقيا أمس في باريس', ['-']],
    ['مساءلة أمس أمام البرلمان', ['-']],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual(expected);
  });
});
