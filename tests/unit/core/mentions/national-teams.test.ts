import { expect, test } from 'vitest';
import { Gazetteer, type NamedEntry } from '../../../../src/core/gazetteer/gazetteer.ts';
import { findMentions } from '../../../../src/core/mentions/find-mentions.ts';

const ar = 'ar' as const;
const team: NamedEntry = {
  ...{ id: 'team', kind: 'organisation', related: [{ as: 'see-also', entry: 'utopia' }] },
  names: [
    { text: 'منتخب يوتوبيا لكرة القدم', language: ar, role: 'main', alone: true },
    { text: 'المنتخب اليوتوبي', language: ar, role: 'short', alone: false },
    { text: 'منتخب يوتوبيا', language: ar, role: 'short', alone: false },
  ],
};
const state: NamedEntry = {
  ...{ id: 'utopia', kind: 'country', related: [] },
  names: [
    { text: 'يوتوبيا', language: ar, role: 'main', alone: true },
    { text: 'اليوتوبي', language: ar, role: 'nisba', alone: true },
  ],
};
const gazetteer = Gazetteer.of([team, state]);

test.each([
  ['فاز المنتخب اليوتوبي بهدف', 'team'],
  ['فاز منتخب يوتوبيا', 'team'],
  ['فاز المنتخب اليوتوبي لكرة القدم', 'team'],
  ['فاز المنتخب اليوتوبي لكرة اليد', 'utopia'],
  ['فاز المنتخب اليوتوبي للسيدات', 'utopia'],
])('%s', (text, expected) => {
  const [mentions = []] = findMentions(gazetteer, [text]);
  expect(mentions.map(({ entry }) => entry).join()).toBe(expected);
});
