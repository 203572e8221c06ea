import { describe, expect, test } from 'vitest';
import { figuresOf, figuresTable, Tally } from '../../evaluate/figures.ts';

describe('figures', () => {
  test('are shares of what was found and of what was marked', () => {
    expect(figuresOf({ marked: 4, recalled: 2, found: 8, precise: 2 })).toEqual({
      precision: 0.25,
      recall: 0.5,
      f1: 1 / 3,
    });
  });

  test('are null where there is nothing to share', () => {
    expect(figuresOf({ marked: 0, recalled: 0, found: 2, precise: 0 })).toEqual({
      precision: 0,
      recall: null,
      f1: null,
    });
    expect(figuresOf({ marked: 1, recalled: 0, found: 1, precise: 0 }).f1).toBe(0);
  });

  test('count a name under one group and the mention of it under another', () => {
    const tally = new Tally();
    tally.marked('short', true);
    tally.found('nisba', true);
    tally.found('nisba', false);
    const [title, ...rows] = figuresTable('by role', tally, ['nisba', 'short', 'main']);
    expect(title).toMatch(/^by role +marked +found +precision +recall +F1$/);
    expect(rows.map((row) => row.trim().split(/ {2,}/))).toEqual([
      ['nisba', '0', '2', '50.0 %', '–', '–'],
      ['short', '1', '0', '–', '100.0 %', '–'],
    ]);
  });
});
