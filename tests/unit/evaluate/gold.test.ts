import { describe, expect, test } from 'vitest';
import { readGold } from '../../evaluate/gold.ts';

const HEADER = '## style: gulf; topic: war';
const read = (...lines: string[]) =>
  readGold(lines.join('\n'), 'gold.txt', (id) => id === 'egypt' || id === 'syria');

describe('gold', () => {
  test('is cut into passages and their blocks, with the lines they stand on', () => {
    const { passages, problems } = read(
      '# a remark on the file',
      '',
      HEADER,
      'عنوان',
      '# a remark on the next line',
      'في [مصر|egypt]',
      '',
      '## style: agency; topic: sport',
      'خبر',
    );
    expect(problems).toEqual([]);
    expect(passages).toMatchObject([
      {
        file: 'gold.txt',
        style: 'gulf',
        topic: 'war',
        blocks: [
          { line: 4, text: 'عنوان', names: [] },
          { line: 6, text: 'في مصر', names: [{ start: 3, end: 6 }] },
        ],
      },
      { style: 'agency', topic: 'sport', blocks: [{ line: 9 }] },
    ]);
  });

  test.each([
    [['خبر بلا رأس'], 'gold.txt:1: a passage begins with "## style: X; topic: Y"'],
    [['## style: gulf', 'خبر'], 'gold.txt:1: a header reads "## style: X; topic: Y"'],
    [[HEADER, ''], 'gold.txt:2: the passage has no text'],
    [[HEADER, '[مصر|egypt'], 'gold.txt:2: a bracket is left open: [مصر|egypt'],
    [[HEADER, '[قطر|qatar]'], 'gold.txt:2: no pack holds "qatar" (قطر)'],
    [[HEADER, '[مصر|egypt]ية'], 'gold.txt:2: the bracket of مصر ends inside a word'],
    [[HEADER, '[مصر |egypt]'], 'gold.txt:2: a space stands inside the bracket of مصر '],
  ])('names a mistake and leaves the passage out: %s', (lines, problem) => {
    expect(read(...lines)).toEqual({ passages: [], problems: [problem] });
  });

  test('keeps sound passages beside one with a mistake', () => {
    const { passages, problems } = read(HEADER, '[قطر|qatar]', '', HEADER, '[سوريا|syria]');
    expect(problems).toHaveLength(1);
    expect(passages.map(({ blocks }) => blocks[0]?.line)).toEqual([5]);
  });
});
