import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArticleReader } from '../../../../src/core/mentions/article-reader.ts';
import { changedMentions } from '../../../../src/core/mentions/changed-mentions.ts';
import { findMentions, readBlock } from '../../../../src/core/mentions/find-mentions.ts';
import { smallWorld } from './small-world.ts';

const world = smallWorld();
const TEXTS = [
  'وصل كيم جونغ أون إلى موسكو أمس',
  'وقال كيم إن الزيارة ناجحة',
  'ورحبت كوريا الشمالية بالبيان',
  'ولم يعلق أحد على الأمر',
  'والتقى بوتين لافروف فى الهند',
  'وأكد المصرى أن روسيا حاضرة',
];

describe('ArticleReader', () => {
  test('finds in every state of an article what is found in it read at once', () => {
    const states = fc.array(fc.array(fc.nat({ max: TEXTS.length - 1 }), { maxLength: 8 }));
    fc.assert(
      fc.property(states, (all) => {
        const reader = new ArticleReader();
        const numbers = new Map<string, number>();
        for (const state of all) {
          // The n-th of equal texts is a block of its own.
          const blocks = state.map((text, i) => {
            const nth = state.slice(0, i).filter((other) => other === text).length;
            const key = `${text} ${nth}`;
            if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
            return { number: numbers.get(key)!, text: TEXTS[text]! };
          });
          const order = blocks.map(({ number }) => number);
          expect(
            reader.take(
              order,
              blocks.map(({ number, text }) => [number, text] as const),
            ),
          ).toBe(true);
          const found = reader.mentions(world);
          expect(order.map((number) => found.get(number))).toEqual(
            findMentions(
              world,
              blocks.map(({ text }) => text),
            ),
          );
        }
      }),
      { numRuns: 50 },
    );
  });

  test('reads a block once, however often the others change', () => {
    const texts: string[] = [];
    const reader = new ArticleReader((gazetteer, text) => {
      texts.push(text);
      return readBlock(gazetteer, text);
    });
    reader.take(
      [1, 2],
      [
        [1, TEXTS[0]!],
        [2, TEXTS[1]!],
      ],
    );
    reader.mentions(world);
    reader.take([1, 3, 2], [[3, TEXTS[2]!]]);
    reader.mentions(world);
    expect(texts).toEqual([TEXTS[0], TEXTS[1], TEXTS[2]]);
    reader.mentions(smallWorld()); // other names: all of it, from the texts it has
    expect(texts).toHaveLength(6);
    reader.readAnew();
    reader.mentions(world);
    expect(texts).toHaveLength(9);
  });

  test('a short name comes and goes with its introduction in another block', () => {
    const reader = new ArticleReader();
    reader.take(
      [1, 2],
      [
        [1, TEXTS[3]!],
        [2, TEXTS[1]!],
      ],
    );
    const before = reader.mentions(world);
    reader.take([1, 3, 2], [[3, TEXTS[0]!]]);
    const now = reader.mentions(world);
    const changed = changedMentions(before, now);
    expect(changed.map(([number, mentions]) => [number, mentions.map((it) => it.entry)])).toEqual([
      [3, ['kim-jong-un']],
      [2, ['kim-jong-un']],
    ]);
    reader.take([1, 2], []);
    expect(changedMentions(now, reader.mentions(world))).toEqual([[2, []]]);
  });

  test('says when a text is missing, and holds what it held', () => {
    const reader = new ArticleReader();
    reader.take([1], [[1, TEXTS[0]!]]);
    expect(reader.take([1, 2], [])).toBe(false);
    expect([...reader.mentions(world).keys()]).toEqual([1]);
    expect(reader.units).toBe(TEXTS[0]!.length);
    reader.take([], []);
    expect(reader.take([1], [])).toBe(false); // gone from the article, gone from memory
  });
});
