import { describe, expect, test } from 'vitest';
import { variantSpellings } from '../../../../src/core/gazetteer/variant-spellings.ts';

describe('variantSpellings', () => {
  test.each([
    ['شتيفي غراف', 'person', 'Steffi Graf', ['شتيفي جراف']],
    ['ستيفاني جراف', 'person', 'Stefanie Graf', ['ستيفاني غراف']],
    ['غوتنبرغ', 'place', 'Gothenburg', ['جوتنبرج']],
    ['عبد الرحمن تياني', 'person', 'Abdourahamane Tchiani', ['عبد الرحمان تياني']],
    ['ميشال عون', 'person', 'Michel Aoun', ['ميشيل عون']],
    ['وليم بيرنز', 'person', 'William Burns', ['ويليام بيرنز', 'وليام بيرنز']],
    // One word alone is anybody's, and a street of that name is spelt as it is.
    ['جوزيف', 'person', 'Joseph', []],
    ['بيير إندو', 'place', 'Pierre Endo', []],
    // The ghain of Arabic names, the jeem of every name, words that are no names by ear.
    ['غسان سلامة', 'person', 'Ghassan Salamé', []],
    ['جورج بوش', 'person', 'George Bush', []],
    ['جون غالغر', 'person', 'John Gallagher', ['جون جالجر']],
    ['الغلاف الجوي', 'term', 'Greenhouse gas', []],
    ['بنك الرحمنية', 'organisation', 'Rahmaniya Bank', []],
  ] as const)('%s', (name, kind, english, expected) => {
    expect(variantSpellings(name, { kind, english })).toEqual(expected);
  });
});
