import { describe, expect, it } from 'vitest';
import {
  extended,
  NOTHING_SELECTED,
  toggled,
  type Selection,
} from '../../../../src/core/library/selection.ts';

const LIST = ['a', 'b', 'c', 'd', 'e'];
const ids = ({ ids: selected }: Selection) => LIST.filter((id) => selected.has(id)).join('');

describe('a selection', () => {
  it('takes rows in and out', () => {
    const one = toggled(NOTHING_SELECTED, 'b');
    const two = toggled(one, 'd');
    expect([ids(one), ids(two), ids(toggled(two, 'b'))]).toEqual(['b', 'bd', 'd']);
  });

  it('reaches from the row that was selected last, in either direction, beside the others', () => {
    const begun = toggled(toggled(NOTHING_SELECTED, 'a'), 'd');
    expect(ids(extended(begun, LIST, 'e'))).toBe('ade');
    expect(ids(extended(begun, LIST, 'c'))).toBe('acd');
  });

  it('goes on from where a range began', () => {
    const begun = extended(toggled(NOTHING_SELECTED, 'b'), LIST, 'c');
    expect(ids(extended(begun, LIST, 'd'))).toBe('bcd');
  });

  it('is one row where nothing was selected, or what was has left the list', () => {
    expect(ids(extended(NOTHING_SELECTED, LIST, 'c'))).toBe('c');
    expect(ids(extended(toggled(NOTHING_SELECTED, 'gone'), LIST, 'c'))).toBe('c');
  });
});
