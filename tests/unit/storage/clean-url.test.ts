import { describe, expect, it } from 'vitest';
import { cleanUrl } from '../../../src/storage/clean-url.ts';

describe('cleanUrl', () => {
  it.each([
    ['https://news.example/a', 'https://news.example/a'],
    ['https://news.example/a#comments', 'https://news.example/a'],
    ['https://news.example/a?id=7&utm_source=x&utm_medium=y', 'https://news.example/a?id=7'],
    ['https://news.example/a?fbclid=1', 'https://news.example/a'],
    ['https://news.example/a?gclid=1&b=2&at_medium=z&a=1', 'https://news.example/a?b=2&a=1'],
    ['https://news.example/a?UTM_Source=x', 'https://news.example/a'],
    ['https://news.example/a?q=%20x+y&&', 'https://news.example/a?q=%20x+y'],
    ['https://news.example/a?utm=kept', 'https://news.example/a?utm=kept'],
    ['https://me:secret@news.example/a', 'https://news.example/a'],
    ['HTTPS://News.Example', 'https://news.example/'],
    ['https://news.example/خبر', 'https://news.example/%D8%AE%D8%A8%D8%B1'],
    ['file:///articles/a.html#x', 'file:///articles/a.html'],
  ])('of %s is %s', (address, clean) => {
    expect(cleanUrl(address)).toBe(clean);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'about:blank', 'news', ''])(
    'is null for %s',
    (address) => {
      expect(cleanUrl(address)).toBeNull();
    },
  );
});
