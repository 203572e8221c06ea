import { describe, expect, it } from 'vitest';
import { articlesCsv } from '../../../../src/core/article-export/articles-csv.ts';
import { namesCsv } from '../../../../src/core/article-export/names-csv.ts';
import { readCsv } from '../read-csv.ts';
import { HOSTILE_TEXTS } from '../timeline/made-happening.ts';
import { articleSaying, madeArticle, written } from './made-article.ts';

describe('the table of articles', () => {
  it('has a row for each', () => {
    const rows = readCsv(
      written(articlesCsv, [madeArticle(), madeArticle({ id: 'a2', events: [] })]),
    );
    expect(rows[0]).toEqual({
      ...{ id: 'a1', title: 'لافروف يعود', outlet: 'صحيفة', byline: 'سلمى خالد' },
      ...{ published: '2025-08-04', saved: '2025-08-05T09:30:00.000Z' },
      ...{ url: 'https://news.example/a?id=7', language: 'ar', words: '27', events: '1' },
      ...{ names_ar: 'سِيرْغِي لَافْرُوف; مُوسْكُو', names_en: 'Sergei Lavrov; Moscow' },
      ...{
        tags: 'نفط; أوبك',
        collections: 'للقراءة',
        status: 'reading',
        starred: '1',
        archived: '',
      },
    });
    expect(rows[1]).toMatchObject({ id: 'a2', events: '0' });
  });

  it('leaves empty what is not known', () => {
    const [row] = readCsv(
      written(articlesCsv, [
        madeArticle({ byline: null, outlet: null, published: null, blocks: [], entries: [] }),
      ]),
    );
    expect(row).toMatchObject({ byline: '', outlet: '', published: '', names_en: '', words: '0' });
  });
});

describe('the table of names', () => {
  it('has a row for each mention, with its sentence and the way to it', () => {
    const rows = readCsv(written(namesCsv, [madeArticle()]));
    expect(rows.map((row) => [row['entry'], row['written'], row['block'], row['start']])).toEqual([
      ['sergei-lavrov', 'لافروف', '0', '0'],
      ['sergei-lavrov', 'لافروف', '1', '4'],
      ['moscow', 'موسكو', '1', '15'],
    ]);
    expect(rows[2]).toMatchObject({
      ...{ kind: 'place', name_ar: 'مُوسْكُو', name_en: 'Moscow', transliteration: '', end: '20' },
      ...{ about_en: 'Capital of Russia', article: 'a1', article_title: 'لافروف يعود' },
      link: `https://news.example/a?id=7#:~:text=${['عاد لافروف إلى موسكو', 'الشمالية استمرت ثلاثة أيام.'].map(encodeURIComponent).join(',')}`,
    });
    expect(rows[2]!['sentence']).toMatch(/^عاد لافروف .* أيام\.$/u);
  });

  it('passes over what the glossary does not hold any more', () => {
    expect(readCsv(written(namesCsv, [madeArticle({ entries: [] })]))).toEqual([]);
  });
});

describe.each([
  [
    'articles',
    articlesCsv,
    ['id', 'title', 'outlet', 'byline', 'published', 'url', 'language', 'tags'],
  ],
  ['names', namesCsv, ['entry', 'name_ar', 'name_en', 'about_en', 'article_title', 'outlet']],
])('a hostile text in the table of %s', (_name, format, columns) => {
  it.each(HOSTILE_TEXTS.filter((text) => text !== ''))(
    '%j comes back, and is no formula',
    (text) => {
      const [row] = readCsv(written(format, [articleSaying(text)]));
      for (const column of columns) {
        expect(row![column]).not.toMatch(/^[=+\-@\t\r]/u);
        expect(row![column]!.replace(/^'(?=[=+\-@\t\r\n])/u, '')).toBe(text);
      }
    },
  );
});
