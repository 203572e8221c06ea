import { describe, expect, it } from 'vitest';
import { alignSentences } from '../../../../src/core/near-duplicates/align-sentences.ts';
import { bandsOf } from '../../../../src/core/near-duplicates/bands.ts';
import { sharedPart, shinglesOf, wordsOf } from '../../../../src/core/near-duplicates/shingles.ts';
import { Seeded } from '../../../bench/seeded.ts';

/** A text of words that are drawn by chance. */
function text(seed: number, words: number): string[] {
  const random = new Seeded(seed);
  return Array.from({ length: words }, () => `كلمة${random.below(3_000)}`);
}
const shingles = (words: readonly string[]) => shinglesOf([words.join(' ')]);
/** Every n-th word is another one. */
const changed = (words: readonly string[], every: number) =>
  words.map((word, i) => (i % every === every - 1 ? `${word}أخرى` : word));
const shared = (a: readonly string[], b: readonly string[]) => {
  const others = new Set(bandsOf(shingles(b)));
  return bandsOf(shingles(a)).filter((band) => others.has(band)).length;
};

describe('shingles', () => {
  it('are runs of words, whatever marks, seats and signs they are written with', () => {
    expect(wordsOf('إلى «الأُردن»، OPEC')).toEqual(['الي', 'الاردن', 'opec']);
    const plain = 'وصل الوزير الى العاصمة امس '.repeat(1) + text(1, 60).join(' ');
    const marked = 'وصل الوزيرُ إلى العاصمة، أمس: ' + text(1, 60).join(' ');
    expect(shinglesOf([plain])).toEqual(shinglesOf([marked]));
  });

  it('do not know paragraphs', () => {
    const words = text(2, 80);
    const paragraphs = [words.slice(0, 30).join(' '), words.slice(30).join(' ')];
    expect(shinglesOf(paragraphs)).toEqual(shingles(words));
  });

  it('are none of a text that is like others by chance', () => {
    expect(shingles(text(3, 20)).size).toBe(0);
    expect(bandsOf(new Set())).toEqual([]);
  });

  it('tell which part of the shorter text the longer one has', () => {
    const words = text(4, 400);
    expect(sharedPart(shingles(words), shingles(words.slice(0, 200)))).toBe(1);
    expect(sharedPart(shingles(words), shingles(text(5, 400)))).toBe(0);
    expect(sharedPart(shingles(words), new Set())).toBe(0);
    const part = sharedPart(shingles(words), shingles(changed(words, 20)));
    expect(part).toBeGreaterThan(0.8);
    expect(part).toBeLessThan(0.9);
  });
});

describe('bands', () => {
  it('are the same for the same text, at every time', () => {
    const bands = bandsOf(shingles(text(6, 300)));
    expect(bands).toHaveLength(24);
    expect(bandsOf(shingles(text(6, 300)))).toEqual(bands);
    // They are stored: others would find nothing that was saved before.
    expect(bands.slice(0, 2)).toEqual([4_192_820_324, 3_893_607_682]);
  });

  const seeds = Array.from({ length: 100 }, (_, i) => i + 10);
  it('are shared by a text with every fifteenth word changed', () => {
    expect(
      seeds.filter((seed) => shared(text(seed, 300), changed(text(seed, 300), 15)) > 0),
    ).toEqual(seeds);
  });

  it('are shared by a text that was cut by half, nearly always', () => {
    const found = seeds.filter(
      (seed) => shared(text(seed, 300), text(seed, 300).slice(0, 150)) > 0,
    );
    expect(found.length).toBeGreaterThanOrEqual(97);
  });

  it('are seldom shared by others', () => {
    const found = seeds.filter((seed) => shared(text(seed, 300), text(seed + 1_000, 300)) > 0);
    expect(found.length).toBeLessThanOrEqual(2);
  });
});

describe('sentences side by side', () => {
  it('are those that say the same, in the order of both', () => {
    const left = [
      'وصل لافروف إلى القاهرة أمس',
      'هذه جملة عند الأول وحده',
      'وقال إن بلاده تدعم الحل',
    ];
    const right = [
      'مقدمة كتبها الثاني بنفسه',
      'وصل سيرغي لافروف إلى القاهرة أمس',
      'وقال إن بلاده تدعم الحل',
    ];
    expect(alignSentences(left, right)).toEqual([
      { left: null, right: right[0] },
      { left: left[0], right: right[1] },
      { left: left[1], right: null },
      { left: left[2], right: right[2] },
    ]);
  });

  it('are alone where nothing is alike', () => {
    expect(alignSentences(['أ ب ج'], ['د ه و'])).toEqual([
      { left: 'أ ب ج', right: null },
      { left: null, right: 'د ه و' },
    ]);
    expect(alignSentences([], ['د'])).toEqual([{ left: null, right: 'د' }]);
    expect(alignSentences([], [])).toEqual([]);
  });

  it('are each there once, however long the texts are', () => {
    const left = Array.from({ length: 450 }, (_, i) => `جملة رقم ${i} من النص الطويل ${i * 7}`);
    const pairs = alignSentences(left, left);
    expect(pairs.map((pair) => pair.left).filter(Boolean)).toEqual(left);
    expect(pairs.map((pair) => pair.right).filter(Boolean)).toEqual(left);
  });
});
