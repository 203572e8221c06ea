import { expect, it } from 'vitest';
import { groupEvents } from '../../../../src/core/happenings/group-events.ts';
import type { ToldEvent } from '../../../../src/core/happenings/told-event.ts';
import { likelySame } from '../../../../src/ui/happenings/likely-same.ts';
import { told } from '../../core/happenings/told.ts';

const happening = (event: ToldEvent) => groupEvents([event], [])[0]!;

it('offers those with somebody in common first, and of those the nearest to any of its days', () => {
  const visit = happening(told('visit', '1995', 'visit', 'yeltsin cairo'));
  const others = [
    told('strangers', '1995-03', 'meet', 'clinton dayton'),
    told('far', '1978-09-17', 'meet', 'sadat cairo'),
    told('within', '1995-11-02', 'meet', 'yeltsin'),
    told('after', '1996-01-20', 'meet', 'mubarak cairo'),
  ].map(happening);
  expect(likelySame(visit, [visit, ...others]).map(({ id }) => id)).toEqual([
    ...['within', 'after', 'far', 'strangers'],
  ]);
});

it('puts what has no usable date last', () => {
  const visit = happening(told('visit', '1995', 'visit', 'yeltsin'));
  const undated = happening({ ...told('undated', '1995', 'visit', 'yeltsin'), from: '?', to: '?' });
  const far = happening(told('far', '1900', 'visit', 'yeltsin'));
  expect(likelySame(visit, [undated, far]).map(({ id }) => id)).toEqual(['far', 'undated']);
});
