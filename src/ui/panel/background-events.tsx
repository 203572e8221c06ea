import type { PastEvent } from '../../core/past-event.ts';
import { MoreList } from '../components/more-list.tsx';
import { Timeline } from '../components/timeline.tsx';
import { useDates, useWords } from '../page/page-context.ts';

const FIRST = 6;

interface BackgroundEventsProps {
  events: readonly PastEvent[];
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
      <MoreList items={events} first={FIRST}>
        {(shown) => <Timeline events={shown} />}
      </MoreList>
    </section>
  );
}
