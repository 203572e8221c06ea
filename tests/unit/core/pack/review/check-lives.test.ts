import { describe, expect, test } from 'vitest';
import type { Life } from '../../../../../src/core/life.ts';
import {
  checkOffices,
  checkOverlaps,
  checkParticipants,
} from '../../../../../src/core/pack/review/check-lives.ts';
import type { PastEvent } from '../../../../../src/core/past-event.ts';

const person = (life: Partial<Life>, id = 'someone') => ({ id, life: { offices: [], ...life } });
const minister = { as: 'minister', of: 'jordan' };

describe('an office lies within a life', () => {
  test.each<[string, Partial<Life>]>([
    [
      'in between',
      { born: '1950', died: '2010', offices: [{ ...minister, from: '1990', to: '2000' }] },
    ],
    ['until the death', { died: '2010-05', offices: [{ ...minister, from: '1990', to: '2010' }] }],
    ['of a living person', { born: '1950', offices: [{ ...minister, from: '1990' }] }],
    ['a king as a child', { born: '1935', offices: [{ as: 'king', of: 'jordan', from: '1945' }] }],
    ['nothing is known', { offices: [{ ...minister, to: '1990' }] }],
  ])('%s', (_, life) => {
    expect(checkOffices([person(life)])).toEqual([]);
  });

  test.each<[string, Partial<Life>]>([
    ['of a child', { born: '1950', offices: [{ ...minister, from: '1960', to: '1970' }] }],
    [
      'begun after the death',
      { died: '2010', offices: [{ ...minister, from: '2011', to: '2012' }] },
    ],
    ['ended after the death', { died: '2010-05-01', offices: [{ ...minister, to: '2010-06' }] }],
    ['never ended', { died: '2010', offices: [{ ...minister, from: '2000' }] }],
  ])('but not one %s', (_, life) => {
    expect(checkOffices([person(life)])).toHaveLength(1);
  });

  test('nothing is said of entries without a life', () => {
    expect(checkOffices([{ id: 'amman' }])).toEqual([]);
  });
});

describe('an office has one holder at a time', () => {
  const premier = { as: 'prime-minister', of: 'jordan' };
  const two = (one: object, other: object) =>
    checkOverlaps([
      person({ offices: [{ ...premier, ...one }] }, 'a'),
      person({ offices: [{ ...premier, ...other }] }, 'b'),
    ]);

  test('one after the other, in one year too', () => {
    expect(two({ from: '2016', to: '2018' }, { from: '2018', to: '2020' })).toEqual([]);
    expect(two({ from: '2016', to: '2018-06-04' }, { from: '2018-06-04' })).toEqual([]);
    expect(two({ to: '2018' }, { from: '2018' })).toEqual([]);
  });

  test('both at once', () => {
    const [pair] = two({ from: '2016', to: '2019' }, { from: '2018', to: '2020' });
    expect(pair).toMatchObject({ entries: ['a', 'b'] });
    expect(pair?.message).toContain('both prime-minister of jordan');
    expect(two({ from: '2016' }, { from: '2020' })).toHaveLength(1); // the first has no end
  });

  test('a state has several ministers', () => {
    const offices = [{ ...minister, from: '2018' }];
    expect(checkOverlaps([person({ offices }, 'a'), person({ offices }, 'b')])).toEqual([]);
  });
});

test('who takes part in an event lives then', () => {
  const event = (from: string, to = from): PastEvent => ({
    id: from,
    from,
    to,
    precision: 'day',
    title: { ar: '', en: '' },
    participants: ['someone', 'jordan'],
    place: null,
    source: { title: '', url: null },
    provenance: { from: 'pack', pack: 'test' },
  });
  const people = [person({ born: '1935-11-14', died: '1999-02-07' }), { id: 'jordan' }];
  expect(checkParticipants([event('1994-10-26'), event('1999-02-07')], people)).toEqual([]);
  expect(checkParticipants([event('1935-01-01', '1935-12-31')], people)).toEqual([]);
  expect(checkParticipants([event('1921-04-11'), event('2005-11-09')], people)).toEqual([
    { entry: '1921-04-11', message: 'someone was born in 1935-11-14, after it' },
    { entry: '2005-11-09', message: 'someone died in 1999-02-07, before it' },
  ]);
});
