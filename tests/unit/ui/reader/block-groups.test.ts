import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../../../src/article/article.ts';
import { groupBlocks } from '../../../../src/ui/reader/block-groups.ts';

const blocks = (...kinds: BlockKind[]) => kinds.map((kind) => ({ kind, text: kind }));
const shape = (...kinds: BlockKind[]) =>
  groupBlocks(blocks(...kinds)).map((group) =>
    group.is === 'list' ? group.items.map(({ index }) => index) : group.index,
  );

describe('groupBlocks', () => {
  it('makes one list of neighbouring items', () => {
    expect(shape('title', 'item', 'item', 'paragraph', 'item')).toEqual([0, [1, 2], 3, [4]]);
  });

  it('leaves everything else as it is, in order', () => {
    expect(shape('heading', 'quote', 'caption')).toEqual([0, 1, 2]);
    expect(groupBlocks([])).toEqual([]);
  });
});
