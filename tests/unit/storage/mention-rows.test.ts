import { expect, test } from 'vitest';
import { readMention } from '../../../src/storage/row-schemas.ts';

const ROW = {
  ...{ article: 'a1', block: 0, start: 4, end: 9, entry: 'moscow', role: 'main', clitics: '' },
  ...{ confidence: 1, evidence: ['exact'], others: [] },
};

test('a row of the first version has no spelling and no words', () => {
  expect(readMention(ROW)).toEqual(ROW);
});

test('spelling and the words that gave the evidence are read', () => {
  const row = {
    ...ROW,
    evidence: ['folded', 'title'],
    spelling: 'hamza',
    because: [{ evidence: 'title', words: 'مدينة' }],
  };
  expect(readMention(row)).toEqual(row);
});

test('what a later version says and this one does not know is left out, the rest is kept', () => {
  const row = {
    ...ROW,
    evidence: ['exact', 'telepathy'],
    spelling: 'runes',
    because: [
      { evidence: 'telepathy', words: '' },
      { evidence: 'title', words: 'مدينة' },
    ],
  };
  expect(readMention(row)).toEqual({
    ...ROW,
    because: [{ evidence: 'title', words: 'مدينة' }],
  });
});
