import { describe, expect, it } from 'vitest';
import { ris } from '../../../../src/core/article-export/ris.ts';
import { HOSTILE_TEXTS } from '../timeline/made-happening.ts';
import { articleSaying, madeArticle, written } from './made-article.ts';

/** The references by their tags, after each line was checked. */
function references(text: string): Record<string, string>[] {
  expect(text).not.toMatch(/(?<!\r)\n|\r(?!\n)/u);
  const found: Record<string, string>[] = [{}];
  for (const line of text.split('\r\n').filter((one) => one !== '')) {
    const [, tag, value] = /^([A-Z][A-Z\d]) {2}- (.*)$/u.exec(line)!;
    if (tag === 'ER') found.push({});
    else if (tag === 'KW') {
      found.at(-1)!['KW'] = [found.at(-1)!['KW'], value].filter(Boolean).join('; ');
    } else {
      expect(found.at(-1)).not.toHaveProperty(tag!);
      found.at(-1)![tag!] = value!;
    }
  }
  expect(found.pop()).toEqual({});
  return found;
}

describe('references in RIS', () => {
  it('are newspaper articles', () => {
    expect(written(ris, [madeArticle()])).toBe(
      [
        ...[
          'TY  - NEWS',
          'TI  - لافروف يعود',
          'AU  - سلمى خالد',
          'T2  - صحيفة',
          'DA  - 2025/08/04',
        ],
        ...['PY  - 2025', 'LA  - ar', 'UR  - https://news.example/a?id=7', 'Y2  - 2025/08/05'],
        ...['KW  - نفط', 'KW  - أوبك'],
        ...['ER  - ', ''],
      ].join('\r\n'),
    );
  });

  it('leave out what is not known, and take no byline apart', () => {
    const bare = { title: '', byline: 'Jane Doe, Cairo', outlet: null, published: null };
    expect(references(written(ris, [madeArticle(bare), madeArticle()]))[0]).toEqual({
      ...{ TY: 'NEWS', TI: 'https://news.example/a?id=7', AU: 'Jane Doe / Cairo', LA: 'ar' },
      ...{ UR: 'https://news.example/a?id=7', Y2: '2025/08/05' },
      KW: 'نفط; أوبك',
    });
  });

  it.each([...HOSTILE_TEXTS, 'x\r\nER  - \r\nTY  - BOOK'])('hold %j in one line', (text) => {
    const [first, second, ...others] = references(
      written(ris, [articleSaying(text), madeArticle()]),
    );
    expect(others).toEqual([]);
    expect(first!['TY']).toBe('NEWS');
    expect(second!['TI']).toBe('لافروف يعود');
  });
});
