import { describe, expect, test } from 'vitest';
import { eventsIn } from './glossary.ts';

const PUBLISHED = '2025-08-05';

const lines = (text: string): string[] =>
  eventsIn(text, PUBLISHED).map(({ summary }) => summary.en);

describe('a happening with a name of its own', () => {
  const STORM = 'Storm Daniel took place, 10 September 2023';
  test.each([
    ['behind its verb', 'وقع إعصار دانيال ليلة 10 سبتمبر 2023'],
    [
      'in a relative clause',
      'هو الأسوأ منذ إعصار دانيال الذي أودى بحياة نحو 12 ألف شخص في 10 سبتمبر 2023',
    ],
    [
      'behind an aside',
      'وكان إعصار دانيال، الذي سبقته تحذيرات كثيرة، قد ضرب عددا من الأحياء يوم 10 سبتمبر 2023',
    ],
    ['by its name alone', 'تغيرت البلاد بعد إعصار دانيال في 10 سبتمبر 2023'],
  ])('is told %s', (_, text) => {
    expect(lines(text)).toEqual([STORM]);
  });

  test.each([
    ['the date is of its memory', 'أحيت البلاد ذكرى إعصار دانيال يوم 10 سبتمبر 2024'],
    [
      'somebody did something then',
      'خصصت البلاد أموالا بعد إعصار دانيال، وزارها وفد يوم 3 مايو 2024',
    ],
    ['the date is a limit', 'انتظرت البلاد بعد إعصار دانيال حتى 3 مايو 2024'],
    ['it is denied', 'لم يقع إعصار دانيال في 10 سبتمبر 2022'],
  ])('is not where %s', (_, text) => {
    expect(lines(text)).toEqual([]);
  });
});

test('a board, a gathering or an acronym stands before whoever acts', () => {
  expect(lines('وافق المجلس التنفيذي لحزب الله في 3 مايو 2024 على العروض')).toEqual([
    'Hezbollah gave its approval, 3 May 2024',
  ]);
  expect(lines('وافقت قمة الأمم المتحدة، في 3 مايو 2024، على العروض')).toEqual([
    'The United Nations gave its approval, 3 May 2024',
  ]);
});

test('a verb of origin tells the deed that something goes back to, and nobody returns', () => {
  expect(lines('تعود بداية القصة إلى اعتقال راشد الغنوشي في 17 أبريل 2023')).toEqual([
    'Rached Ghannouchi was arrested, 17 April 2023',
  ]);
  expect(lines('وتعود الأزمة إلى استقبال فرنسا، في 3 مايو 2024، راشد الغنوشي')).toEqual([
    'France received Rached Ghannouchi, 3 May 2024',
  ]);
  expect(lines('تعود فرنسا إلى استقبال الوفود في 3 مايو 2024')).toEqual([]);
});
