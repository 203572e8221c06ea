import { eventsOfAll } from '../../storage/event-store.ts';
import type { EventRecord } from '../../storage/records.ts';
import type { ArticleEntity } from '../entities/entity-order.ts';
import { usePage } from '../page/page-context.ts';
import { useLive, valueOf } from '../page/use-live.ts';
import { eventsBehind } from './events-behind.ts';

const SHOWN = 30;

/** The past events behind an article up to the ISO date it was published; up to now without one. */
export function useEventsBehind(
  entities: readonly ArticleEntity[],
  published: string | null,
): EventRecord[] {
  const { db } = usePage();
  const ids = entities.map(({ entry }) => entry.id);
  const events = valueOf(
    useLive(() => eventsOfAll(db, ids, published), [db, ids.join(' '), published]),
    [],
  );
  return eventsBehind(events, entities, SHOWN);
}
