import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODE_FOLDS, fold } from '../../../../src/core/text/fold.ts';
import { normalise, originalSpan } from '../../../../src/core/text/normalise.ts';
import { append } from '../../../../src/core/text/rolling-hash.ts';
import { letterCode, scriptOf } from '../../../../src/core/text/letter-codes.ts';
import { MARK, UNIT_TABLE } from '../../../../src/core/text/unit-table.ts';

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

test('words are cut however short they are', () => {
  const { words, text } = normalise('و 2 a '.repeat(1000));
  expect(words.count).toBe(3000);
  expect(text.slice(words.starts[2999], words.ends[2999])).toBe('a');
});

test('ligatures, marks and crowded words at once: every unit keeps its place', () => {
  const original = 'ﷺ 1a1a1a1a1aﻻَﻼـا '.repeat(40);
  const { text, offsets, words } = normalise(original);
  for (let unit = 0; unit < text.length; unit++) {
    const written = original.charAt(offsets[unit]!);
    expect(written.normalize('NFKC').includes(text.charAt(unit))).toBe(true);
  }
  expect(words.count).toBe(40 * 15);
  expect(normalise(text).words.count).toBe(words.count);
});

test('marks are kept beside the letter they stand on', () => {
  const text = normalise('عُمّان وقطرٌ');
  expect(Array.from({ length: text.length }, (_, unit) => text.marksAfter(unit))).toEqual([
    MARK.damma,
    MARK.shadda,
    0,
    0,
    0,
    0,
    0,
    0,
    MARK.dammatan,
  ]);
});

test('the hash of a span does not depend on what stands around it or between its words', () => {
  const hashes = ['بيونغ يانغ', 'زار بيونغ-يانغ أمس', 'بيونغيانغ', 'وبِيُونغ «يانغ»'].map((text) => {
    const normalised = normalise(text);
    const { hashes, words, folded } = normalised;
    const start = folded.indexOf('بيونغ');
    const end = folded.lastIndexOf('غ') + 1;
    const first = words.starts.findLastIndex((from) => from <= start);
    const last = words.ends.indexOf(end);
    const hash = normalised.hashFrom(first, start);
    return first === last ? hash : append(hash, hashes[last]!, 4);
  });
  expect(new Set(hashes).size).toBe(1);
});

test('words are runs of one script', () => {
  const text = 'قمة G20 في 15فبراير،2024';
  const { starts, ends } = normalise(text).words;
  const words = Array.from(starts, (start, i) => text.slice(start, ends[i]));
  expect(words).toEqual(['قمة', 'G', '20', 'في', '15', 'فبراير', '2024']);
});

test('the table knows the letters of every block', () => {
  for (let unit = 0; unit < UNIT_TABLE.length; unit++) {
    const action = UNIT_TABLE[unit]!;
    if (action < 0 || (action & 0xffff) !== unit) continue;
    expect((action >>> 16) & 0xff, unit.toString(16)).toBe(CODE_FOLDS[letterCode(unit)]);
    expect(action >>> 24, unit.toString(16)).toBe(scriptOf(unit));
  }
});
