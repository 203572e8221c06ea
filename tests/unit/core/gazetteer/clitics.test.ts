import { describe, expect, test } from 'vitest';
import { CLITIC_RULES, cliticReadings } from '../../../../src/core/gazetteer/clitics.ts';
import { fold } from '../../../../src/core/text/fold.ts';

function restsOf(word: string): string[] {
  const folded = fold(word);
  return cliticReadings(folded, 0, folded.length).map(
    ({ length, restored }) => restored + folded.slice(length),
  );
}

const KNOWN = new Set(
  ['مصر', 'بوتين', 'الأردن', 'وارسو', 'فرنسا', 'بولندا', 'كوريا', 'لافروف', 'لبنان'].map(fold),
);

describe.each(CLITIC_RULES)('$peels', ({ peels, restores, example, but }) => {
  test(`is peeled from ${example}`, () => {
    const rest = (restores ? 'ال' : '') + fold(example).slice(peels.length);
    expect(restsOf(example)).toContain(rest);
    expect(KNOWN).toContain(rest);
  });

  test(`leaves nothing known of ${but} but the name of its own letters`, () => {
    const known = restsOf(but).filter((rest) => KNOWN.has(rest));
    expect(known).toHaveLength(1);
    expect(known[0]).not.toBe((restores ? 'ال' : '') + fold(but).slice(peels.length));
  });
});

test.each(['سكوري', 'سبوتين', 'ألبوتين'])('no other letter is a proclitic: %s', (word) => {
  expect(restsOf(word)).toEqual([fold(word)]);
});

test('two letters remain at least', () => {
  expect(restsOf('وبو')).toEqual(['وبو', 'بو']);
  expect(restsOf('لل')).toEqual(['لل']);
});
