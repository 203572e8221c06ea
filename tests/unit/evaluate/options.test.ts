import { describe, expect, test } from 'vitest';
import { main } from '../../evaluate/main.ts';
import { parseOptions, PARTS } from '../../evaluate/options.ts';

describe('the options of npm run evaluate', () => {
  test('name a folder, errors and parts, and have defaults', () => {
    const folder = '../shared/articles';
    expect(parseOptions([])).toEqual({ folder, errors: false, parts: PARTS });
    expect(parseOptions(['--errors', 'pages'])).toMatchObject({ folder: 'pages', errors: true });
    expect(parseOptions(['--only', 'hard-cases', '--only', 'names'])).toMatchObject({
      parts: ['names', 'hard-cases'],
    });
    expect(parseOptions(['--help', '--wrong'])).toBe('help');
  });

  test.each([
    [['--error'], 'there is no option --error'],
    [['-e'], 'there is no option -e'],
    [['--only', 'everything'], `--only takes one of ${PARTS.join(', ')}`],
    [['--only'], `--only takes one of ${PARTS.join(', ')}`],
    [['one', 'two'], 'one folder at most: one, two'],
  ])('%s is refused', (args, error) => {
    expect(parseOptions(args)).toEqual({ error });
  });

  test('end a wrong line with 2 and help with 0, nothing measured', async () => {
    const lines: string[] = [];
    expect(await main(['--error'], (line) => lines.push(line))).toBe(2);
    expect(lines).toEqual([
      'evaluate: there is no option --error. See npm run evaluate -- --help.',
    ]);
    expect(await main(['--help'], (line) => lines.push(line))).toBe(0);
    expect(lines.at(-1)).toContain('--only PART');
  });
});
