import { expect, test } from 'vitest';
import { boxAt } from '../../../src/highlight/mention-boxes.ts';

const first = { left: 10, right: 50, top: 100, bottom: 120 };
const second = { left: 200, right: 260, top: 140, bottom: 160 };

test('finds the line pointed at, its underline included', () => {
  const at = (x: number, y: number) => boxAt([first, second], x, y);
  expect(at(30, 110)).toBe(first);
  expect(at(230, 163)).toBe(second);
  expect(at(230, 170)).toBeNull();
  expect(at(55, 110)).toBeNull();
  expect(boxAt([], 30, 110)).toBeNull();
});
