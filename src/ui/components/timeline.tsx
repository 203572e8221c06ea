import type { PastEvent } from '../../core/past-event.ts';
import { useDates, useWords } from '../page/page-context.ts';
import { Run, Words } from './run.tsx';
import { WebLink } from './web-link.tsx';

interface TimelineProps {
  events: readonly PastEvent[];
  /** Whether each line is given in the other language too. */
  bilingual?: boolean;
  /** Opens an entry from the name of a place; without it places are plain text. */
  placeName?: (entry: string) => preact.ComponentChildren;
}

/** Past events in the order given, each dated as finely as its source allows, and sourced. */
export function Timeline({ events, bilingual = false, placeName }: TimelineProps) {
  return (
    <ol class="timeline">
      {events.map((event) => (
        <TimelineItem key={event.id} event={event} bilingual={bilingual} placeName={placeName} />
      ))}
    </ol>
  );
}

function TimelineItem({
  event,
  bilingual,
  placeName,
}: {
  event: PastEvent;
  bilingual: boolean;
  placeName: TimelineProps['placeName'];
}) {
  const { language, other } = useWords();
  const dates = useDates();
  const place = event.place && placeName ? placeName(event.place) : null;
  return (
    <li class="timeline-item" data-precision={event.precision}>
      <div class="timeline-date">
        <time dateTime={event.from}>{dates.interval(event)}</time>
        {place && <span class="timeline-place">{place}</span>}
      </div>
      <p class="timeline-line">
        <Words of={event.title} language={language} />
      </p>
      {bilingual && event.title[other] && event.title[language] && (
        <p class="timeline-other">
          <Run language={other}>{event.title[other]}</Run>
        </p>
      )}
      {event.source.title && (
        <p class="timeline-source">
          <WebLink url={event.source.url}>
            <bdi>{event.source.title}</bdi>
          </WebLink>
        </p>
      )}
    </li>
  );
}
