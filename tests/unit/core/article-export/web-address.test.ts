import { describe, expect, it } from 'vitest';
import { passageAddress, webAddress } from '../../../../src/core/article-export/web-address.ts';

const PAGE = 'https://news.example/a';

/** The passage that an address finds, its ends parted by "…". */
function found(text: string, word: string, url = PAGE): string | undefined {
  const start = text.indexOf(word);
  const address = passageAddress(url, text, start, start + word.length);
  return address?.split(':~:text=')[1]!.split(',').map(decodeURIComponent).join('…');
}

describe('an address', () => {
  it.each([
    ['https://a.example/b?c=d#e', 'https://a.example/b?c=d#e'],
    ['https://a.example/"<x>`{|}\\^', 'https://a.example/%22%3Cx%3E%60%7B%7C%7D%5C%5E'],
    ['javascript:alert(1)', null],
    ['https://a b', null],
    ['https://a\r\nb', null],
    ['file:///x', null],
    ['', null],
  ])('of %j', (url, address) => {
    expect(webAddress(url)).toBe(address);
  });
});

describe('a passage', () => {
  it.each([
    ['قال لافروف نعم', 'لافروف', 'لافروف'],
    // Browsers look for whole words.
    ['قال: وبروسيا،', 'روسيا', 'وبروسيا،'],
    ['a-b, c&d', 'a-b, c&d', 'a-b, c&d'],
    [
      'one two three four five six seven eight',
      'one two three four five six seven eight',
      'one two three four five six seven eight',
    ],
    ['0 1 2 3 4 5 6 7 8 9', '0 1 2 3 4 5 6 7 8 9', '0 1 2 3…6 7 8 9'],
    ['\uD800x', 'x', '\uFFFDx'],
  ])('of %j, %j', (text, word, passage) => {
    expect(found(text, word)).toBe(passage);
  });

  it('has nothing in it that a fragment, Markdown or HTML would read', () => {
    const text = `-,&()'*_~"<>[]#!|`;
    expect(passageAddress(PAGE, text, 0, text.length)!.slice(PAGE.length)).toMatch(
      /^#:~:text=(?:%[\dA-F]{2})+$/u,
    );
  });

  it('stands behind a place that the address has already', () => {
    expect(passageAddress(`${PAGE}#top`, 'x', 0, 1)).toBe(`${PAGE}#top:~:text=x`);
  });

  it('is none without an address, and the page alone without a text', () => {
    expect(passageAddress('x:y', 'x', 0, 1)).toBeNull();
    expect(passageAddress(PAGE, ' ', 0, 1)).toBe(PAGE);
  });
});
