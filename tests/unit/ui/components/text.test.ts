import { describe, expect, it } from 'vitest';
import { inLanguage, withoutMarks } from '../../../../src/ui/components/run.tsx';
import { isWebAddress } from '../../../../src/ui/components/web-link.tsx';

describe('inLanguage', () => {
  it('gives the side that is asked for, or the other where it is empty', () => {
    expect(inLanguage({ ar: 'روسيا', en: 'Russia' }, 'ar')).toEqual({ text: 'روسيا', shown: 'ar' });
    expect(inLanguage({ ar: 'روسيا', en: '' }, 'en')).toEqual({ text: 'روسيا', shown: 'ar' });
    expect(inLanguage({ ar: '', en: '' }, 'en').text).toBe('');
  });
});

describe('withoutMarks', () => {
  it.each([
    ['رُوسِيَا', 'روسيا'],
    ['كـوريا', 'كوريا'],
    ['مَجلِس الأَمن', 'مجلس الأمن'],
    ['Kim', 'Kim'],
  ])('%s is %s', (marked, plain) => {
    expect(withoutMarks(marked)).toBe(plain);
  });
});

describe('isWebAddress', () => {
  it.each([
    ['https://example.org/a', true],
    ['HTTP://example.org', true],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['//example.org', false],
    ['https://', false],
    [null, false],
  ])('%s: %s', (url, web) => {
    expect(isWebAddress(url)).toBe(web);
  });
});
