import { describe, expect, it } from 'vitest';
import type { Happening } from '../../../../src/core/happenings/happening.ts';
import type { ArticleEntity } from '../../../../src/ui/entities/entity-order.ts';
import { told as toldEvent } from '../../core/happenings/told.ts';
import { eventsBehind } from '../../../../src/ui/panel/events-behind.ts';

const event = (id: string, participants: string[], place: string | null = null): Happening => {
  const told = { ...toldEvent(id, '2024-01-01', undefined, participants.join(' ')), place };
  return { id, event: told, told: [told], confirmed: false, corrected: false, hidden: false };
};
const entity = (id: string, importance: number): ArticleEntity => ({
  entry: {
    id,
    kind: 'country',
    name: { ar: id, en: id },
    transliteration: null,
    about: { ar: '', en: '' },
  },
  count: 1,
  importance,
});
const ENTITIES = [entity('russia', 10), entity('korea', 8), entity('moscow', 1)];
const chosen = (events: Happening[], limit: number) =>
  eventsBehind(events, ENTITIES, limit).map(({ id }) => id);

describe('eventsBehind', () => {
  it('prefers what brings the entities of the article together, and keeps the newest first', () => {
    const events = [
      event('2025', ['russia']),
      event('2024', ['russia', 'korea']),
      event('2023', ['moscow']),
      event('2022', ['korea', 'moscow']),
    ];
    expect(chosen(events, 2)).toEqual(['2024', '2022']);
  });

  it('prefers the newer of equals', () => {
    expect(chosen([event('2025', ['russia']), event('2024', ['russia'])], 1)).toEqual(['2025']);
  });

  it('prefers the more important entity of two alone', () => {
    expect(chosen([event('2025', ['moscow']), event('2024', ['russia'])], 1)).toEqual(['2024']);
  });

  it('counts the place once, also when it takes part', () => {
    const events = [event('2025', ['moscow'], 'moscow'), event('2024', ['russia'])];
    expect(chosen(events, 1)).toEqual(['2024']);
    expect(chosen([event('2025', ['x'], 'moscow')], 1)).toEqual(['2025']);
  });

  it('takes all when there are few, and none of none', () => {
    expect(chosen([event('2025', ['russia'])], 9)).toEqual(['2025']);
    expect(eventsBehind([], [], 9)).toEqual([]);
  });
});
