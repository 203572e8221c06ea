import { describe, expect, it } from 'vitest';
import { deedOf } from '../../../../src/ui/library/row-keys.ts';

const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
  deedOf({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held });

describe('keys on a row', () => {
  it.each([
    ['j', { is: 'move', by: 1, selecting: false }],
    ['ArrowUp', { is: 'move', by: -1, selecting: false }],
    ['ت', { is: 'move', by: 1, selecting: false }],
    ['x', { is: 'select' }],
    ['ء', { is: 'select' }],
    ['Delete', { is: 'remove' }],
    ['Escape', { is: 'clear' }],
    ['Enter', null],
    ['Tab', null],
  ])('%s', (key, deed) => {
    expect(press(key)).toEqual(deed);
  });

  it('select with Shift, whatever case the letter has', () => {
    expect(press('J', { shiftKey: true })).toEqual({ is: 'move', by: 1, selecting: true });
    expect(press('ArrowUp', { shiftKey: true })).toEqual({ is: 'move', by: -1, selecting: true });
  });

  it('belong to the browser with Control, Alt and Command', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey'])
      expect(press('x', { [held]: true })).toBeNull();
  });
});
