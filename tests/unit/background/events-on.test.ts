import { beforeEach, describe, expect, it } from 'vitest';
import { eventsOn } from '../../../src/background/events-on.ts';
import type { Precision } from '../../../src/core/interval.ts';
import type { SiyaqDatabase } from '../../../src/storage/database.ts';
import { installPack } from '../../../src/storage/pack-store.ts';
import { freshDatabase, samplePack } from '../storage/sample-pack.ts';

/** Id, days, precision and participants. */
const EVENTS: [string, string, string, Precision, ...string[]][] = [
  ['talks', '2030-05-04', '2030-05-06', 'day', 'russia'],
  ['visit', '2030-05-05', '2030-05-05', 'day', 'vladimir-putin', 'kim-jong-un'],
  ['fair', '2030-05-01', '2030-05-31', 'month', 'russia'],
  ['flood', '2030-05-20', '2030-05-20', 'day', 'germany'],
  ['vote', '2030-05-21', '2030-05-21', 'day', 'kuwait'],
  ['strike', '2030-05-22', '2030-05-22', 'day', 'germany'],
  ['match', '2030-05-23', '2030-05-23', 'day', 'germany', 'kuwait'],
  ['later', '2030-07-01', '2030-07-01', 'day', 'russia'],
];

let database: SiyaqDatabase;
beforeEach(async () => {
  database = freshDatabase();
  const pack = samplePack((sample) => ({
    ...sample,
    events: EVENTS.map(([id, from, to, precision, ...participants]) => ({
      ...sample.events[0]!,
      ...{ id, from, to, precision, participants, place: null },
    })).sort((a, b) => (a.id < b.id ? -1 : 1)),
  }));
  await installPack(database, pack, 'one', 1);
});

const on = async (
  from: string,
  to: string,
  entries: readonly string[],
  published: string | null = null,
) => {
  const { events, further, more } = await eventsOn(database, entries, { from, to }, published);
  expect(more).toBe(0);
  expect(further.filter((event) => events.includes(event))).toEqual(further.length ? events : []);
  const rest = further.filter((event) => !events.includes(event));
  return [...events, ...rest.map(({ id }) => ({ id: `further ${id}` }))].map(({ id }) => id);
};

describe('what is known of a day', () => {
  it('is what happened or went on that day, of the entries alone', async () => {
    const entries = ['russia', 'vladimir-putin'];
    expect(await on('2030-05-05', '2030-05-05', entries)).toEqual(['talks', 'visit']);
    expect(await on('2030-05-04', '2030-05-04', entries)).toEqual(['talks']);
    expect(await on('2030-05-05', '2030-05-05', ['germany'])).toEqual([]);
    expect(await on('2030-05-05', '2030-05-05', [])).toEqual([]);
  });

  it('is not what was some day of that month', async () => {
    expect(await on('2030-05-10', '2030-05-10', ['russia'])).toEqual([]);
    expect(await on('2030-05-01', '2030-05-31', ['russia'])).toEqual(['fair', 'talks']);
  });

  it('is nothing that began after the article', async () => {
    expect(await on('2030-05-01', '2030-12-31', ['russia'], '2030-06-01')).toEqual([
      'fair',
      'talks',
    ]);
    expect(await on('2030-05-01', '2030-12-31', ['russia'])).toEqual(['fair', 'talks', 'later']);
  });

  it('is, of much, what the most important entries share, in the order of time', async () => {
    const entries = ['germany', 'kuwait', 'vladimir-putin', 'kim-jong-un', 'russia'];
    expect(await on('2030-05-01', '2030-05-31', entries)).toEqual([
      ...['visit', 'flood', 'strike', 'match'],
      ...['further fair', 'further talks', 'further vote'],
    ]);
  });
});
