import { describe, expect, it } from 'vitest';
import { EventsWithin } from '../../../../src/core/happenings/events-within.ts';
import { told } from './told.ts';

const JUNE = told('june', '2024-06', 'visit', 'putin kim');
const EVENTS = [
  JUNE,
  told('first', '2024-06-01', 'visit', 'putin'),
  told('last', '2024-06-28', 'visit', 'kim'),
  told('both', '2024-06-19', 'visit', 'putin kim'),
  told('june too', '2024-06', 'visit', 'putin'),
  told('before', '2024-05-31', 'visit', 'putin'),
  told('after', '2024-07-01', 'visit', 'kim'),
  told('year', '2024', 'visit', 'putin kim'),
  told('others', '2024-06-10', 'visit', 'xi'),
];

describe('EventsWithin', () => {
  const idsOf = (event: typeof JUNE) =>
    [...new Set([...new EventsWithin(EVENTS).of(event)].map(({ id }) => id))].sort();

  it('finds what lies within the longer time of an event and shares somebody with it', () => {
    expect(idsOf(JUNE)).toEqual(['both', 'first', 'last']);
  });

  it('finds nothing for an event of which nothing is known besides', () => {
    expect(idsOf(told('else', '2024', 'visit', 'nobody'))).toEqual([]);
  });
});
