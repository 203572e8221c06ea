import { describe, expect, it } from 'vitest';
import { declaredAddresses } from '../../../src/article/addresses.ts';
import { page } from './page.ts';

const URL_OF_PAGE = 'https://m.news.example/story/2025/talks-begin?id=7';
const declared = (head: string) => declaredAddresses(page('', head), URL_OF_PAGE);

describe('addresses that a page declares', () => {
  it('are canonical, AMP, mobile and short ones and what it is shared under', () => {
    expect(
      declared(`
        <link rel="canonical" href="/story/2025/talks-begin">
        <link rel="amphtml" href="https://amp.news.example/story/2025/talks-begin">
        <link rel="alternate" media="only screen" href="https://mobile.news.example/s/2025">
        <link rel="shortlink" href="https://news.example/?p=123">
        <meta property="og:url" content="https://www.news.example/story/2025/talks-begin">`),
    ).toEqual([
      'https://m.news.example/story/2025/talks-begin',
      'https://amp.news.example/story/2025/talks-begin',
      'https://mobile.news.example/s/2025',
      'https://news.example/?p=123',
      'https://www.news.example/story/2025/talks-begin',
    ]);
  });

  it.each([
    ['itself', `<link rel="canonical" href="${URL_OF_PAGE}">`],
    ['a front page', '<link rel="canonical" href="https://news.example/">'],
    ['a section', '<meta property="og:url" content="https://news.example/world">'],
    ['another site', '<link rel="canonical" href="https://agency.example/story/2025/talks-begin">'],
    ['a script', '<link rel="canonical" href="javascript:alert(1234567890123)">'],
    ['nothing', '<link rel="canonical" href=" "><meta property="og:url" content="http://[">'],
    ['a feed', '<link rel="alternate" type="application/rss+xml" href="/feed/2025.xml">'],
    ['a page in another language', '<link rel="alternate" hreflang="en" href="/en/story/2025">'],
    ['a book', `<link rel="canonical" href="/${'1'.repeat(3_000)}">`],
  ])('are none for %s', (_what, head) => {
    expect(declared(head)).toEqual([]);
  });

  it('are few, whatever a page declares', () => {
    const many = Array.from({ length: 50 }, (_, i) => `<link rel="canonical" href="/story/${i}">`);
    expect(declared(many.join('')).length).toBeLessThanOrEqual(12);
  });
});
