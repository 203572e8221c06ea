import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '../../../../src/core/library-search/bytes.ts';
import { Dictionary, DictionaryWriter } from '../../../../src/core/library-search/dictionary.ts';
import {
  countIn,
  PostingReader,
  timesIn,
  writePosting,
  type Posting,
} from '../../../../src/core/library-search/postings.ts';
import { showFound } from '../../../../src/core/library-search/snippet.ts';
import { segmentsToMerge } from '../../../../src/storage/library-index/segments-to-merge.ts';

describe('bytes', () => {
  it('come back as the numbers that were written', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0x7fffffff })), (numbers) => {
        const writer = new ByteWriter(1);
        for (const number of numbers) writer.number(number);
        const reader = new ByteReader(writer.take());
        expect(numbers.map(() => reader.number())).toEqual(numbers);
        expect(reader.at).toBe(writer.length);
      }),
    );
  });
});

describe('postings', () => {
  const posting: fc.Arbitrary<Posting> = fc.record({
    times: fc.nat(300),
    others: fc.nat(255),
    positions: fc
      .uniqueArray(fc.nat(100_000), { maxLength: 20 })
      .map((all) => all.sort((a, b) => a - b)),
  });

  it('come back as they were written', () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 9000 }), posting));
    fc.assert(
      fc.property(steps, (written) => {
        const writer = new ByteWriter();
        for (const [step, one] of written) writePosting(writer, step, one);
        const reader = new PostingReader(writer.take());
        let document = -1;
        for (const [step, { times, others, positions }] of written) {
          expect(reader.next()).toBe(true);
          document += step;
          expect(reader.doc).toBe(document);
          expect([reader.times, reader.others]).toEqual([times, others]);
          // Read at any time before the next, or not at all.
          if (step % 2 === 0) expect(reader.positions()).toEqual(positions);
        }
        expect(reader.next()).toBe(false);
      }),
    );
  });

  it('count each field by itself, up to three', () => {
    let others = 0;
    for (let i = 0; i < 5; i++) others = countIn(others, 1);
    others = countIn(others, 3);
    expect(timesIn(others, 'title')).toBe(3);
    expect(timesIn(others, 'tag')).toBe(1);
    expect(timesIn(others, 'note')).toBe(0);
  });
});

describe('Dictionary', () => {
  const term = fc.string({
    unit: fc.constantFrom('ا', 'ب', 'ي', 'a', 'z', '9', '@', '#', 'é', '漢'),
    minLength: 1,
    maxLength: 6,
  });

  it('finds every term, none that is none, and those of a beginning', () => {
    fc.assert(
      fc.property(fc.uniqueArray(term, { maxLength: 150 }), term, (terms, other) => {
        const sorted = terms.sort();
        const writer = new DictionaryWriter();
        for (const [i, one] of sorted.entries()) writer.add(one, i + 1, i % 7);
        const dictionary = new Dictionary(writer.take());
        let start = 0;
        for (const [i, one] of sorted.entries()) {
          expect(dictionary.find(one)).toEqual({ start, length: i % 7, documents: i + 1 });
          start += i % 7;
        }
        expect(dictionary.find(other) !== null).toBe(sorted.includes(other));
        expect([...dictionary.from(other)].map(([one]) => one)).toEqual(
          sorted.filter((one) => one >= other),
        );
      }),
    );
  });
});

describe('segmentsToMerge', () => {
  const sizes = (...all: number[]) => all.map((living) => ({ documents: living, living }));

  it.each([
    [sizes(), []],
    [sizes(8000), []],
    [sizes(1, 1), [0, 1]],
    [sizes(8000, 2000, 1), []],
    [sizes(8000, 300, 50, 60), [2, 3, 1].sort()],
    [[{ documents: 10, living: 7 }], [0]],
    [
      [
        { documents: 10, living: 9 },
        { documents: 500, living: 100 },
      ],
      [1],
    ],
  ])('of %j chooses %j', (all, chosen) => {
    expect(segmentsToMerge(all)).toEqual(chosen);
  });
});

describe('showFound', () => {
  const piece = (text: string, field: 'title' | 'text' = 'text', block = 0) => ({
    field,
    text,
    block,
  });

  it('shows the sentence that holds most, its neighbours in one mark', () => {
    const text = 'غابت القمة. ثم عادت قِمّة السلام الكبيرة! وانتهت القمة.';
    // Words: غابت 0, القمة 1, ثم 2, عادت 3, قمة 4, السلام 5, الكبيرة 6, وانتهت 7, القمة 8.
    const { snippet } = showFound('عنوان', [piece(text)], [1, 4, 5, 8]);
    expect(snippet?.text).toBe('ثم عادت قِمّة السلام الكبيرة!');
    const [mark, ...others] = snippet!.marks;
    expect(others).toEqual([]);
    expect(snippet!.text.slice(mark!.start, mark!.end)).toBe('قِمّة السلام');
  });

  it('marks the title, and shows no sentence where that alone says it', () => {
    const title = 'قمة السلام';
    expect(showFound(title, [piece(title, 'title'), piece('نص')], [0])).toEqual({
      titleMarks: [{ start: 0, end: 3 }],
      snippet: null,
    });
  });

  it('shows something of a sentence without an end', () => {
    const text = `${'كلمة '.repeat(500)}قمة ${'كلمة '.repeat(500)}`.trim();
    const { snippet } = showFound('', [piece(text)], [500]);
    expect(snippet!.text.length).toBeLessThan(800);
    expect(snippet!.marks.map(({ start, end }) => snippet!.text.slice(start, end))).toEqual([
      'قمة',
    ]);
  });
});
