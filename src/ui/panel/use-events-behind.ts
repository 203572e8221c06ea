import type { Happening } from '../../core/happenings/happening.ts';
import { happeningsOf } from '../../storage/happening-store.ts';
import type { ArticleEntity } from '../entities/entity-order.ts';
import { usePage } from '../page/page-context.ts';
import { useLive, valueOf } from '../page/use-live.ts';
import { eventsBehind } from './events-behind.ts';

const SHOWN = 30;

/**
 * What happened behind an article up to the ISO date it was published; up to now without one. What only may have happened
 * is left out.
 */
export function useEventsBehind(
  entities: readonly ArticleEntity[],
  published: string | null,
): Happening[] {
  const { db } = usePage();
  const ids = entities.map(({ entry }) => entry.id);
  const happenings = valueOf(
    useLive(
      () => happeningsOf(db, { of: 'any', entries: ids }, published),
      [db, ids.join(' '), published],
    ),
    [],
  );
  const happened = happenings.filter((it) => !it.hidden && it.event.reality === 'happened');
  return eventsBehind(happened, entities, SHOWN);
}
