import { expect, test } from 'vitest';
import { outsideNames } from '../../../src/highlight/outside-names.ts';

/** The parts of `date` that lie under none of `names`, as they stand in the text. */
function parts(text: string, date: string, ...names: string[]): string[] {
  const place = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  return outsideNames(text, place(date), names.map(place)).map(({ start, end }) =>
    text.slice(start, end),
  );
}

test.each([
  ['a date beside names', 'زار بوتين سيول في 5 مايو', '5 مايو', ['بوتين', 'سيول'], ['5 مايو']],
  ['a date that begins in a name', 'منذ حرب أكتوبر 1973', 'أكتوبر 1973', ['حرب أكتوبر'], ['1973']],
  ['a date that ends in one', 'صيف 1982 بيروت', 'صيف 1982', ['1982 بيروت'], ['صيف']],
  ['a date around one', 'بين يوم النصر 1945 وبعده', 'يوم النصر 1945', ['النصر'], ['يوم', '1945']],
  ['a date under a name', 'ثورة 25 يناير في مصر', '25 يناير', ['ثورة 25 يناير'], []],
  ['punctuation left of one', 'قمة (مايو 2024) هنا', '(مايو 2024)', ['مايو 2024'], []],
])('%s', (_, text, date, names, expected) => {
  expect(parts(text, date, ...names)).toEqual(expected);
});
