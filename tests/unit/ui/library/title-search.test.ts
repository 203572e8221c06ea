import { describe, expect, it } from 'vitest';
import { withTitle } from '../../../../src/ui/library/title-search.ts';

const ARTICLES = [
  { title: 'زيارة إلى موسكو', outlet: 'وكالة التجربة' },
  { title: 'قمّة الدول العربية في الدوحة', outlet: null },
  { title: 'An Interview in Moscow', outlet: 'Sample Daily' },
];
const found = (query: string) =>
  withTitle(ARTICLES, query).map(({ title }) => ARTICLES.findIndex((a) => a.title === title));

describe('withTitle', () => {
  it.each([
    ['', [0, 1, 2]],
    ['   ', [0, 1, 2]],
    ['موسكو', [0]],
    ['الي زياره', [0]], // hamza, final ya and ta marbuta folded, in any order
    ['قمة', [1]], // without the shadda
    ['قِمَّـة', [1]], // marks and tatweel
    ['التجربة', [0]], // the outlet
    ['moscow', [2]],
    ['DAILY interview', [2]],
    ['moscow موسكو', []],
  ])('“%s” finds %j', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });
});
