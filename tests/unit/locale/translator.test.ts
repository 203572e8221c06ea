import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/locale/translator.ts';

const en = translator('en');
const ar = translator('ar');

describe('translator', () => {
  it('fills placeholders by name', () => {
    expect(en('article_reveal', { name: 'Russia', index: 2, total: 7 })).toBe(
      'Russia: go to mention 2 of 7',
    );
  });

  it('leaves a gap where an argument is missing', () => {
    expect(en('article_site_switch')).toBe('Mark names on ');
  });

  it('takes an argument as it is, dollar signs included', () => {
    expect(en('glossary_none', { query: '$&$QUERY$' })).toBe('Nothing found for “$&$QUERY$”');
  });

  it.each([
    [1, '1 name'],
    [2, '2 names'],
    [1200, '1,200 names'],
  ])('counts %i in English', (count, text) => {
    expect(en('article_names', { count })).toBe(text);
  });

  it.each([
    [0, 'لا أسماء'],
    [1, 'اسم واحد'],
    [2, 'اسمان'],
    [3, '3 أسماء'],
    [10, '10 أسماء'],
    [11, '11 اسمًا'],
    [99, '99 اسمًا'],
    [100, '100 اسم'],
    [103, '103 أسماء'],
  ])('counts %i in Arabic', (count, text) => {
    expect(ar('article_names', { count })).toBe(text);
  });

  it('refuses a key that there is not', () => {
    expect(() => en('no_such_key' as 'action_back')).toThrow(RangeError);
  });
});
