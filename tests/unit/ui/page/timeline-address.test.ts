import { describe, expect, it } from 'vitest';
import {
  readTimelineTarget,
  targetOfEntries,
  timelineAddress,
  type TimelineTarget,
} from '../../../../src/ui/page/timeline-address.ts';

describe('timeline address', () => {
  it.each<TimelineTarget>([
    { of: 'everything' },
    { of: 'entries', entries: ['russia'] },
    { of: 'entries', entries: ['russia', 'own&odd=1 #x', 'north-korea'] },
    { of: 'article', article: 'a&b=c' },
    { of: 'tab', tab: 0 },
    { of: 'tab', tab: 1234567890 },
  ])('reads back %j', (target) => {
    const { search } = new URL(timelineAddress(target), 'https://extension.example/');
    expect(readTimelineTarget({ search })).toEqual(target);
  });

  it.each<[string, TimelineTarget]>([
    ['?entry=a&entry=&entry=a&entry=b', { of: 'entries', entries: ['a', 'b'] }],
    ['?entry=a&article=x&tab=3', { of: 'entries', entries: ['a'] }],
    ['?entry=&article=x&tab=3', { of: 'article', article: 'x' }],
    ['?article=&tab=-3', { of: 'everything' }],
    ['?tab=3e4', { of: 'everything' }],
    ['?tab=99999999999999', { of: 'everything' }],
  ])('makes of %s what can be made of it', (search, target) => {
    expect(readTimelineTarget({ search })).toEqual(target);
  });

  it('is of everything once no entry is left', () => {
    expect(targetOfEntries([])).toEqual({ of: 'everything' });
    expect(targetOfEntries(['russia'])).toEqual({ of: 'entries', entries: ['russia'] });
  });
});
