import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { evaluateTransliteration } from '../../evaluate/transliteration.ts';

describe('evaluateTransliteration', () => {
  let root = '';
  const printed: string[] = [];
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'siyaq-'));
    printed.length = 0;
  });
  afterEach(() => rm(root, { recursive: true }));
  const evaluate = () =>
    evaluateTransliteration(join(root, 'articles'), (line) => void printed.push(line));

  it('says that it skips lists that are not there', async () => {
    await evaluate();
    expect(printed.filter((line) => line.includes('skipped'))).toHaveLength(2);
  });

  it('measures the second half of a list', async () => {
    await mkdir(join(root, 'reference'));
    const rows = ['ar\ten', 'خطأ\tOslo', 'خطأ\tRome', 'بون\tBonn', 'لندن\tLondon', 'باريس\tParis'];
    const more = ['مدريد\tMadrid', 'بكين\tPekin'];
    await writeFile(
      join(root, 'reference', 'words-ar-en.tsv'),
      [...rows.slice(0, 4), ...more, ...rows.slice(4)].join('\n'),
    );
    await evaluate();
    const text = printed.join('\n');
    expect(text).toContain('words-ar-en.tsv, second half, 4 pairs');
    expect(text).toMatch(/right name first of 4, 4 looked up: 100\.0 %/u);
  });
});
