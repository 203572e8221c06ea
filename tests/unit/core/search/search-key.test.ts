import { describe, expect, it } from 'vitest';
import { queryKeys } from '../../../../src/core/search/query-keys.ts';
import { keyWithArticles, searchKey } from '../../../../src/core/search/search-key.ts';

describe('searchKey', () => {
  it.each([
    ['الكُورِيَّة', 'كوريه', 'marks, article, ta marbuta'],
    ['كـوريـا', 'كوريا', 'tatweel'],
    ['إمارة', 'اماره', 'hamza seats'],
    ['أبو ظبى', 'ابو ظبي', 'final ya'],
    ['بيونغ-يانغ', 'بيونغ يانغ', 'hyphen'],
    ['«حلف الناتو»', 'حلف ناتو', 'quotation marks'],
    ['عبد الله', 'عبد الله', 'no article is taken from الله'],
    ['الم', 'الم', 'nor from a word of three letters'],
    ['ألمانيا', 'المانيا', 'hamza folded'],
    ['Kim Jong-un', 'kim jong un', 'case and hyphen'],
    ['Erdoğan', 'erdogan', 'diacritics'],
    ['Łódź', 'lodz', 'letters that have no base'],
    ["Sana'a", 'sanaa', 'apostrophe'],
    ['Sanʻāʼ', 'sana', 'ʻayn and hamza'],
    ['U.N.', 'un', 'points of an abbreviation'],
    ['al-Sisi', 'sisi', 'article'],
    ['as-Sisi', 'sisi', 'assimilated article'],
    ['ash-Shams', 'shams', 'assimilated article of two letters'],
    ['The Hague', 'hague', 'English article'],
    ['  New\u00a0York ', 'new york', 'spaces'],
    ['٢٠٢٤', '2024', 'digits'],
    ['The', 'the', 'an article alone is a word'],
    ['…!', '', 'nothing to look up'],
  ])('of %s is "%s": %s', (text, key) => {
    expect(searchKey(text)).toBe(key);
  });

  it('can leave articles where they are', () => {
    expect(keyWithArticles('المانيا')).toBe(searchKey('ألمانيا'));
  });
});

describe('queryKeys', () => {
  it('peels proclitics after the word as it stands', () => {
    expect(queryKeys('وبالروسية')).toEqual({
      typed: ['وبالروسيه'],
      peeled: ['بالروسيه', 'روسيه', 'الروسيه'],
    });
    expect(queryKeys('لألمانيا').peeled).toContain(searchKey('ألمانيا'));
    expect(queryKeys('للكوريين').peeled).toContain('كوريين');
  });

  it('takes an article that is not typed to the end for one', () => {
    expect(queryKeys('الك').typed).toEqual(['الك', 'ك']);
    expect(queryKeys('المانيا').typed).toEqual(['مانيا', 'المانيا']);
    expect(queryKeys('Aljazeera').typed).toEqual(['aljazeera', 'jazeera']);
  });

  it('has no key for a query without letters', () => {
    expect(queryKeys(' ؟! ')).toEqual({ typed: [], peeled: [] });
  });
});
