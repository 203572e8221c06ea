import { expect, test } from 'vitest';
import {
  isTermBank,
  readIndex,
  readTermBank,
} from '../../../../src/core/dictionary/read-yomitan.ts';

test('an index says what the dictionary is', () => {
  const index = {
    title: 'Ours',
    revision: '1',
    format: 3,
    author: 'A',
    description: 'Words',
    attribution: 'CC0',
  };
  expect(readIndex(JSON.stringify(index))).toEqual({
    title: 'Ours',
    revision: '1',
    author: 'A',
    about: 'Words\nCC0',
  });
});

test.each([
  ['[', 'index.json is no JSON object'],
  ['{"title":"Old","revision":"1","format":1}', 'its format is 1, not 3'],
  ['{"format":3}', 'index.json has no title'],
])('%s is no index: %s', (text, problem) => {
  expect(readIndex(text)).toBe(problem);
});

test('of the files, banks of words are read', () => {
  const files = [
    'term_bank_1.json',
    'term_bank_12.json',
    'term_meta_bank_1.json',
    'kanji_bank_1.json',
    'x/term_bank_1.json',
  ];
  expect(files.filter(isTermBank)).toEqual(['term_bank_1.json', 'term_bank_12.json']);
});

test('rows are words, and what is none is named by its row', () => {
  const rows = [
    ['كتاب', 'كِتَاب', 'n', '', 5, ['book', { type: 'image', path: 'a.png' }], 1, 'common'],
    ['', '', '', '', 0, ['x'], 2, ''],
    'no row',
    ['قلم', 7, null, '', 'x', [{ type: 'text', text: 'pen' }], 3],
    ['صورة', '', '', '', 0, [{ type: 'image', path: 'a.png' }], 4, ''],
    ['بيت', '', '', '', 0, 'house', 5, ''],
    ['ا'.repeat(300), '', '', '', 0, ['x'], 6, ''],
  ];
  const { terms, problems } = readTermBank(JSON.stringify(rows), 'term_bank_1.json');
  expect(terms).toEqual([
    { term: 'كتاب', reading: 'كِتَاب', tags: ['n', 'common'], score: 5, glosses: ['book'] },
    { term: 'قلم', reading: '', tags: [], score: 0, glosses: ['pen'] },
  ]);
  expect(problems.map(({ row, message }) => [row, message])).toEqual([
    [2, 'no word'],
    [3, 'not a row'],
    [5, 'no definition that is text'],
    [6, 'no definitions'],
    [7, 'a word too long'],
  ]);
});

test('a bank that is no array is named as a whole', () => {
  expect(readTermBank('{', 'term_bank_2.json').problems).toEqual([
    { file: 'term_bank_2.json', row: null, message: 'not a JSON array' },
  ]);
});
