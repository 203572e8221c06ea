import { expect, test } from 'vitest';
import { isFutureVerb, pointsAhead } from '../../../../src/core/dates/ahead.ts';

test.each(['سيلتقي', 'وستعقد', 'سيبدا', 'سينطلق', 'ستستضيف', 'فسيعود', 'سيطرح', 'سيمثل'])(
  '%s is a future verb',
  (word) => {
    expect(isFutureVerb(word)).toBe(true);
  },
);

test.each([
  'سياسيه',
  'سياره',
  'سيطره',
  'سيناء',
  'ستين',
  'ستوكهولم',
  'ستارمر',
  'سيرغي',
  'سيول',
  'سيده',
  'سيدني',
  'سيمون',
  'سيسوكو',
  'سيناتور',
  'سيوله',
  'ستماءه',
])('%s is none', (word) => {
  expect(isFutureVerb(word)).toBe(false);
});

test.each([
  ['من المقرر ان يجتمع ', true],
  ['تنطلق البطوله ', true],
  ['ستعود. قال المسؤول ', false],
  ['زار الرئيس ', false],
  ['وتستمر القمه حتي ', true],
  ['وتستمر القمه منذ ', false],
  ['ستعود غدا، وكانت قد غادرت ', false],
  // It may be over by now.
  ['وكان من المقرر ان تعود ', false],
  ['من المقرر ان تعود ', true],
  ['ان مصر لن تسمح بذلك، وانه التقي الوزير ', false],
  ['ان مصر لن تسمح بذلك، وانها ستعود ', true],
])('before a date, "%s" points ahead: %s', (before, expected) => {
  expect(pointsAhead(before)).toBe(expected);
});
