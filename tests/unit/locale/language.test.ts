import { describe, expect, it } from 'vitest';
import { directionOf, resolveLanguage } from '../../../src/locale/language.ts';

describe('resolveLanguage', () => {
  it.each([
    ['auto', 'ar', 'ar'],
    ['auto', 'ar-EG', 'ar'],
    ['auto', 'AR-sa', 'ar'],
    ['auto', 'en-GB', 'en'],
    ['auto', 'fr', 'en'],
    ['auto', 'arn', 'en'], // Mapudungun
    ['auto', '', 'en'],
    ['en', 'ar', 'en'],
    ['ar', 'en', 'ar'],
  ] as const)('%s in a browser in %s is %s', (setting, browser, language) => {
    expect(resolveLanguage(setting, browser)).toBe(language);
  });

  it('writes Arabic from the right', () => {
    expect([directionOf('ar'), directionOf('en')]).toEqual(['rtl', 'ltr']);
  });
});
