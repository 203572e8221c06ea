import { describe, expect, it, test } from 'vitest';
import { BLOCS } from '../../../../../src/core/pack/states/blocs.ts';
import { STATE_IDS } from '../../../../../src/core/pack/states/state-ids.ts';

describe('the blocs', () => {
  it.each(BLOCS.map(({ entry, members }) => [entry, members] as const))(
    '%s names each state once, by a code that is known, and no end before a beginning',
    (_, members) => {
      const states = members.map(({ state }) => state);
      expect(states.filter((state) => !STATE_IDS.has(state))).toEqual([]);
      expect(new Set(states).size).toBe(states.length);
      expect(members.filter(({ from, to }) => from && to && from > to)).toEqual([]);
    },
  );
});

test.each([
  ['united-nations', 193],
  ['arab-league', 22],
  ['organisation-of-islamic-cooperation', 57],
  ['african-union', 54],
  ['european-union', 27],
  ['nato', 32],
  ['oecd', 38],
  ['asean', 11],
  ['commonwealth-of-nations', 56],
])('%s has %i members today', (bloc, count) => {
  const members = BLOCS.find(({ entry }) => entry === bloc)?.members ?? [];
  expect(members.filter(({ to }) => to === undefined)).toHaveLength(count);
});
