import { expect, test } from 'vitest';
import { findCandidates, prepare } from '../../../../src/core/gazetteer/find-candidates.ts';
import { Gazetteer, type NamedEntry } from '../../../../src/core/gazetteer/gazetteer.ts';

const entry = (id: string, kind: NamedEntry['kind'], ...texts: string[]): NamedEntry => ({
  id,
  kind,
  names: texts.map((text) => ({ text, language: 'ar', role: 'main', alone: true })),
  related: [],
});

const GAZETTEER = Gazetteer.of([
  entry('moscow', 'place', 'موسكو'),
  entry('jordan', 'country', 'الأردن'),
  entry('treaty', 'agreement', 'اتفاقية شراكة استراتيجية'),
]);

/** Each candidate as it stands in the text, proclitics in brackets. */
function found(text: string): string[] {
  return findCandidates(GAZETTEER, prepare(text)).map(
    ({ clitics, start, end }) => `[${clitics}]${text.slice(start, end)}`,
  );
}

test.each([
  ['as it is', 'زار وموسكو وللأردن', ['[و]موسكو', '[ول]لأردن']],
  ['after marks and tatweel', 'زارَ وَموسـكو', ['[و]موسـكو']],
  ['after a ligature', 'قال ﻻ وموسكو', ['[و]موسكو']],
  [
    'after a ligature and a mark, together as long as what they become',
    'قالَ ﻻ وموسكو',
    ['[و]موسكو'],
  ],
  ['with the mark on its last letter', 'في موسكوَ', ['[]موسكوَ']],
])('a name stands where it is written, %s', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['وقعا اتفاقية "شراكة استراتيجية" أمس', 'اتفاقية "شراكة استراتيجية"'],
  ['وقعا اتفاقية «شراكة استراتيجية» أمس', 'اتفاقية «شراكة استراتيجية»'],
  ['وقعا "اتفاقية شراكة استراتيجية" أمس', 'اتفاقية شراكة استراتيجية'],
])('a quotation that opens in a name closes with it: %s', (text, expected) => {
  expect(found(text)).toEqual([`[]${expected}`]);
});

test('the letters tell how a name is spelt', () => {
  const spelt = (text: string) =>
    findCandidates(GAZETTEER, prepare(text)).map(({ bearers }) => bearers[0]!.spelling);
  expect(spelt('الأردن الاردن للأردن للاردن')).toEqual(['exact', 'hamza', 'exact', 'hamza']);
});
