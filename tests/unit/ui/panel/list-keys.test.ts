import { describe, expect, it } from 'vitest';
import { targetOf } from '../../../../src/ui/panel/list-keys.ts';

describe('targetOf', () => {
  it.each([
    ['ArrowDown', -1, 0], // from the field to the first result
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 2],
    ['ArrowUp', 2, 1],
    ['ArrowUp', 0, -1], // back to the field
    ['Home', 2, 0],
    ['End', 0, 2],
    ['Escape', 1, -1],
    ['Enter', 1, null],
    // In the field these keys move the caret.
    ['ArrowUp', -1, null],
    ['Home', -1, null],
    ['End', -1, null],
    ['Escape', -1, null],
  ])('%s at %i of three leads to %s', (key, at, target) => {
    expect(targetOf(key, at, 3)).toBe(target);
  });

  it('leads nowhere without results', () => {
    expect(targetOf('ArrowDown', -1, 0)).toBeNull();
  });
});
