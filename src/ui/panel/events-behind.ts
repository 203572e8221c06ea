import type { Happening } from '../../core/happenings/happening.ts';
import type { PastEvent } from '../../core/past-event.ts';
import type { ArticleEntity } from '../entities/entity-order.ts';

/**
 * The past events that stand behind an article: of all events of its entities those that bring most of
 * them together. An event with two or more of the article's entities tells how they came to be in one
 * article; one with a single frequent entity (any event of a country) seldom does.
 *
 * @param happenings any number, newest first, each with at least one of the entities
 * @returns at most `limit`, newest first
 */
export function eventsBehind(
  happenings: readonly Happening[],
  entities: readonly ArticleEntity[],
  limit: number,
): Happening[] {
  const weights = new Map(entities.map(({ entry, importance }) => [entry.id, importance]));
  const most = Math.max(1, ...weights.values());
  const relevance = ({ event }: Happening) =>
    distinct(event).reduce((sum, id) => {
      const weight = weights.get(id);
      return weight === undefined ? sum : sum + 1 + weight / most;
    }, 0);
  const chosen = new Set(
    happenings
      .map((happening) => ({ happening, relevance: relevance(happening) }))
      .toSorted((a, b) => b.relevance - a.relevance)
      .slice(0, limit)
      .map(({ happening }) => happening),
  );
  return happenings.filter((happening) => chosen.has(happening));
}

function distinct({ participants, place }: PastEvent): string[] {
  return [...new Set(place === null ? participants : [...participants, place])];
}
