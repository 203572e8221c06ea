import { describe, expect, it } from 'vitest';
import { fileName } from '../../../../src/ui/page/download.ts';

describe('the name of a file', () => {
  it.each([
    [['What Russia and Japan share', '2025-08-05'], 'What-Russia-and-Japan-share-2025-08-05.csv'],
    [['ما يجمع بين روسيا واليابان'], 'ما-يجمع-بين-روسيا-واليابان.csv'],
    [['../../etc/passwd'], 'etc-passwd.csv'],
    [['a:b*c?"<>|\\'], 'a-b-c.csv'],
    [['\u202Evsc.exe'], 'vsc-exe.csv'],
    [['…'], 'siyaq.csv'],
    [['x'.repeat(500)], `${'x'.repeat(80)}.csv`],
  ])('of %j', (parts, name) => {
    expect(fileName(parts, 'csv')).toBe(name);
  });
});
