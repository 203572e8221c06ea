import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Happening } from '../../core/happenings/happening.ts';
import type { ToldEvent } from '../../core/happenings/told-event.ts';
import type { Mention } from '../../core/mention.ts';
import type { Failure, Result } from '../../core/result.ts';
import { fingerprint } from '../../core/text/fingerprint.ts';
import type { PageReport } from '../../messages/calls.ts';
import { callBackground } from '../../messages/send.ts';
import { happeningsWith } from '../../storage/happening-store.ts';
import { usePage } from '../page/page-context.ts';
import { asReadable } from '../page/readable-article.ts';
import { useLive, valueOf } from '../page/use-live.ts';

/** `here` holds the ids of what the page itself tells. */
type ToldInPage =
  { ok: true; value: Happening[]; here: ReadonlySet<string> } | { ok: false; error: Failure };

/**
 * What the article of a page tells, put together with what else tells the same, oldest first; null until it is known.
 * Nothing of the page is written.
 */
export function useToldEvents({ article, url, mentions }: PageReport): ToldInPage | null {
  const { db } = usePage();
  const [events, setEvents] = useState<Result<ToldEvent[]> | null>(null);
  // The page is asked often and answers with the same: what it tells is read again only when something is new.
  const content = useMemo(
    () => fingerprint(JSON.stringify([url, article, mentions.map((some) => some.map(toEntry))])),
    [article, url, mentions],
  );
  useEffect(() => {
    let current = true;
    if (!article) return;
    void callBackground('article.read', asReadable({ ...article, id: '', url })).then((found) => {
      if (current) setEvents(found.ok ? { ok: true, value: found.value.events } : found);
    });
    return () => void (current = false);
  }, [content]);
  const told = events?.ok ? events.value : [];
  const happenings = valueOf(
    useLive(() => happeningsWith(db, told), [db, events]),
    null,
  );
  if (events?.ok === false) return events;
  return events === null || happenings === null
    ? null
    : { ok: true, value: happenings.toReversed(), here: new Set(told.map(({ id }) => id)) };
}

function toEntry({ entry }: Mention): string {
  return entry;
}
