import { describe, expect, test } from 'vitest';
import { eventsIn } from './glossary.ts';

const lines = (text: string): string[] =>
  eventsIn(text, '2025-08-05').map(({ summary }) => summary.en);

describe('a verb that its sentence leaves untold is read as if its clause stood alone', () => {
  test.each([
    ['كبر اسمه في المدينة، وسجنته إسرائيل عام 1989', 'Israel jailed somebody, 1989'],
    [
      'كبر اسمه في المدينة، واختاره إيمانويل ماكرون مستشارا في 6 مايو 2020',
      'Emmanuel Macron chose somebody, 6 May 2020',
    ],
    [
      'كان الرجل يعيش في الشمال حين زاره إيمانويل ماكرون في 6 مايو 2020',
      'Emmanuel Macron visited something, 6 May 2020',
    ],
  ])('%s', (text, english) => {
    expect(lines(text)).toEqual([english]);
  });

  test.each([
    ['a noun behind another verb', 'بحث إيمانويل ماكرون رفع العقوبات عن سوريا في 3 مايو 2025'],
    ['a thing in the place of a person', 'قتل حزب الله الوقت في 3 مايو 2024'],
    ['what would have been', 'لو لم يزره إيمانويل ماكرون في 6 مايو 2020 لما عاد'],
    ['a day that another falls on', 'عيد توافق 15 يناير 2019 في تونس'],
  ])('not %s', (_, text) => {
    expect(lines(text)).toEqual([]);
  });

  test.each([
    'كبر اسمه في المدينة، وسجنته إسرائيل عام 1989',
    'كبر اسمه في المدينة، وفي عام 2013 سجنته إسرائيل',
  ])('its clause is quoted with its date: %s', (text) => {
    const [event] = eventsIn(text, '2025-08-05');
    const { clause, dated, summary } = event!;
    expect(text.slice(clause.start, clause.end)).toBe(summary.ar);
    expect(clause.start).toBeLessThanOrEqual(dated.start);
    expect(clause.end).toBeGreaterThanOrEqual(dated.end);
  });

  test('such a reading is less sure', () => {
    const [event] = eventsIn(
      'كان الرجل يعيش في الشمال حين زاره إيمانويل ماكرون في 6 مايو 2020',
      null,
    );
    expect(event?.confidence).toBeLessThanOrEqual(0.6);
  });
});
