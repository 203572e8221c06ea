import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { readStateData } from '../../../../../src/build/state-data.mjs';
import type { PackFile } from '../../../../../src/core/pack/check-between-packs.ts';
import { checkOrder } from '../../../../../src/core/pack/check-order.ts';
import { parsePack } from '../../../../../src/core/pack/parse-pack.ts';
import type { EntryLine } from '../../../../../src/core/pack/states/entry-line.ts';
import {
  generateStates,
  stalePacks,
  STATES_PACK,
} from '../../../../../src/core/pack/states/generate-states.ts';
import type { StateData } from '../../../../../src/core/pack/states/state-data.ts';

const PACKS = join(import.meta.dirname, '../../../../../extension/packs');

const packs: PackFile[] = readdirSync(PACKS)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(PACKS, name), 'utf8') }));

let data: StateData;
beforeAll(async () => {
  data = await readStateData();
});

function entryOf(id: string, among: readonly PackFile[]): EntryLine {
  const line = among
    .flatMap(({ text }) => text.split('\n'))
    .find((text) => text.startsWith(`{"id":"${id}"`));
  return JSON.parse(line ?? 'null') as EntryLine;
}

describe('the built-in packs', () => {
  it('are what is generated, and generating them again changes nothing', () => {
    expect(stalePacks(packs, data)).toEqual([]);
    expect(generateStates(packs, data)).toEqual(packs);
  });

  it('come back where the generated pack is missing or out of date', () => {
    const curated = packs.filter(({ name }) => name !== STATES_PACK);
    expect(generateStates(curated, data)).toEqual(packs);
    const old = packs.map(({ name, text }) => ({
      name,
      text: text.replaceAll(
        '"as":"member-of","entry":"nato","from":"1949"',
        '"as":"member-of","entry":"nato"',
      ),
    }));
    expect(stalePacks(old, data)).toEqual(['russia-korea.jsonl', 'world.jsonl']);
    expect(generateStates(old, data)).toEqual(packs);
  });

  it('hold a generated pack that is read without a problem', () => {
    const text = packs.find(({ name }) => name === STATES_PACK)!.text;
    expect([...parsePack(text).problems, ...checkOrder(text)]).toEqual([]);
  });
});

describe('one state', () => {
  const jordan = {
    id: 'jordan',
    kind: 'country',
    ar: 'الأُرْدُنّ',
    en: 'Jordan',
    alias: ['شرق الأردن'],
    nisba: ['أردني'],
    about: { ar: 'دولة', en: 'State' },
    related: [
      { as: 'capital', entry: 'amman' },
      { as: 'member-of', entry: 'arab-league' },
      { as: 'member-of', entry: 'a-club-of-its-own' },
    ],
  };
  const header = JSON.stringify({ pack: 'world' });
  const generate = (...entries: object[]): PackFile[] =>
    generateStates(
      [
        {
          name: 'world.jsonl',
          text: [header, ...entries.map((e) => JSON.stringify(e))].join('\n'),
        },
      ],
      data,
    );

  it('keeps what is written by hand, and gets its names and ties', () => {
    const entry = entryOf('jordan', generate(jordan));
    expect(entry.alias).toEqual(['شرق الأردن', 'المملكة الأردنية الهاشمية']);
    expect(entry.alias_en).toEqual(['Hashemite Kingdom of Jordan']);
    expect(entry.related).toEqual([
      { as: 'capital', entry: 'amman' },
      { as: 'member-of', entry: 'a-club-of-its-own' },
      { as: 'currency', entry: 'jordanian-dinar' },
      { as: 'language', entry: 'arabic-language' },
      { as: 'continent', entry: 'asia' },
      { as: 'member-of', entry: 'united-nations', from: '1955' },
      { as: 'member-of', entry: 'arab-league', from: '1945' },
      { as: 'member-of', entry: 'organisation-of-islamic-cooperation' },
    ]);
  });

  it('gets no official name that is the name of something else', () => {
    const other = {
      ...jordan,
      id: 'other',
      kind: 'place',
      ar: 'المملكة الأردنية الهاشمية',
      alias: [],
    };
    expect(entryOf('jordan', generate(jordan, other)).alias).toEqual(['شرق الأردن']);
  });

  it('gives its money a name by its adjective, and the money of nobody that is known none', () => {
    const states = generate(jordan).filter(({ name }) => name === STATES_PACK);
    expect(entryOf('jordanian-dinar', states)).toMatchObject({
      ar: 'الدينار الأردني',
      alias_en: ['JOD'],
      about: { ar: 'عملة الأردن', en: 'Currency of Jordan' },
    });
    expect(states[0]!.text).not.toContain('algerian-dinar');
  });

  it('writes nothing that a curated pack holds', () => {
    const dinar = { ...jordan, id: 'jordanian-dinar', kind: 'term', ar: 'الدينار', related: [] };
    const states = generate(jordan, dinar).filter(({ name }) => name === STATES_PACK);
    expect(states[0]!.text).not.toContain('jordanian-dinar');
  });
});

test.each([
  ['united-kingdom', 'european-union', { from: '1973', to: '2020' }],
  ['united-arab-emirates', 'opec', { from: '1967', to: '2026-04-30' }],
  ['gabon', 'opec', { from: '2016' }],
  ['morocco', 'african-union', { from: '2017' }],
  ['mali', 'ecowas', { from: '1975', to: '2025' }],
])('%s in %s: %j', (state, bloc, term) => {
  expect(entryOf(state, packs).related).toContainEqual({ as: 'member-of', entry: bloc, ...term });
});

test.each([
  ['iraq', ['arabic-language', 'kurdish-language']],
  ['israel', ['hebrew-language']],
  ['algeria', ['arabic-language', 'tamazight-language']],
  ['switzerland', ['german-language', 'french-language', 'italian-language', 'romansh-language']],
])('%s speaks %j', (state, languages) => {
  const spoken = entryOf(state, packs).related?.filter(({ as }) => as === 'language');
  expect(spoken?.map(({ entry }) => entry)).toEqual(languages);
});
