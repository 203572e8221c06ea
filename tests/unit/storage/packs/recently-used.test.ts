import { expect, it } from 'vitest';
import { RecentlyUsed } from '../../../../src/storage/packs/recently-used.ts';

it('holds what was used last', () => {
  const values = new RecentlyUsed<string, number>(2);
  values.set('a', 1);
  values.set('b', 2);
  expect(values.get('a')).toBe(1);
  values.set('c', 3);
  expect(['a', 'b', 'c'].map((key) => values.get(key))).toEqual([1, undefined, 3]);
  values.set('a', 4);
  values.set('d', 5);
  expect(['a', 'c', 'd'].map((key) => values.get(key))).toEqual([4, undefined, 5]);
  values.clear();
  expect(values.get('a')).toBeUndefined();
});
