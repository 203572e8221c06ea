import type { PastEvent } from '../../core/past-event.ts';
import type { ArticleEntity } from '../entities/entity-order.ts';

/**
 * The past events that stand behind an article: of all events of its entities those that bring most of
 * them together. An event with two or more of the article's entities tells how they came to be in one
 * article; one with a single frequent entity (any event of a country) seldom does.
 *
 * @param events any number, newest first, each with at least one of the entities
 * @returns at most `limit`, newest first
 */
export function eventsBehind<E extends PastEvent>(
  events: readonly E[],
  entities: readonly ArticleEntity[],
  limit: number,
): E[] {
  const weights = new Map(entities.map(({ entry, importance }) => [entry.id, importance]));
  const most = Math.max(1, ...weights.values());
  const relevance = (event: E) =>
    distinct(event).reduce((sum, id) => {
      const weight = weights.get(id);
      return weight === undefined ? sum : sum + 1 + weight / most;
    }, 0);
  const chosen = new Set(
    events
      .map((event) => ({ event, relevance: relevance(event) }))
      .toSorted((a, b) => b.relevance - a.relevance)
      .slice(0, limit)
      .map(({ event }) => event),
  );
  return events.filter((event) => chosen.has(event));
}

function distinct({ participants, place }: PastEvent): string[] {
  return [...new Set(place === null ? participants : [...participants, place])];
}
