import { describe, expect, it } from 'vitest';
import { tagKey, tidyTag } from '../../../../src/core/library/tag.ts';

describe('tidyTag', () => {
  it.each([
    [' #أسعار  النفط ', 'أسعار النفط'],
    ['a\nb\u200fc', 'a b c'],
    ['C#', 'C#'],
    ['#', null],
    [' \t', null],
  ])('makes of %j %j', (written, tag) => {
    expect(tidyTag(written)).toBe(tag);
  });

  it('ends a text that is no tag', () => {
    expect(tidyTag('ن'.repeat(500))).toHaveLength(60);
  });
});

describe('tagKey', () => {
  it.each([
    ['الأردن', 'الاردن'],
    ['نَفط', 'نفط'],
    ['OPEC', 'opec'],
  ])('is one for %s and %s', (a, b) => {
    expect(tagKey(a)).toBe(tagKey(b));
  });

  it('is another for another word', () => {
    expect(tagKey('نفط')).not.toBe(tagKey('نفوذ'));
  });
});
