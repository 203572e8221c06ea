import type { Happening } from '../../core/happenings/happening.ts';
import { HappeningList } from '../happenings/happening-list.tsx';
import { useDates, useWords } from '../page/page-context.ts';

const FIRST = 6;

interface BackgroundEventsProps {
  events: readonly Happening[];
  /** ISO date of the article; without one nothing can be said to have come before it. */
  published: string | null;
}

/** "What came before this article": past events of its entities, up to the day it was published. */
export function BackgroundEvents({ events, published }: BackgroundEventsProps) {
  const { t } = useWords();
  const dates = useDates();
  return (
    <section class="section" aria-labelledby="before-heading">
      <div class="section-head">
        <h2 id="before-heading" tabIndex={-1}>
          {published ? t('article_before') : t('article_past_events')}
        </h2>
        {published && (
          <span class="section-note">
            {t('article_before_until', { date: dates.day(published) })}
          </span>
        )}
      </div>
      <HappeningList happenings={events} first={FIRST} />
    </section>
  );
}
