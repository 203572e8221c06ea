import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/core/dates/civil.ts';
import type { Cell } from '../../../src/core/timeline/axis.ts';
import { cellName, tickLabel } from '../../../src/locale/tick-label.ts';

const cell = (unit: Cell['unit'], size: number, from: number[], to: number[]): Cell => ({
  ...{ unit, size, start: dayNumber(from[0]!, from[1]!, from[2]!) },
  end: dayNumber(to[0]!, to[1]!, to[2]!),
});

describe('the calendar on an axis', () => {
  it.each<[Cell, string, string, string, string]>([
    [
      cell('day', 5, [2024, 6, 5], [2024, 6, 10]),
      ...(['5', '5–9 June 2024', '5', 'من 5 إلى 9 يونيو/حزيران 2024'] as const),
    ],
    [
      cell('month', 1, [2024, 9, 1], [2024, 10, 1]),
      ...(['Sep', 'September 2024', 'سبتمبر', 'سبتمبر/أيلول 2024'] as const),
    ],
    [
      cell('month', 3, [2024, 1, 1], [2024, 4, 1]),
      'Jan',
      'January–March 2024',
      'يناير',
      'من يناير/كانون الثاني إلى مارس/آذار 2024',
    ],
    [
      cell('year', 10, [1990, 1, 1], [2000, 1, 1]),
      ...(['1990', '1990–1999', '1990', 'من 1990 إلى 1999'] as const),
    ],
    [cell('year', 1, [800, 1, 1], [801, 1, 1]), '800', '800', '800', '800'],
  ])('is short on a line and whole in words: %j', (of, english, inEnglish, arabic, inArabic) => {
    expect(tickLabel(of, 'en')).toBe(english);
    expect(cellName(of, 'en')).toBe(inEnglish);
    expect(tickLabel(of, 'ar')).toBe(arabic);
    expect(cellName(of, 'ar')).toBe(inArabic);
  });
});
