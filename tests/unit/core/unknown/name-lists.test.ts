import { describe, expect, it } from 'vitest';
import {
  ARAB_GIVEN_NAMES,
  EVERYDAY_GIVEN_NAMES,
} from '../../../../src/core/unknown/arab-given-names.ts';
import {
  EVERYDAY_FOREIGN_NAMES,
  FOREIGN_GIVEN_NAMES,
} from '../../../../src/core/unknown/foreign-given-names.ts';
import { FREQUENT_VERBS } from '../../../../src/core/unknown/frequent-verbs.ts';
import { fold } from '../../../../src/core/text/fold.ts';
import { isFunctionWord } from '../../../../src/core/text/function-words.ts';
import { classOf } from '../../../../src/core/unknown/word-class.ts';

const LISTS = {
  'Arab given names': ARAB_GIVEN_NAMES,
  'everyday Arab given names': EVERYDAY_GIVEN_NAMES,
  'foreign given names': FOREIGN_GIVEN_NAMES,
  'everyday foreign given names': EVERYDAY_FOREIGN_NAMES,
};

describe.each(Object.entries(LISTS))('%s', (_, names) => {
  it('are single folded words in Arabic letters', () => {
    expect([...names].filter((name) => !/^[\u0620-\u06d3]{2,}$/u.test(name))).toEqual([]);
    expect([...names].filter((name) => fold(name) !== name)).toEqual([]);
  });
});

describe('given names', () => {
  it('are no function words', () => {
    const all = [...ARAB_GIVEN_NAMES, ...FOREIGN_GIVEN_NAMES];
    // علي folds to على and is told from it by its dots.
    expect(all.filter(isFunctionWord)).toEqual([fold('علي')]);
  });

  it.each(['أمل', 'سعيد', 'جو', 'دينا'])('%s counts as an everyday word too', (name) => {
    expect(classOf(name)).toBe('everyday-given');
  });

  it('stand beside verbs, which are known in their forms', () => {
    for (const verb of ['أكد', 'أكدت', 'يؤكد', 'تؤكد', 'أكدوا'])
      expect([verb, FREQUENT_VERBS.has(fold(verb))]).toEqual([verb, true]);
  });
});
