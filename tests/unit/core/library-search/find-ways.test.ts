import { describe, expect, it } from 'vitest';
import { buildSegment } from '../../../../src/core/library-search/build-segment.ts';
import { Dictionary } from '../../../../src/core/library-search/dictionary.ts';
import { weigh } from '../../../../src/core/library-search/find-ways.ts';
import type { Way } from '../../../../src/core/library-search/search-request.ts';
import { WordKeys } from '../../../../src/core/library-search/word-keys.ts';

/** How much each of some texts says of what is looked for by one way. */
function weights(texts: readonly string[], way: Way): number[] {
  const documents = texts.map((text, i) => ({
    ...{ id: `${i}`, day: 0, outlet: '', tags: [], hasNote: false, mentions: [] },
    pieces: [{ field: 'text' as const, text, block: 0 }],
  }));
  const { tables, postings } = buildSegment(documents, new WordKeys());
  const read = new Map<string, Uint8Array>();
  for (const [term, { start, length }] of new Dictionary(tables.dictionary).from(''))
    read.set(term, postings.subarray(start, start + length));
  return [...weigh({ tables, gone: new Uint8Array(), postings: read }, [way])];
}

describe('weigh', () => {
  const slots = [['حظر'], ['سلاح']];
  const texts = ['حظر السلاح', 'حظر توريد السلاح', 'السلاح عليه حظر', `حظر ${'ثم '.repeat(9)}سلاح`];

  it('takes the words of a phrase where they stand beside one another', () => {
    expect(weights(texts, { slots, offsets: [0, 1], weight: 1 })).toEqual([1, 0, 0, 0]);
  });

  it('takes words that stand near one another in any order', () => {
    expect(weights(texts, { slots, offsets: [0, 0], weight: 1, within: 3 })).toEqual([1, 1, 1, 0]);
  });

  it('does not take one word for two', () => {
    const same = [['حظر'], ['حظر', 'سلاح']];
    const way = { slots: same, offsets: [0, 0], weight: 1, within: 3 };
    expect(weights(['حظر طويل', 'حظر السلاح'], way)).toEqual([0, 1]);
  });

  it('counts what is weak once', () => {
    const way = { slots: [['حظر']], offsets: [0], weight: 0.5 };
    expect(weights(['حظر حظر حظر', 'حظر'], way)).toEqual([1.5, 0.5]);
    expect(weights(['حظر حظر حظر', 'حظر'], { ...way, isWeak: true })).toEqual([0.5, 0.5]);
  });
});
