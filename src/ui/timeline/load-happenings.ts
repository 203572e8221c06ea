import type { Happening } from '../../core/happenings/happening.ts';
import type { ToldEvent } from '../../core/happenings/told-event.ts';
import type { PastEvent } from '../../core/past-event.ts';
import { callPage } from '../../messages/send.ts';
import type { SiyaqDatabase } from '../../storage/database.ts';
import { eventsOfAll } from '../../storage/event-store.ts';
import { getArticle, mentionsOf } from '../../storage/library-store.ts';
import { parseEvent } from '../../storage/packs/pack-chunks.ts';
import { openEditions, readAllRecords } from '../../storage/packs/read-editions.ts';
import { Refusal } from '../../storage/storage-failure.ts';
import type { TimelineTarget } from '../page/timeline-address.ts';

/**
 * Everything that a timeline shows, in no order.
 *
 * @throws Refusal `article-missing`, or why a tab does not answer
 */
export async function loadHappenings(
  db: SiyaqDatabase,
  target: TimelineTarget,
): Promise<Happening[]> {
  return (await eventsOfTarget(db, target)).map(asHappening);
}

async function eventsOfTarget(db: SiyaqDatabase, target: TimelineTarget): Promise<PastEvent[]> {
  switch (target.of) {
    case 'entries':
      return eventsWith(db, target.entries, target.entries.length, null);
    case 'article': {
      const article = await getArticle(db, target.article);
      if (!article) throw new Refusal('article-missing', target.article);
      const mentions = await mentionsOf(db, article.id);
      return eventsWith(db, distinct(mentions), 2, article.published);
    }
    case 'tab': {
      const report = await callPage(target.tab, 'page.describe', {});
      if (!report.ok) throw new Refusal(report.error.code, report.error.detail ?? '');
      const { mentions, article } = report.value;
      return eventsWith(db, distinct(mentions.flat()), 2, article?.published ?? null);
    }
    case 'everything':
      return allEvents(db);
  }
}

/** Those in which at least so many of the entries took part, the place among them. */
async function eventsWith(
  db: SiyaqDatabase,
  entries: readonly string[],
  least: number,
  until: string | null,
): Promise<PastEvent[]> {
  const wanted = new Set(entries);
  const events = await eventsOfAll(db, entries, until);
  return events.filter(({ participants, place }) => {
    const present = new Set(place === null ? participants : [...participants, place]);
    return [...present].filter((id) => wanted.has(id)).length >= least;
  });
}

async function allEvents(db: SiyaqDatabase): Promise<PastEvent[]> {
  const events: PastEvent[] = [];
  for (const edition of await openEditions(db))
    for (const json of await readAllRecords(db, edition, 'events')) {
      const event = parseEvent(json, edition.pack);
      if (event !== null) events.push(event);
    }
  return events;
}

function distinct(mentions: readonly { entry: string }[]): string[] {
  return [...new Set(mentions.map(({ entry }) => entry))];
}

/** What a pack tells: nobody else tells it. */
function asHappening(past: PastEvent): Happening {
  const event: ToldEvent = {
    ...past,
    ...{ reality: 'happened', roles: [], speaker: null, confidence: 1 },
    ...{ dateWords: null, telling: null },
  };
  return { id: past.id, event, told: [event], confirmed: false, corrected: false, hidden: false };
}
