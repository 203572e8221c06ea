import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorIn, type Anchor } from '../../../../src/core/annotations/anchor.ts';
import { editDistance } from '../../../../src/core/annotations/edit-distance.ts';
import { JoinedText } from '../../../../src/core/annotations/joined-text.ts';
import { selectBlock, selectText } from '../../../../src/core/annotations/select-text.ts';
import type { Stretch, TextSelector } from '../../../../src/core/annotations/annotation.ts';

const BLOCKS = [
  'اتفاق بين المدينتين على فتح الجسر القديم',
  'قالت البلدية يوم الأحد إن الجسر القديم سيفتح أمام المشاة بعد ترميم دام عامين، وإن السيارات ستبقى على الجسر الجديد.',
  'ورحب سكان الضفة الشرقية بالقرار، وقال أحدهم إن السوق ستعود إلى ما كانت عليه.',
];

function stretch(block: number, words: string): Stretch {
  const start = BLOCKS[block]!.indexOf(words);
  return { block, start, endBlock: block, end: start + words.length };
}

function select(block: number, words: string): TextSelector {
  return selectText(BLOCKS, stretch(block, words))!;
}

function find(blocks: readonly string[], selector: TextSelector): Anchor | null {
  return anchorIn(new JoinedText(blocks), selector);
}

/** The words that an anchor stands on. */
function wordsAt(blocks: readonly string[], anchor: Anchor | null): string | null {
  if (anchor === null) return null;
  const article = new JoinedText(blocks);
  const { block, start, endBlock, end } = anchor;
  return article.text.slice(article.offsetOf(block, start), article.offsetOf(endBlock, end));
}

describe('a selector', () => {
  it('has the words, their place and what stands around them', () => {
    expect(select(1, 'الجسر القديم')).toEqual({
      ...{ block: 1, start: 26, endBlock: 1, end: 38 },
      quote: 'الجسر القديم',
      prefix: 'جسر القديم\nقالت البلدية يوم الأحد إن '.slice(-32),
      suffix: ' سيفتح أمام المشاة بعد ترميم دام عامين'.slice(0, 32),
    });
  });

  it('leaves out the spaces at its ends, also where they part blocks', () => {
    const selector = selectText(BLOCKS, { block: 0, start: 33, endBlock: 1, end: 13 });
    expect(selector?.quote).toBe('القديم\nقالت البلدية');
    expect(selectText(BLOCKS, { block: 0, start: 5, endBlock: 0, end: 6 })).toBeNull();
  });

  it('is none of what lies outside', () => {
    expect(selectText(BLOCKS, { block: 2, start: 0, endBlock: 3, end: 4 })).toBeNull();
    expect(
      selectText(['ا'.repeat(30_000)], { block: 0, start: 0, endBlock: 0, end: 30_000 }),
    ).toBeNull();
    expect(selectBlock(BLOCKS, 1)?.quote).toBe(BLOCKS[1]);
  });
});

describe('an anchor', () => {
  it('is found in its place', () => {
    const words = stretch(1, 'ترميم دام عامين');
    expect(find(BLOCKS, select(1, 'ترميم دام عامين'))).toEqual({ ...words, by: 'position' });
  });

  it('is found where a paragraph was put before it', () => {
    const anchor = find(['خبر عاجل', ...BLOCKS], select(2, 'السوق'));
    expect(anchor).toMatchObject({ block: 3, by: 'quote' });
  });

  it('is the one of several beside what stood beside it', () => {
    const [title, first, last] = BLOCKS;
    const changed = [title!, `الجسر القديم في صور. ${first}`, last!];
    const anchor = find(changed, select(1, 'الجسر القديم'));
    expect(anchor).toMatchObject({ block: 1, start: 47, by: 'quote' });
  });

  it('is found though words in it were corrected, marks and hamza are no change at all', () => {
    const corrected = BLOCKS.with(
      1,
      'قالت البلديّة يوم الاحد ان الجسر القديم سيُفتح أمام المارة بعد ترميم دام عامين، وإن السيارات ستبقى على الجسر الجديد.',
    );
    const anchor = find(corrected, select(1, 'سيفتح أمام المشاة بعد ترميم دام عامين'));
    expect(anchor?.by).toBe('approximate');
    expect(wordsAt(corrected, anchor)).toBe('سيُفتح أمام المارة بعد ترميم دام عامين');
  });

  it('goes over the end of a block, and is found where the blocks are one', () => {
    const selector = selectText(BLOCKS, {
      ...{ block: 0, start: 24 },
      ...{ endBlock: 1, end: 22 },
    })!;
    expect(find(BLOCKS, selector)).toMatchObject({ block: 0, endBlock: 1, by: 'position' });
    const joined = [`${BLOCKS[0]} ${BLOCKS[1]}`, BLOCKS[2]!];
    expect(wordsAt(joined, find(joined, selector))).toBe('فتح الجسر القديم قالت البلدية يوم الأحد');
  });

  it('is lost with its sentence, though its words stand elsewhere', () => {
    const without = BLOCKS.with(
      1,
      'أعلنت البلدية برنامج الصيف، وفيه حفلات ومعارض في الحدائق كلها.',
    );
    expect(find(without, select(1, 'الجسر القديم'))).toBeNull();
  });

  it('is lost where nothing is left', () => {
    expect(find([], select(2, 'السوق'))).toBeNull();
    expect(find([''], select(2, 'السوق'))).toBeNull();
  });
});

