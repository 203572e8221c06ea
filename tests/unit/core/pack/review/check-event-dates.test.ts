import { expect, test } from 'vitest';
import { checkEventDates } from '../../../../../src/core/pack/review/check-event-dates.ts';
import type { PastEvent } from '../../../../../src/core/past-event.ts';

function event(from: string, ar: string, en: string, to = from): PastEvent {
  return {
    id: `${from}-x`,
    from,
    to,
    precision: 'day',
    title: { ar, en },
    participants: ['x'],
    place: null,
    source: { title: '', url: null },
    provenance: { from: 'pack', pack: 'test' },
  };
}

test.each<[string, string, string, string?]>([
  [
    '1972-01-30',
    'قُتل متظاهرون في ديري يوم الأحد الدامي',
    'Protesters were killed on Bloody Sunday',
  ],
  ['2011-02-11', 'تنحى الرئيس', 'The president resigned'],
  ['2011-02-04', 'خرجت مظاهرات يومي الجمعة والسبت', 'Protests on Friday', '2011-02-05'],
  ['2015-09-24', 'تدافع الحجاج في منى في 10 ذي الحجة 1436', 'Pilgrims were crushed at Mina'],
  ['2015-09-22', 'تدافع الحجاج في منى في 10 ذي الحجة 1436', 'A day beside is another calendar'],
])('%s: %s', (from, ar, en, to) => {
  expect(checkEventDates([event(from, ar, en, to)])).toEqual([]);
});

test.each([
  ['1972-01-31', 'قُتل متظاهرون', 'Protesters were killed on Bloody Sunday'],
  ['2011-02-10', 'تنحى الرئيس يوم الجمعة', 'The president resigned'],
  ['2015-09-20', 'تدافع الحجاج في منى في 10 ذي الحجة 1436', 'Pilgrims were crushed at Mina'],
])('%s, but %s', (from, ar, en) => {
  expect(checkEventDates([event(from, ar, en)])).toHaveLength(1);
});
