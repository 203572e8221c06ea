import { describe, expect, test } from 'vitest';
import { Gazetteer, type NamedEntry } from '../../../../src/core/gazetteer/gazetteer.ts';
import { findMentions } from '../../../../src/core/mentions/find-mentions.ts';

const country = (id: string, ...names: string[]): NamedEntry => ({
  ...{ id, kind: 'country', related: [] },
  names: names.map((text) => ({ text, language: 'ar', role: 'main', alone: true })),
});
const gazetteer = Gazetteer.of([
  country('saudi-arabia', 'السعودية', 'المملكة العربية السعودية'),
  country('jordan', 'الأردن', 'المملكة الأردنية'),
  country('united-kingdom', 'بريطانيا', 'المملكة المتحدة'),
  country('oman', 'سلطنة عمان'),
  country('qatar', 'قطر'),
]);

/** What is marked with a state's form alone, by block. */
function realms(...blocks: string[]): string[] {
  return findMentions(gazetteer, blocks).flatMap((mentions, i) =>
    mentions
      .filter(({ role }) => role === 'short')
      .map(({ start, end, entry }) => `${blocks[i]!.slice(start, end)} = ${entry}`),
  );
}

describe('kingdoms called so', () => {
  test.each([
    [['زار أمير قطر السعودية.', 'وغادر المملكة مساء'], ['المملكة = saudi-arabia']],
    [
      ['وصل إلى الأردن.', 'دعم قطر للمملكة وبالمملكة'],
      ['لمملكة = jordan', 'المملكة = jordan'],
    ],
    [['استقبلت سلطنة عمان الوفد.', 'وشكرت السلطنة قطر'], ['السلطنة = oman']],
    // Before it is named, too.
    [['أعلنت المملكة عيدا.', 'وهنأت قطر السعودية'], ['المملكة = saudi-arabia']],
    // Nobody can tell which, or it is none of them.
    [['بين السعودية والأردن', 'وقالت المملكة إن'], []],
    [['زار قطر', 'وقالت المملكة إن'], []],
    [['زار السعودية', 'المملكة المتحدة والمملكة الحيوانية ومملكة النحل'], []],
    [['زار بريطانيا', 'وقالت المملكة إن'], []],
    // The one that nearly all of the article is about.
    [['الأردن والأردن والأردن والأردن والسعودية', 'وقالت المملكة إن'], ['المملكة = jordan']],
  ])('%j', (blocks, expected) => {
    expect(realms(...blocks)).toEqual(expected);
  });
});
