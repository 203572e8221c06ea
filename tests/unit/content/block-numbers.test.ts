import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BlockNumbers } from '../../../src/content/block-numbers.ts';

test('a text keeps its number wherever it stands; another text gets a new one', () => {
  const numbers = new BlockNumbers();
  expect(numbers.of(['أ', 'ب', 'أ'])).toEqual([1, 2, 3]);
  expect(numbers.of(['ج', 'أ', 'ب', 'أ', 'أ'])).toEqual([4, 1, 2, 3, 5]);
});

test('a text that was gone comes back under a new number', () => {
  const numbers = new BlockNumbers();
  numbers.of(['أ', 'ب']);
  numbers.of(['ب']);
  expect(numbers.of(['أ', 'ب'])).toEqual([3, 2]);
});

test('no number ever stands for two texts, nor twice in one page', () => {
  const pages = fc.array(fc.array(fc.constantFrom('أ', 'ب', 'ج', 'د'), { maxLength: 12 }));
  fc.assert(
    fc.property(pages, (all) => {
      const numbers = new BlockNumbers();
      const texts = new Map<number, string>();
      for (const page of all) {
        const given = numbers.of(page);
        expect(new Set(given).size).toBe(page.length);
        given.forEach((number, i) => {
          expect(texts.get(number) ?? page[i]).toBe(page[i]);
          texts.set(number, page[i]!);
        });
      }
    }),
  );
});
