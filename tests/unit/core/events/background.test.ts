import { describe, expect, it } from 'vitest';
import { eventsIn } from './glossary.ts';

const lines = (text: string): string[] =>
  eventsIn(text, '2025-05-04').map(({ summary }) => summary.en);

describe('what background paragraphs recall', () => {
  it.each([
    [
      'وكانت قوات الأمن قد أوقفت إيمانويل ماكرون يوم 3 أكتوبر 2023.',
      ['Emmanuel Macron was arrested, 3 October 2023'],
    ],
    [
      'قاد حسن نصر الله الحزب حتى اغتياله في 27 سبتمبر 2024.',
      ['Hassan Nasrallah was assassinated, 27 September 2024'],
    ],
    [
      'قُتل حسن نصر الله في غارة إسرائيلية على دمشق في 27 سبتمبر 2024.',
      ['Hassan Nasrallah was killed by Israel, 27 September 2024'],
    ],
    [
      'أقيل بشار الأسد في 3 يوليو 2013 وتوفي في يونيو 2019.',
      ['Bashar al-Assad was dismissed, 3 July 2013', 'Bashar al-Assad died, June 2019'],
    ],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it('is no end where none is dated', () => {
    expect(lines('قاد حسن نصر الله الحزب في 2020 حتى اغتياله.')).toEqual([]);
  });
});
