import { describe, expect, it } from 'vitest';
import { wordDifferences, type Stretch } from '../../../../src/ui/same-text/word-differences.ts';

const marked = (stretches: readonly Stretch[]) =>
  stretches.map(({ text, changed }) => (changed ? `[${text.trim()}]` : text)).join('');

describe('words that differ', () => {
  it.each([
    ['زار لافروف مصر', 'زار لاڤروف مصر', 'زار [لافروف]مصر', 'زار [لاڤروف]مصر'],
    ['زار مصر', 'زار مصر', 'زار مصر', 'زار مصر'],
    ['زَار مصر', 'زار مصر أمس', 'زَار مصر', 'زار مصر [أمس]'],
    ['إلى القاهرة', 'الى القاهرة', '[إلى]القاهرة', '[الى]القاهرة'],
    ['قال نعم.', '', '[قال نعم.]', ''],
  ])('of %j and %j', (left, right, inLeft, inRight) => {
    const found = wordDifferences(left, right);
    expect(marked(found.left)).toBe(inLeft);
    expect(marked(found.right)).toBe(inRight);
  });

  it('leave both sentences as they are', () => {
    const [a, b] = ['وصل  سيرغي لافروف إلى القاهرة، أمس.', 'وصل لافروف أمس إلى القاهرة .'];
    const { left, right } = wordDifferences(a, b);
    expect(left.map(({ text }) => text).join('')).toBe(a);
    expect(right.map(({ text }) => text).join('')).toBe(b);
  });
});
