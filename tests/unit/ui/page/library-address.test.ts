import { describe, expect, it } from 'vitest';
import {
  libraryAddress,
  readLibraryTarget,
  WHOLE_LIBRARY,
  type LibraryTarget,
} from '../../../../src/ui/page/library-address.ts';

const read = (address: string) => readLibraryTarget(new URL(address, 'https://x.example/'));

describe('the address of the library page', () => {
  it.each<LibraryTarget>([
    WHOLE_LIBRARY,
    { of: 'entries', entries: ['russia', 'japan'] },
    { of: 'same-text', article: 'a', other: null },
    { of: 'same-text', article: 'a', other: 'b' },
    { of: 'adding' },
    { of: 'backup' },
    {
      of: 'articles',
      narrowing: {
        ...{ archived: true, status: 'reading', starred: true, collection: 'c' },
        tags: ['نفط & غاز', 'b'],
      },
      order: { by: 'title', reversed: true },
      query: 'لافروف',
    },
  ])('leads back to what it was made of', (target) => {
    expect(read(libraryAddress(target))).toEqual(target);
  });

  it('is short for everything', () => {
    expect(libraryAddress(WHOLE_LIBRARY)).toBe('library.html');
  });

  it('takes what it does not know for nothing', () => {
    expect(read('library.html?sort=colour&status=maybe&tag=&entry=')).toEqual(WHOLE_LIBRARY);
    expect(read('library.html?entry=a&entry=a&entry=b&entry=c')).toEqual({
      of: 'entries',
      entries: ['a', 'b'],
    });
  });
});
