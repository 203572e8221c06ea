import { describe, expect, it } from 'vitest';
import { markdown } from '../../../../src/core/article-export/markdown.ts';
import { markdownText } from '../../../../src/core/article-export/markdown-text.ts';
import { HOSTILE_TEXTS } from '../timeline/made-happening.ts';
import { articleSaying, madeArticle, written } from './made-article.ts';

/** The fields between the fences, read after YAML as far as it is JSON, and what follows. */
function front(text: string): { fields: Record<string, string>; rest: string } {
  const [, block, rest] = /^---\n((?:[a-z]+: .+\n)*)---\n([^]*)$/u.exec(text)!;
  const fields = block!
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [name, value] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)];
      return [name, value.startsWith('"') ? (JSON.parse(value) as string) : value];
    });
  return { fields: Object.fromEntries(fields) as Record<string, string>, rest: rest! };
}

describe('one article in Markdown', () => {
  it('is its facts, its text, its names and its events', () => {
    expect(written(markdown, [madeArticle()])).toBe(`---
title: "لافروف يعود"
outlet: "صحيفة"
byline: "سلمى خالد"
published: 2025-08-04
saved: 2025-08-05T09:30:00.000Z
url: "https://news.example/a?id=7"
language: "ar"
tags: ["نفط","أوبك"]
collections: ["للقراءة"]
status: "reading"
starred: true
---

# لافروف يعود

عاد لافروف إلى موسكو يوم الثلاثاء بعد زيارة إلى كوريا الشمالية استمرت ثلاثة أيام.

## ما قيل

- بند أول
- بند ثان

> قال: «نعم»

*الوزير في المطار*

## Names

| Arabic | English | Reading | Kind | Who or what |
| --- | --- | --- | --- | --- |
| سِيرْغِي لَافْرُوف | Sergei Lavrov | Sīrghī Lāfrūf | person | Foreign minister of Russia |
| مُوسْكُو | Moscow |  | place | Capital of Russia |

## Events

| Date | Event | As it says |
| --- | --- | --- |
| 2025-08-05 | Sergei Lavrov returned to Moscow (planned) | [عاد لافروف إلى موسكو](https://news.example/a?id=7#:~:text=${encodeURIComponent('عاد لافروف إلى موسكو')}) |
`);
  });

  it('takes its own title, and its address for that, where no block is one', () => {
    const bare = { blocks: [], entries: [], events: [] };
    expect(written(markdown, [madeArticle(bare)])).toMatch(/---\n\n# لافروف يعود\n$/u);
    const nameless = madeArticle({
      ...bare,
      title: '',
      byline: null,
      outlet: null,
      published: null,
      ...{ tags: [], collections: [], starred: false },
    });
    expect(front(written(markdown, [nameless]))).toEqual({
      fields: {
        ...{
          status: 'reading',
          saved: '2025-08-05T09:30:00.000Z',
          url: 'https://news.example/a?id=7',
        },
        language: 'ar',
      },
      rest: '\n# https\\://news.example/a?id=7\n',
    });
  });

  it('links nothing where the address is none of the web', () => {
    const text = written(markdown, [madeArticle({ url: 'javascript:alert(1)' })]);
    expect(text).not.toContain('](');
    expect(text).toContain('| عاد لافروف إلى موسكو |');
  });
});

describe('several articles in Markdown', () => {
  it('have contents that lead to each, and headings one level lower', () => {
    const other = madeArticle({ title: 'خبر [آخر]', blocks: [], entries: [], events: [] });
    const text = written(markdown, [madeArticle(), other]);
    expect(front(text).fields).toEqual({
      ...{ title: 'Siyaq: 2 articles', exported: '2025-08-06T10:00:00.000Z' },
    });
    expect(text).toContain('1. [لافروف يعود](#article-1) (صحيفة · سلمى خالد · 2025-08-04)\n');
    expect(text).toContain('2. [خبر \\[آخر\\]](#article-2)');
    for (const line of ['<a id="article-1"></a>', '<a id="article-2"></a>', '## لافروف يعود'])
      expect(text.split('\n')).toContain(line);
    expect(text).toContain('\n### ما قيل\n');
    expect(text).toContain('· saved 2025-08-05 · [Page](https://news.example/a?id=7)');
    expect(text).not.toMatch(/\n{3}/u);
  });
});

describe('a text in Markdown', () => {
  it.each([
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['2025. was', '2025\\. was'],
    ['1) item', '1\\) item'],
    ['= rule', '\\= rule'],
    ['a - b + c = d.', 'a - b + c = d.'],
    ['[x](javascript:y)', '\\[x\\](javascript:y)'],
    ['![x](y)', '!\\[x\\](y)'],
    ['<b>&amp;', '\\<b\\>\\&amp;'],
    ['a | b', 'a \\| b'],
    ['*a* _b_ `c` ~d~ $e$', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\$e\\$'],
    ['50% ==x== %%y%%', '50% \\=\\=x\\=\\= \\%\\%y\\%\\%'],
    ['line\n# next', 'line \\# next'],
    ['C:\\x', 'C:\\\\x'],
    ['http://a.example www.b.example c@d', 'http\\://a.example www\\.b.example c\\@d'],
    ['نص «عادي»، 5.5%', 'نص «عادي»، 5.5%'],
  ])('%j is %j', (text, escaped) => {
    expect(markdownText(text)).toBe(escaped);
  });

  it.each(HOSTILE_TEXTS)('%j stays within its line and its field', (text) => {
    const alone = front(written(markdown, [articleSaying(text)]));
    const kept = text
      .replace(
        /[\0-\u0008\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF\p{Surrogate}]/gu,
        '',
      )
      .replace(/\s+/gu, ' ')
      .trim();
    expect(alone.fields['title'] ?? '').toBe(kept);
    for (const one of [alone.rest, written(markdown, [articleSaying(text), madeArticle()])]) {
      expect(one.replaceAll(/<a id="article-\d"><\/a>/gu, '')).not.toMatch(/(?<!\\)<|^[ \t]/mu);
      expect(one).not.toMatch(/[\r\0\u202E\p{Surrogate}]/u);
      const rows = one.split('\n').filter((line) => line.startsWith('|'));
      for (const row of rows) expect([4, 6]).toContain(row.match(/(?<!\\)\|/gu)!.length);
    }
  });
});
