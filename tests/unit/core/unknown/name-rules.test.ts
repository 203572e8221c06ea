import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../../src/core/mentions/find-mentions.ts';
import { BODY_NOUNS } from '../../../../src/core/unknown/body-nouns.ts';
import { isFrequentWord } from '../../../../src/core/unknown/everyday-word.ts';
import { findUnknownNames } from '../../../../src/core/unknown/find-unknown-names.ts';
import { FOREIGN_SIGNS } from '../../../../src/core/unknown/foreign-shape.ts';
import { isPresentVerb, nativePatterns } from '../../../../src/core/unknown/native-patterns.ts';
import { NAMINGS } from '../../../../src/core/unknown/naming-rule.ts';
import { PLACE_NOUNS } from '../../../../src/core/unknown/place-nouns.ts';
import { classOf } from '../../../../src/core/unknown/word-class.ts';
import { fold } from '../../../../src/core/text/fold.ts';
import { smallWorld } from '../mentions/small-world.ts';

const gazetteer = smallWorld();

function namesIn(text: string): string[] {
  return findUnknownNames(gazetteer, [text], findMentions(gazetteer, [text])).map(
    (name) => name.text,
  );
}

describe('the tables of rules', () => {
  it.each(FOREIGN_SIGNS)(
    'tells a foreign word by: $name',
    ({ letters, example, counterexample }) => {
      expect([example, letters.test(example)]).toEqual([example, true]);
      expect([counterexample, letters.test(counterexample)]).toEqual([counterexample, false]);
    },
  );

  it.each([
    ...PLACE_NOUNS.map((row) => ({ ...row, kind: 'place' })),
    ...BODY_NOUNS.map((row) => ({ kind: 'organisation', ...row })),
  ])('reads a name after a noun of $name', ({ example, counterexample, kind }) => {
    const found = findUnknownNames(gazetteer, [example], [[]]);
    expect(found.map((name) => name.kind)).toEqual([kind]);
    expect(namesIn(counterexample)).toEqual([]);
  });

  it.each(NAMINGS)('reads a name after "$example"', ({ example, counterexample }) => {
    expect(namesIn(example)).toHaveLength(1);
    expect(namesIn(counterexample)).toEqual([]);
  });
});

describe('native moulds', () => {
  it.each([
    ['استثمار', 'استRRاR'],
    ['مجتمع', 'مRتRR'],
    ['تطوير', 'تRRيR'],
    ['قوانين', 'RواRيR'],
  ])('finds that of %s', (word, mould) => {
    expect(nativePatterns(fold(word)).map((pattern) => pattern.mould)).toContain(mould);
  });

  it.each(['هولتكفيست', 'كوناشينكوف', 'غونسالفيس'])('finds none of %s', (word) => {
    expect(nativePatterns(fold(word))).toEqual([]);
  });

  it.each([
    ['يواجهون', true],
    ['ستستقبل', true],
    ['يلماز', false],
    ['بوريتش', false],
  ])('%s is a verb of the present: %s', (word, verb) => {
    expect(isPresentVerb(fold(word))).toBe(verb);
  });
});

describe('everyday words', () => {
  it.each(['وبحكومتها', 'للمسؤولين', 'سيواصلون', 'تلفزيونية', 'دبلوماسيا', 'وأوضحت'])(
    'knows %s',
    (word) => {
      expect(isFrequentWord(fold(word))).toBe(true);
    },
  );

  it.each(['بوريتش', 'لازلو', 'كيفي', 'هولتكفيست', 'بوريطة'])('does not know %s', (word) => {
    expect(isFrequentWord(fold(word))).toBe(false);
  });
});

describe('what a word can be in a name', () => {
  it.each([
    ['غابرييل', 'given'],
    ['سعيد', 'everyday-given'],
    ['علي', 'given'],
    ['على', 'stop'],
    ['بن', 'particle'],
    ['هولتكفيست', 'foreign'],
    ['الغنوشي', 'definite'],
    ['بوريطة', 'open'],
    ['حكومة', 'everyday'],
    ['بالخرطوم', 'everyday'],
    ['لإطلاق', 'everyday'],
    ['استثماراتها', 'everyday'],
    ['أوضح', 'verb'],
    ['يحيي', 'verb'],
    ['يحيى', 'given'],
    ['12', 'stop'],
    ['Siyaq', 'stop'],
  ])('%s is %s', (word, expected) => {
    expect(classOf(word)).toBe(expected);
  });
});
