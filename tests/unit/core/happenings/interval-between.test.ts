import { describe, expect, it } from 'vitest';
import { intervalBetween } from '../../../../src/core/happenings/interval-between.ts';

describe('intervalBetween', () => {
  it.each([
    ['2024-06-19', '', '2024-06-19', '2024-06-19', 'day'],
    ['2024-06-19', '2024-06-21', '2024-06-19', '2024-06-21', 'day'],
    [' 2024-06 ', '', '2024-06-01', '2024-06-30', 'month'],
    ['2024-02-10', '2024-03', '2024-02-10', '2024-03-31', 'month'],
    ['1990', '1995-04', '1990-01-01', '1995-04-30', 'year'],
  ])('reads %s to %s', (from, to, first, last, precision) => {
    expect(intervalBetween(from, to)).toEqual({ from: first, to: last, precision });
  });

  it.each([
    ['', ''],
    ['2024-02-31', ''],
    ['0', ''],
    ['99999', ''],
    ['2024-06', '2024-05'],
    ['June 2024', ''],
  ])('refuses %s to %s', (from, to) => {
    expect(intervalBetween(from, to)).toBeNull();
  });
});
