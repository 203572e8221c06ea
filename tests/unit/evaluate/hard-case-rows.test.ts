import { describe, expect, test } from 'vitest';
import { readJudgedRows, readRows, uncovered } from '../../evaluate/hard-case-rows.ts';
import { HARD_CASES } from '../../evaluate/hard-cases.ts';

const LIST = [
  'case\tsentence or surface\ttarget\texpected\twhy',
  '2\tببغداد / بغداد‎ القديمة (each) ... لبغداد\teach\tBaghdad\tprepositions',
  '4\tكُرد ک\tword\tNOT\tremark on a letter',
  '',
].join('\n');

describe('the judged list of hard cases', () => {
  test('gives the surfaces of a row, remarks and single letters left out', () => {
    expect([...readRows(LIST)]).toEqual([
      [2, ['ببغداد', 'بغداد\u200e القديمة', 'لبغداد']],
      [4, ['كُرد ک']],
    ]);
  });

  test('is open where a row has no case or a surface stands in none', () => {
    const groups = [{ rule: 'baghdad', rows: [2], cases: ['ب[بغداد|baghdad] وبغداد\nالقديمة'] }];
    expect(uncovered(readRows(LIST), groups)).toEqual([
      'row 2: no case holds لبغداد',
      'row 4 has no case',
    ]);
  });

  test('is covered, row by row and surface by surface', async () => {
    const rows = await readJudgedRows();
    if (rows === null) console.info('skipped: the judged list of hard cases is not there');
    else expect(uncovered(rows, Object.values(HARD_CASES).flat())).toEqual([]);
  });
});
