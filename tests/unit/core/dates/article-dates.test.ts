import { describe, expect, test } from 'vitest';
import { findArticleDates } from '../../../../src/core/dates/article-dates.ts';

const written = (...blocks: string[]): string[][] =>
  findArticleDates(blocks, '2025-08-05').map((dates, i) =>
    dates.map(
      ({ start, end, interval }) =>
        `${blocks[i]!.slice(start, end)} = ${interval?.from}/${interval?.to}`,
    ),
  );

describe('a date that points back counts from the sentence before', () => {
  test.each([
    ['وصل في 3 مايو 2024.', 'ووقّع مساء اليوم نفسه اتفاقا.', 'اليوم نفسه = 2024-05-03/2024-05-03'],
    ['وصل في 3 مايو 2024.', 'وفي ذلك اليوم غادر وفد.', 'ذلك اليوم = 2024-05-03/2024-05-03'],
    ['وصل في 3 مايو 2024.', 'والتقاه في اليوم التالي.', 'اليوم التالي = 2024-05-04/2024-05-04'],
    [
      'وصل في 3 مايو 2024.',
      'وعاد في التاسع من الشهر نفسه.',
      'التاسع من الشهر نفسه = 2024-05-09/2024-05-09',
    ],
    [
      'وصل في 3 مايو 2024.',
      'وعاد في ديسمبر من العام ذاته.',
      'ديسمبر من العام ذاته = 2024-12-01/2024-12-31',
    ],
    ['وصل في 3 مايو 2024. وقال إنه راض.', 'وبعد يومين غادر.', 'بعد يومين = 2024-05-05/2024-05-05'],
    [
      'وصل في 3 مايو 2024 بعد اتفاق عام 2019.',
      'ووقّع في اليوم ذاته اتفاقا.',
      'اليوم ذاته = 2024-05-03/2024-05-03',
    ],
  ])('%s … %s', (before, text, expected) => {
    expect(written(before, text)[1]).toEqual([expected]);
  });

  test.each([
    ['two days were told', 'وصل في 3 مايو 2024 بعد أن غادر في 1 مايو 2024.', 'ووقّع في اليوم ذاته.'],
    ['no day was told', 'وصل عام 2024.', 'ووقّع في اليوم ذاته.'],
    ['a year of a name stands nearer', 'أقيمت عام 2004.', 'تنطلق كأس آسيا 2027 في ذلك العام.'],
    [
      'a long way back',
      `وصل في 3 مايو 2024. ${'وقال إنه راض. '.repeat(40)}`,
      'ووقّع في اليوم ذاته.',
    ],
    ['what is counted opens no sentence', 'وصل في 3 مايو 2024.', 'وقال إنه عاد بعد يومين.'],
  ])('not where %s', (_, before, text) => {
    expect(written(before, text)[1]).toEqual([]);
  });
});
