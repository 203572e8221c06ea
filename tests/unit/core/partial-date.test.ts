import { describe, expect, it } from 'vitest';
import { daysOf, isBefore, isPartialDate } from '../../../src/core/partial-date.ts';

describe('isPartialDate', () => {
  it.each(['1952', '1952-11', '1952-11-27', '2024-02-29', '0639'])('takes %s', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each(['', '52', '1952-13', '1952-00', '2023-02-29', '1952-1', '1952-11-27T00:00', '27 Nov'])(
    'refuses %j',
    (text) => {
      expect(isPartialDate(text)).toBe(false);
    },
  );
});

describe('daysOf', () => {
  it.each([
    ['1952', { from: '1952-01-01', to: '1952-12-31', precision: 'year' }],
    ['2024-02', { from: '2024-02-01', to: '2024-02-29', precision: 'month' }],
    ['2023-12', { from: '2023-12-01', to: '2023-12-31', precision: 'month' }],
    ['1952-11-27', { from: '1952-11-27', to: '1952-11-27', precision: 'day' }],
  ])('%s', (date, days) => {
    expect(daysOf(date)).toEqual(days);
  });
});

describe('isBefore', () => {
  it.each([
    ['1990', '1991', true],
    ['1990', '1990-05', false],
    ['1990-05', '1990', false],
    ['1990-04', '1990-05-01', true],
    ['1990-05-01', '1990-05-01', false],
    ['1991', '1990', false],
  ])('%s before %s: %s', (date, other, before) => {
    expect(isBefore(date, other)).toBe(before);
  });
});
