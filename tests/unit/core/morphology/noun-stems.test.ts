import { expect, test } from 'vitest';
import { analyseWord } from '../../../../src/core/morphology/analyse-word.ts';
import { restoredNouns } from '../../../../src/core/morphology/noun-stems.ts';

test.each([
  ['كتاب', 'كتاب'],
  ['مدرسه', 'مدرسة'],
  ['مستشفي', 'مستشفى'],
  ['المصرى', 'مصري'],
  ['كتابه', 'كتاب'],
  ['مستشفاه', 'مستشفى'],
  ['كتابا', 'كتاب'],
  ['سيارة', 'سيارة'],
  ['كبيرة', 'كبير'],
  ['معطاة', 'معطى'],
  ['سيارات', 'سيارة'],
  ['قرارات', 'قرار'],
  ['مستشفيات', 'مستشفى'],
  ['فتيات', 'فتاة'],
  ['صلوات', 'صلاة'],
  ['سنوات', 'سنة'],
  ['صحراوات', 'صحراء'],
  ['كتابان', 'كتاب'],
  ['مستشفيان', 'مستشفى'],
  ['صحراوان', 'صحراء'],
  ['معلمون', 'معلم'],
  ['محامون', 'محامي'],
  ['مصطفون', 'مصطفى'],
  ['مستشفيين', 'مستشفى'],
  ['صحراوين', 'صحراء'],
])('%s is of %s', (word, lemma) => {
  expect(analyseWord(word).map((analysis) => analysis.lemma)).toContain(lemma);
});

test('a hamza before an ending gets the seat back that it has without', () => {
  const lemmas = (stem: string): string[] =>
    restoredNouns(stem, 'object')
      .sort((one, other) => one.cost - other.cost)
      .map(({ lemma }) => lemma);
  expect(lemmas('أبنائ')[0]).toBe('أبناء');
  expect(lemmas('شاطئ')[0]).toBe('شاطئ');
});

test('teh marbuta and alef maksura stand at the end alone', () => {
  expect(restoredNouns('مدرسة', 'dual')).toEqual([{ lemma: 'مدرسة', cost: 0 }]);
  expect(restoredNouns('مستشفىا', 'bare')).toEqual([]);
});
