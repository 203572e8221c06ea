import { expect, it } from 'vitest';
import { badgeText } from '../../../src/background/badge-text.ts';

it.each([
  [0, false, ''],
  [7, false, '7'],
  [0, true, '✓'],
  [12, true, '✓12'],
  [5_000, true, '✓999'],
])('the badge of %i entities, saved: %s, is %j', (entities, saved, text) => {
  expect(badgeText(entities, saved)).toBe(text);
});
