import { describe, expect, it } from 'vitest';
import {
  readReaderTarget,
  readerAddress,
  type ReaderTarget,
} from '../../../../src/ui/page/reader-address.ts';

describe('reader address', () => {
  it.each<ReaderTarget>([
    { article: 'a1' },
    { article: 'a&b=c', entry: 'kim-jong-un' },
    { article: 'a1', block: 0 },
    { article: 'a1', entry: 'russia', block: 12 },
  ])('reads back %j', (target) => {
    const { search, hash } = new URL(readerAddress(target), 'https://extension.example/');
    expect(readReaderTarget({ search, hash })).toEqual(target);
  });

  it('makes nothing of a broken address', () => {
    expect(readReaderTarget({ search: '', hash: '#block-x' })).toEqual({ article: '' });
    expect(readReaderTarget({ search: '?article=a', hash: '#block--1' })).toEqual({ article: 'a' });
  });
});
