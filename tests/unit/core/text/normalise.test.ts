import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../../src/core/text/fold.ts';
import { normalise, originalSpan } from '../../../../src/core/text/normalise.ts';
import { splitWords } from '../../../../src/core/text/words.ts';

describe('normalise', () => {
  test.each([
    ['كـــوريا', 'كوريا'],
    ['مُحَمَّدٌ', 'محمد'],
    ['ٱلرَّحْمَٰن', 'الرحمن'],
    ['کوریا', 'كوريا'],
    ['٢٠٢٤ و۱۴', '2024 و14'],
    ['كوريا\u00a0الشمالية', 'كوريا الشمالية'],
    ['سطر\nسطر', 'سطر سطر'],
    ['\u200fنص\u200e', 'نص'],
    ['\ufee3\ufebc\ufeae', 'مصر'], // presentation forms of meem, sad, reh
    ['\ufefb', 'لا'], // ligature lam alef
    ['\ufdf2', 'الله'], // ligature of the name of God
    ['أؤئىة', 'أؤئىة'], // letters are kept: folding is another step
  ])('%s', (original, expected) => {
    expect(normalise(original).text).toBe(expected);
  });

  test('offsets lead back, over marks and ligatures', () => {
    const original = 'في كُـورِيَا\ufefb';
    const normalised = normalise(original);
    expect(normalised.text).toBe('في كوريالا');
    expect(originalSpan(original, normalised, 3, 8)).toEqual({ start: 3, end: 12 });
    expect(originalSpan(original, normalised, 8, 10)).toEqual({ start: 12, end: 13 });
  });

  test('is settled after one pass, and its offsets rise', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        const { text, offsets } = normalise(original);
        expect(normalise(text).text).toBe(text);
        expect(offsets).toHaveLength(text.length + 1);
        expect(offsets.at(-1)).toBe(original.length);
        for (let i = 1; i < offsets.length; i++)
          expect(offsets[i]).toBeGreaterThanOrEqual(offsets[i - 1]!);
      }),
    );
  });

  test('takes text of any length', () => {
    const long = 'ﷺ'.repeat(50_000);
    expect(normalise(long).text.length).toBeGreaterThan(long.length);
  });
});

describe('fold', () => {
  test.each([
    ['إمارة', 'اماره'],
    ['مسؤول', 'مسءول'],
    ['مسئول', 'مسءول'],
    ['مصطفى', 'مصطفي'],
    ['ئون', 'اون'],
    ['آسيا', 'اسيا'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('keeps lengths, so that offsets stay', () => {
    fc.assert(fc.property(fc.string(), (text) => fold(text).length === text.length));
  });
});

test('words are runs of one script', () => {
  const text = 'قمة G20 في 15فبراير،2024';
  const { starts, ends } = splitWords(text);
  const words = Array.from(starts, (start, i) => text.slice(start, ends[i]));
  expect(words).toEqual(['قمة', 'G', '20', 'في', '15', 'فبراير', '2024']);
});
