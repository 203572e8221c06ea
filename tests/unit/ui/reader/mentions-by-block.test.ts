import { describe, expect, it } from 'vitest';
import type { SavedMention } from '../../../../src/storage/records.ts';
import { indexInArticle, mentionsByBlock } from '../../../../src/ui/reader/mentions-by-block.ts';

const mention = (block: number, start: number, end: number, entry = 'russia'): SavedMention => ({
  article: 'a1',
  block,
  start,
  end,
  entry,
  role: 'main',
  clitics: '',
  confidence: 1,
  evidence: [],
  others: [],
});
const BLOCKS = [
  { kind: 'title', text: 'روسيا' },
  { kind: 'paragraph', text: 'إلى روسيا وروسيا' },
] as const;

describe('mentionsByBlock', () => {
  it('puts each mention with its block, in order', () => {
    const sorted = mentionsByBlock(
      [mention(1, 11, 16), mention(0, 0, 5), mention(1, 4, 9)],
      BLOCKS,
    );
    expect(sorted.map((block) => block.map(({ start }) => start))).toEqual([[0], [4, 11]]);
  });

  it('leaves out what does not lie within its block', () => {
    const broken = [
      mention(0, 0, 6),
      mention(0, -1, 3),
      mention(0, 3, 3),
      mention(7, 0, 1),
      mention(-1, 0, 1),
    ];
    expect(mentionsByBlock(broken, BLOCKS)).toEqual([[], []]);
  });
});

describe('indexInArticle', () => {
  const mentions = [['a', 'b'], [], ['a', 'a'], ['b', 'a']].map((block) =>
    block.map((entry) => ({ entry })),
  );

  it.each([
    [0, 'a', 0],
    [2, 'a', 1],
    [3, 'a', 3],
    [3, 'b', 1],
    [1, 'a', null],
    [9, 'a', null],
    [0, undefined, null],
  ])('in block %i, of %s, is %s', (block, entry, index) => {
    expect(indexInArticle(mentions, block, entry)).toBe(index);
  });
});