/** Words of three letters or more, each used once, so that no stretch of a text is like another. */
const LETTERS = 'بتثجحخدذرزسشصضطظعغفقكلمنهوي';
const word = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 3, maxLength: 7 })
  .map((letters) => letters.join(''));
const paragraph = fc
  .uniqueArray(word, { minLength: 24, maxLength: 40 })
  .map((words) => words.join(' '));

describe('property', () => {
  it('edits elsewhere never lose it', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 3, maxLength: 5 }),
        fc.nat(),
        fc.integer({ min: 2, max: 60 }),
        paragraph,
        fc.boolean(),
        (blocks, seed, length, added, between) => {
          const start = 40 + (seed % 20);
          const place = { block: 1, start, endBlock: 1, end: start + length };
          const selector = selectText(blocks, place)!;
          const [first, second, ...rest] = blocks;
          const changed = between
            ? [first!, added, second!, ...rest.toReversed()]
            : [added, `${added.slice(0, 30)} ${second!}`];
          const anchor = find(changed, selector);
          expect(wordsAt(changed, anchor)).toBe(selector.quote);
        },
      ),
    );
  });

  it('edits of a tenth of its units never lose it, and it stays where they are', () => {
    const edit = fc.record({
      at: fc.nat(1000),
      letter: fc.constantFrom(...LETTERS, ''),
      drop: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 2, maxLength: 4 }),
        fc.integer({ min: 40, max: 120 }),
        fc.array(edit, { maxLength: 4 }),
        (blocks, length, edits) => {
          const start = 20;
          const text = blocks[1]!;
          const end = Math.min(start + length, text.length);
          const selector = selectText(blocks, { block: 1, start, endBlock: 1, end })!;
          let words = selector.quote;
          for (const { at, letter, drop } of edits) {
            const i = 1 + (at % (words.length - 2));
            words = words.slice(0, i) + letter + words.slice(i + (drop ? 1 : 0));
          }
          const at = text.indexOf(selector.quote);
          const changed = blocks.with(
            1,
            `خبر ${text.slice(0, at)}${words}${text.slice(at + selector.quote.length)}`,
          );
          const found = wordsAt(changed, find(changed, selector));
          expect(found).not.toBeNull();
          expect(editDistance(found!, words)).toBeLessThanOrEqual(edits.length * 2);
        },
      ),
    );
  });

  it('nothing else is ever taken for it', () => {
    fc.assert(
      fc.property(paragraph, paragraph, fc.integer({ min: 4, max: 100 }), (one, other, length) => {
        const selector = selectText([one], {
          ...{ block: 0, start: 10, endBlock: 0 },
          end: Math.min(10 + length, one.length),
        })!;
        const anchor = find([other, other.slice(20)], selector);
        // Chance may bring the very words back, never words that are unlike.
        const likeness =
          anchor && editDistance(wordsAt([other, other.slice(20)], anchor)!, selector.quote);
        if (likeness !== null) expect(likeness).toBeLessThanOrEqual(selector.quote.length * 0.2);
        if (selector.quote.length > 8) expect(anchor).toBeNull();
      }),
    );
  });

  it('a long article and a long quote are searched in bounded time, near the place', () => {
    const blocks = Array.from(
      { length: 3000 },
      (_, i) => `فقرة رقم ${i} من مقالة طويلة جدا تتكرر فيها الكلمات كلها`,
    );
    const selector = selectText(blocks, { block: 1500, start: 0, endBlock: 1800, end: 20 })!;
    const changed = blocks.with(1600, `${blocks[1600]} وزيد فيها`).slice(2);
    const anchor = find(changed, selector);
    expect(anchor).toMatchObject({ block: 1498, endBlock: 1798, by: 'approximate' });
  });
});
