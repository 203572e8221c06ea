import { beforeAll, expect, test } from 'vitest';
import { readStateData } from '../../../../../src/build/state-data.mjs';
import type { Entry } from '../../../../../src/core/entry.ts';
import { parseEntry } from '../../../../../src/core/pack/parse-entry.ts';
import { reviewStates } from '../../../../../src/core/pack/states/review-states.ts';
import type { StateData } from '../../../../../src/core/pack/states/state-data.ts';

let data: StateData;
beforeAll(async () => {
  data = await readStateData();
});

const JORDAN = {
  id: 'jordan',
  kind: 'country',
  ar: 'الأُرْدُنّ',
  en: 'Jordan',
  nisba: ['أردني'],
  about: { ar: 'دولة', en: 'State' },
  related: [{ as: 'capital', entry: 'amman' }],
};
const AMMAN = { id: 'amman', kind: 'place', ar: 'عمان', en: 'Amman', about: JORDAN.about };

function doubtsAbout(id: string, ...records: object[]): string[] {
  const entries = records.flatMap((record): Entry[] => {
    const { entry } = parseEntry(record as Record<string, unknown>, 'test');
    return entry === null ? [] : [entry];
  });
  return reviewStates(entries, data)
    .filter(({ entries: ids }) => ids.includes(id))
    .map(({ check, message }) => `${check}: ${message}`);
}

test('an entry that the data know alike is not doubted', () => {
  expect(doubtsAbout('jordan', JORDAN, AMMAN)).toEqual([]);
});

test('a state without an entry, or whose entry is of another kind, is named', () => {
  expect(doubtsAbout('jordan')).toEqual(['state: no entry of a state stands for JO']);
  const place = { ...JORDAN, kind: 'place' };
  expect(doubtsAbout('jordan', place)).toEqual(['state: no entry of a state stands for JO']);
});

test('a missing adjective, an unknown name and another capital are named', () => {
  const other = {
    ...JORDAN,
    ar: 'شرق الأردن',
    nisba: [],
    related: [{ as: 'capital', entry: 'aqaba' }],
  };
  const aqaba = { ...AMMAN, id: 'aqaba', ar: 'العقبة', en: 'Aqaba' };
  expect(doubtsAbout('jordan', other, aqaba)).toEqual([
    'nisba: has no nisba',
    'cldr-name: is الأردن in the CLDR',
    'capital: has the capital Aqaba here, Amman in world-countries',
  ]);
});
