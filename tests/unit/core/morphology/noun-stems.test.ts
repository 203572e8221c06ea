import { expect, test } from 'vitest';
import { analyseWord } from '../../../../src/core/morphology/analyse-word.ts';
import { NOUN_CHANGES, restoredNouns } from '../../../../src/core/morphology/noun-stems.ts';

test.each(NOUN_CHANGES.map(({ example }) => example.split(': ') as [string, string]))(
  'the example of a row, %s, is of %s',
  (word, lemma) => {
    expect(analyseWord(word).map((analysis) => analysis.lemma)).toContain(lemma);
  },
);

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
