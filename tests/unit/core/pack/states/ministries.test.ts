import { describe, expect, it } from 'vitest';
import { BODY_KINDS } from '../../../../../src/core/pack/states/body-kinds.ts';
import { furtherNouns, MINISTRIES } from '../../../../../src/core/pack/states/ministries.ts';
import { STATE_IDS } from '../../../../../src/core/pack/states/state-ids.ts';

describe('ministries', () => {
  it('are of states that there are', () => {
    const states = MINISTRIES.flatMap((row) => [...row.states]);
    expect(states.filter((code) => !STATE_IDS.has(code))).toEqual([]);
  });

  it('are one of each for a state', () => {
    for (const code of STATE_IDS.keys()) {
      const slugs = BODY_KINDS.filter(({ only }) => only?.has(code)).map(({ slug }) => slug);
      expect(slugs, code).toEqual([...new Set(slugs)]);
    }
  });

  it('are named by nouns that no other of the state has', () => {
    for (const code of STATE_IDS.keys()) {
      const nouns = MINISTRIES.filter(({ states }) => states.has(code)).flatMap((row) => row.nouns);
      expect(nouns, code).toEqual([...new Set(nouns)]);
    }
  });

  it('have further names where they see to more', () => {
    expect(furtherNouns('health-ministry', 'EG')).toEqual(['وزارة الصحة والسكان']);
    expect(furtherNouns('health-ministry', 'FR')).toEqual([]);
  });
});
