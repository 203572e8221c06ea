import { describe, expect, it } from 'vitest';
import { groupEvents } from '../../../../src/core/happenings/group-events.ts';
import type { Happening } from '../../../../src/core/happenings/happening.ts';
import type { ToldEvent } from '../../../../src/core/happenings/told-event.ts';
import {
  canSplit,
  joining,
  judgementsOf,
  splitting,
} from '../../../../src/ui/happenings/judgements-of.ts';
import { told } from '../../core/happenings/told.ts';

const PACK = told('pack-visit', '2024-06-19', 'visit', 'putin pyongyang');
const SAVED = told('a', '2024-06-19', 'visit', 'putin pyongyang');
const LATER = told('b', '2024-06-21', 'visit', 'putin pyongyang');
const NOT_SAVED = told('c', '2024-06-19', 'visit', 'putin pyongyang', {
  provenance: { from: 'article', article: '', start: 0, end: 5 },
});

/** Events that are one happening. */
function together(...events: ToldEvent[]): Happening {
  const [happening, ...others] = groupEvents(events, []);
  expect(others).toEqual([]);
  return happening!;
}

/** Ids of groups once the reader has spoken. */
const grouped = (events: ToldEvent[], judgements: Parameters<typeof groupEvents>[1]) =>
  groupEvents(events, judgements).map((it) => it.told.map(({ id }) => id).toSorted());

describe('what is said of a happening', () => {
  it('joins two with all that tell them', () => {
    const [later, visit] = groupEvents([PACK, SAVED, LATER], []);
    expect(visit!.told).toHaveLength(2);
    const judgements = joining(later!, visit!);
    expect(grouped([PACK, SAVED, LATER], judgements)).toEqual([['a', 'b', 'pack-visit']]);
  });

  it('splits one from all others, so that those stay together', () => {
    const same = told('d', '2024-06-19', 'visit', 'putin pyongyang');
    const visit = together(PACK, SAVED, same);
    const judgements = splitting(visit, same);
    expect(grouped([PACK, SAVED, same], judgements)).toEqual([['d'], ['a', 'pack-visit']]);
  });

  it('joins again what was split, since each pair has one answer', () => {
    const visit = together(PACK, SAVED);
    const pairs = (some: ReturnType<typeof joining>) =>
      some.map((one) => ('other' in one ? [one.event, one.other].toSorted().join() : ''));
    const [one, other] = groupEvents([PACK, SAVED], splitting(visit, SAVED));
    expect(pairs(joining(one!, other!))).toEqual(pairs(splitting(visit, SAVED)));
  });

  it('says nothing of a page that is not saved', () => {
    const visit = together(PACK, SAVED, NOT_SAVED);
    expect(judgementsOf(visit, 'hidden').map(({ event }) => event)).toEqual(['pack-visit', 'a']);
    expect(splitting(visit, SAVED)).toEqual([{ is: 'apart', event: 'a', other: 'pack-visit' }]);
    expect(canSplit(visit.told, NOT_SAVED)).toBe(false);
    expect(canSplit(visit.told, SAVED)).toBe(true);
    expect(canSplit([PACK, NOT_SAVED], PACK)).toBe(false);
  });
});
