import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import {
  isNoFilter,
  NO_FILTER,
  type HappeningFilter,
} from '../../core/happenings/filter-happenings.ts';
import type { Happening } from '../../core/happenings/happening.ts';
import { spanOf } from '../../core/timeline/time-span.ts';
import { viewShowing, type View } from '../../core/timeline/view.ts';
import { StateNote } from '../components/state-note.tsx';
import { useDates, usePage, useWords } from '../page/page-context.ts';
import { ChosenHappening } from './chosen-happening.tsx';
import { DateKey } from './date-key.tsx';
import { ExportMenu } from './export-menu.tsx';
import { AddEvent } from '../happenings/add-event.tsx';
import { FilterBar } from '../happenings/filter-bar.tsx';
import { HappeningList } from './happening-list.tsx';
import { Legend } from './legend.tsx';
import { namesOfHappenings } from './names-of-happenings.ts';
import { TimelineChart } from './timeline-chart.tsx';
import { useShownHappenings } from './use-shown-happenings.ts';

interface TimelineBoardProps {
  happenings: readonly Happening[];
  /** Ids of those that are no more than the background of an article, and can be left out; empty for none. */
  behind: ReadonlySet<string>;
  /** What the page says it shows. */
  title: string;
  /** Entries that an event added by hand begins with. */
  participants: readonly string[];
  /** What can be done with a happening. */
  actions?: (happening: Happening) => ComponentChildren;
}

/** A chart of happenings and their list, what of them is shown, and what can be taken away of it. */
export function TimelineBoard(props: TimelineBoardProps) {
  const { happenings, behind, title, participants, actions } = props;
  const { t } = useWords();
  const { db } = usePage();
  const [filter, setFilter] = useState<HappeningFilter>(NO_FILTER);
  const [toldOnly, setToldOnly] = useState(false);
  const [moved, setMoved] = useState<View | null>(null);
  const [selected, setSelected] = useState<string | null>(null);

  const { any, shown, items, undated, listed, hidden, all, fields, sources } = useShownHappenings(
    happenings,
    toldOnly ? behind : null,
    filter,
  );
  const view = moved ?? all;

  const hiddenList = hidden.length > 0 && (
    <details class="hidden-events">
      <summary>{t('event_hidden_count', { count: hidden.length })}</summary>
      <HappeningList happenings={hidden} selected={null} {...(actions ? { actions } : {})} />
    </details>
  );
  if (!any && !toldOnly)
    return (
      <>
        <StateNote icon="search" title={t('timeline_none')}>
          {t('timeline_none_why')}
        </StateNote>
        {hiddenList}
      </>
    );
  const refilter = (next: HappeningFilter) => {
    setFilter(next);
    setMoved(null);
  };
  const show = (happening: Happening) => {
    const span = spanOf(happening.event);
    setSelected(happening.id);
    if (span) setMoved(viewShowing(view, span));
    document.querySelector('.chart')?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <>
      <div class="timeline-head">
        <FilterBar filter={filter} sources={sources} onFilter={refilter} />
        <ExportMenu
          content={async () => ({
            ...{ happenings: listed, view, title },
            names: await namesOfHappenings(db, listed),
          })}
        />
      </div>
      {behind.size > 0 && (
        <button
          type="button"
          class="filter-source told-only"
          aria-pressed={toldOnly}
          onClick={() => {
            setToldOnly(!toldOnly);
            setMoved(null);
          }}
        >
          {t('timeline_told_only')}
        </button>
      )}
      <p class="timeline-count" role="status">
        <Period happenings={listed} />
        {!isNoFilter(filter) && (
          <button type="button" class="inline-link" onClick={() => refilter(NO_FILTER)}>
            {t('timeline_no_filter')}
          </button>
        )}
      </p>
      <Legend
        counts={fields}
        chosen={filter.fields}
        onChoose={(next) => refilter({ ...filter, fields: next })}
      />
      {items.length > 0 && (
        <div class="chart-section">
          <TimelineChart
            {...{ items, view, all, selected }}
            onView={(change) => setMoved((now) => change(now ?? all))}
            onSelect={({ id }) => setSelected(id)}
          />
          <DateKey items={items} />
        </div>
      )}
      <ChosenHappening
        happening={shown.find(({ id }) => id === selected) ?? null}
        onClose={() => setSelected(null)}
        actions={actions}
      />
      <section class="list-section" aria-labelledby="list-heading">
        <h2 id="list-heading">{t('timeline_list')}</h2>
        {shown.length === 0 && <p>{t('timeline_no_match')}</p>}
        {undated.length > 0 && <p>{t('timeline_undated', { count: undated.length })}</p>}
        <HappeningList
          {...{ happenings: listed, selected, onShow: show }}
          {...(actions ? { actions } : {})}
        />
        {hiddenList}
        <AddEvent participants={participants} />
      </section>
    </>
  );
}

/** How many, and from when to when. ISO dates sort as text. */
function Period({ happenings }: { happenings: readonly Happening[] }) {
  const { t } = useWords();
  const dates = useDates();
  const text = t('timeline_count', { count: happenings.length });
  const dated = happenings.map(({ event }) => event).filter((event) => spanOf(event) !== null);
  const first = dated.reduce((a, b) => (b.from < a.from ? b : a), dated[0]!);
  const last = dated.reduce((a, b) => (b.to > a.to ? b : a), dated[0]!);
  if (first === last) return <span>{text}</span>;
  return (
    <span>
      {t('timeline_count_period', {
        ...{ events: text, from: dates.interval(first) },
        to: dates.interval(last),
      })}
    </span>
  );
}
