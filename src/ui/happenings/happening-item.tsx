import type { ComponentChildren } from 'preact';
import type { Happening } from '../../core/happenings/happening.ts';
import type { ToldEvent } from '../../core/happenings/told-event.ts';
import { Run, Words } from '../components/run.tsx';
import { useDates, useWords } from '../page/page-context.ts';
import { ToldByAll } from './told-by-all.tsx';
import type { Reveal } from './told-by.tsx';

interface HappeningItemProps {
  happening: Happening;
  /** Whether the line is given in the other language too. */
  bilingual?: boolean;
  placeName?: ((entry: string) => ComponentChildren) | undefined;
  reveal?: Reveal | undefined;
  /** Says of one of several sources that it tells of another event. */
  onSplit: (event: ToldEvent) => void;
  /** Stands at the end of the item: what the reader can do with it. */
  children?: ComponentChildren;
}

/** One happening: when and where, what, in how far it is so, and everything that tells it. */
export function HappeningItem(props: HappeningItemProps) {
  const { happening, bilingual = false, placeName, reveal, onSplit, children } = props;
  const { t, language, other } = useWords();
  const dates = useDates();
  const { event, confirmed, corrected } = happening;
  const place = event.place && placeName ? placeName(event.place) : null;
  return (
    <li
      class="timeline-item"
      data-precision={event.precision}
      data-reality={event.reality}
      id={`event-${happening.id}`}
    >
      <div class="timeline-date">
        <time dateTime={event.from}>{dates.interval(event)}</time>
        {place && <span class="timeline-place">{place}</span>}
        {event.reality !== 'happened' && (
          <span class="event-mark">{t(`event_reality_${event.reality}`)}</span>
        )}
        {(confirmed || corrected) && (
          <span class="event-mark event-mark-own">
            {t(corrected ? 'event_corrected' : 'event_confirmed')}
          </span>
        )}
      </div>
      <p class="timeline-line">
        <Words of={event.title} language={language} />
      </p>
      {bilingual && event.title[other] && event.title[language] && event.telling === null && (
        <p class="timeline-other">
          <Run language={other}>{event.title[other]}</Run>
        </p>
      )}
      <ToldByAll happening={happening} reveal={reveal} onSplit={onSplit} />
      {children}
    </li>
  );
}
