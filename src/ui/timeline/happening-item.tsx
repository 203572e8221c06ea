import type { ComponentChildren } from 'preact';
import { fieldOfHappening } from '../../core/happenings/field-of-happening.ts';
import type { Happening } from '../../core/happenings/happening.ts';
import { Run, Words } from '../components/run.tsx';
import { ToldByAll } from '../happenings/told-by-all.tsx';
import { useJudging } from '../happenings/use-judging.ts';
import { useDates, useWords } from '../page/page-context.ts';
import { FieldMark } from './legend.tsx';

interface HappeningBodyProps {
  happening: Happening;
  /** Leads to its place in the chart. */
  onShow?: (happening: Happening) => void;
  actions?: (happening: Happening) => ComponentChildren;
}

/** A happening in words: when, what in both languages, of which field, and who tells it. */
export function HappeningBody({ happening, onShow, actions }: HappeningBodyProps) {
  const { t, language, other } = useWords();
  const dates = useDates();
  const { event } = happening;
  const field = fieldOfHappening(happening);
  const date = <time dateTime={event.from}>{dates.interval(event)}</time>;
  const { split } = useJudging();
  return (
    <>
      <div class="happening-head">
        {onShow ? (
          <button
            type="button"
            class="happening-date"
            title={t('timeline_show')}
            onClick={() => onShow(happening)}
          >
            {date}
          </button>
        ) : (
          <span class="happening-date">{date}</span>
        )}
        {field !== 'unsorted' && (
          <span class="happening-field" data-field={field}>
            <FieldMark field={field} />
            {t(`event_field_${field}`)}
          </span>
        )}
        {event.reality !== 'happened' && (
          <span class="happening-reality">{t(`event_reality_${event.reality}`)}</span>
        )}
      </div>
      <p class="happening-line">
        <Words of={event.title} language={language} />
      </p>
      {event.title[other] && event.title[language] && event.telling === null && (
        <p class="happening-other">
          <Run language={other}>{event.title[other]}</Run>
        </p>
      )}
      <ToldByAll happening={happening} onSplit={(one) => void split(happening, one)} />
      {actions && <div class="happening-actions">{actions(happening)}</div>}
    </>
  );
}
