import { describe, expect, it } from 'vitest';
import { eventsIn } from './glossary.ts';

describe('how strong an earthquake was', () => {
  it.each([
    'ضرب زلزال بقوة 5.6 درجات على مقياس ريختر مدينة دمشق أمس.',
    'هز زلزال بلغت قوته 7 درجات على سلم ريختر دمشق أمس.',
  ])('stands between it and the town: %s', (text) => {
    expect(eventsIn(text, '2024-05-04').map(({ summary }) => summary.en)).toEqual([
      'An earthquake struck Damascus, 3 May 2024',
    ]);
  });
});
