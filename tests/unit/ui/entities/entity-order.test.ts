import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../../../src/article/article.ts';
import type { Mention } from '../../../../src/core/mention.ts';
import type { EntrySummary } from '../../../../src/messages/calls.ts';
import { byImportance, entitiesInReadingOrder } from '../../../../src/ui/entities/entity-order.ts';

const entry = (id: string): EntrySummary => ({
  id,
  kind: 'person',
  name: { ar: id, en: id },
  transliteration: null,
  about: { ar: '', en: '' },
});
const mention = (id: string, start: number): Mention => ({
  start,
  end: start + 1,
  entry: id,
  role: 'main',
  clitics: '',
  confidence: 1,
  evidence: ['exact'],
  others: [],
});

/** An article of blocks, each with the ids it mentions; those of a block in any order. */
function entities(blocks: [BlockKind, [string, number][]][], known = 'abcd') {
  return entitiesInReadingOrder({
    article: { blocks: blocks.map(([kind]) => ({ kind, text: 'x' })) },
    mentions: blocks.map(([, found]) => found.map(([id, start]) => mention(id, start))),
    entries: [...known].map(entry),
  });
}
const ids = (list: ReturnType<typeof entities>) => list.map((entity) => entity.entry.id).join('');

describe('entitiesInReadingOrder', () => {
  it('lists each entity once, where it stands first, with its count', () => {
    const found = entities([
      [
        'title',
        [
          ['b', 9],
          ['a', 2],
        ],
      ],
      [
        'paragraph',
        [
          ['c', 0],
          ['a', 5],
          ['a', 8],
        ],
      ],
    ]);
    expect(ids(found)).toBe('abc');
    expect(found.map(({ count }) => count)).toEqual([3, 1, 1]);
  });

  it('passes over a mention of an entry that is not known', () => {
    expect(
      ids(
        entities([
          [
            'paragraph',
            [
              ['z', 0],
              ['a', 1],
            ],
          ],
        ]),
      ),
    ).toBe('a');
  });

  it('is empty for a page without an article', () => {
    expect(entitiesInReadingOrder({ article: null, mentions: [], entries: [entry('a')] })).toEqual(
      [],
    );
  });
});

describe('byImportance', () => {
  it('puts a name of the title before one that is only as frequent', () => {
    const found = entities([
      ['paragraph', [['a', 0]]],
      ['title', [['b', 0]]],
    ]);
    expect(ids(byImportance(found))).toBe('ba');
  });

  it('puts what is said often before what is said once in the lead', () => {
    const found = entities([
      ['paragraph', [['a', 0]]],
      [
        'paragraph',
        [
          ['b', 0],
          ['b', 3],
          ['b', 6],
        ],
      ],
    ]);
    expect(ids(byImportance(found))).toBe('ba');
  });

  it('puts the lead before a later paragraph, and a caption last', () => {
    const found = entities([
      ['caption', [['c', 0]]],
      ['paragraph', [['a', 0]]],
      ['paragraph', [['b', 0]]],
    ]);
    expect(ids(byImportance(found))).toBe('abc');
  });

  it('keeps reading order among equals, and leaves its argument alone', () => {
    const found = entities([
      [
        'paragraph',
        [
          ['d', 0],
          ['c', 2],
          ['b', 4],
        ],
      ],
    ]);
    expect(ids(byImportance(found))).toBe('dcb');
    const later = entities([
      ['paragraph', [['a', 0]]],
      ['title', [['b', 0]]],
    ]);
    byImportance(later);
    expect(ids(later)).toBe('ab');
  });
});
