import { describe, expect, it } from 'vitest';
import { linkedArticle } from '../../../src/article/json-ld.ts';
import { readMetadata } from '../../../src/article/metadata.ts';
import { page } from './page.ts';

const jsonLd = (json: string): string => `<script type="application/ld+json">${json}</script>`;

describe('linkedArticle', () => {
  it('reads a graph with references', () => {
    const graph = {
      '@graph': [
        { '@type': 'Organization', '@id': '#o', name: 'جريدة المرفأ' },
        { '@type': 'Person', '@id': '#p', name: 'ليلى منصور' },
        { '@type': 'WebPage', datePublished: '2019-01-01' },
        {
          '@type': ['NewsArticle'],
          headline: 'عنوان',
          datePublished: '2020-02-03T00:10:00+03:00',
          author: [{ '@id': '#p' }, { name: 'سعيد' }],
          publisher: { '@id': '#o' },
        },
      ],
    };
    expect(linkedArticle(page('', jsonLd(JSON.stringify(graph))))).toEqual({
      headline: 'عنوان',
      published: '2020-02-03T00:10:00+03:00',
      authors: ['ليلى منصور', 'سعيد'],
      publisher: 'جريدة المرفأ',
      section: null,
    });
  });

  it.each([
    ['an array', '[{"@type":"WebSite"},{"@type":"Article","datePublished":"2020-02-03"}]'],
    ['a trailing comma', '{"@type":"Article","datePublished":"2020-02-03",}'],
    [
      'a line break in a string',
      '{"@type":"Article","description":"a\nb","datePublished":"2020-02-03"}',
    ],
    ['a comment around', '<!-- {"@type":"Article","datePublished":"2020-02-03"} -->'],
    ['a type as an address', '{"@type":"https://schema.org/Article","datePublished":"2020-02-03"}'],
    ['only a page', '{"@type":"WebPage","datePublished":"2020-02-03"}'],
  ])('reads %s', (_, json) => {
    expect(linkedArticle(page('', jsonLd(json))).published).toBe('2020-02-03');
  });

  it.each(['', '{', 'null', '42', '"x"', `${'['.repeat(5000)}${']'.repeat(5000)}`])(
    'survives %.10s',
    (json) => {
      expect(linkedArticle(page('', jsonLd(json))).published).toBeNull();
    },
  );
});

describe('readMetadata', () => {
  it.each([
    ['<meta property="article:published_time" content="2020-11-09T23:34:47+00:00">', '2020-11-09'],
    ['<meta name="pubdate" content="20201109">', '2020-11-09'],
    ['<meta itemprop="datePublished" content="2020-11-09">', '2020-11-09'],
    ['<meta name="DC.date.issued" content="2020-11-09">', '2020-11-09'],
    ['<meta property="article:modified_time" content="2020-11-09">', null],
    [
      '<meta name="date" content="0000-00-00"><meta name="pubdate" content="2020-11-09">',
      '2020-11-09',
    ],
  ])('reads the date of %s', (head, date) => {
    expect(readMetadata(page('', head)).published[0] ?? null).toBe(date);
  });

  it('reads time elements, but not those of teasers', () => {
    const teaser = '<li><time datetime="2021-01-01">أمس</time></li>';
    expect(readMetadata(page(teaser)).published).toEqual([]);
    expect(
      readMetadata(page(`${teaser}<time datetime="2020-11-09T08:00">x</time>`)).published,
    ).toEqual(['2020-11-09']);
  });

  it.each([
    ['<p class="byline">بقلم: هدى العلمي</p>', '', 'هدى العلمي'],
    ['', '<meta name="author" content="هدى العلمي">', 'هدى العلمي'],
    ['', '<meta property="article:author" content="https://example.org/u">', null],
    ['<span itemprop="author"><i>x</i><b itemprop="name">هدى</b></span>', '', 'هدى'],
    ['<div class="author">1</div>', '<meta name="author" content="admin">', null],
    [
      '',
      '<meta name="author" content="المرفأ"><meta property="og:site_name" content="المرفأ">',
      null,
    ],
  ])('reads the author of %s%s', (body, head, byline) => {
    expect(readMetadata(page(body, head)).byline).toBe(byline);
  });

  it('reads the outlet and the headline', () => {
    const head =
      '<meta property="og:site_name" content="المرفأ"><meta property="og:title" content="عنوان">';
    expect(readMetadata(page('', head))).toMatchObject({ outlet: 'المرفأ', headline: 'عنوان' });
    const microdata = '<div itemprop="publisher"><meta itemprop="name" content="المرفأ"></div>';
    expect(readMetadata(page(microdata)).outlet).toBe('المرفأ');
    expect(readMetadata(page(''))).toEqual({
      headline: null,
      byline: null,
      outlet: null,
      published: [],
    });
  });
});
