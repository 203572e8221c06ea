import { useMemo, useState } from 'preact/hooks';
import type { HappeningField } from '../../core/happenings/field-of-happening.ts';
import {
  countHappenings,
  filterHappenings,
  isNoFilter,
  NO_FILTER,
  type HappeningFilter,
} from '../../core/happenings/filter-happenings.ts';
import type { Happening } from '../../core/happenings/happening.ts';
import { timelineItems } from '../../core/timeline/timeline-item.ts';
import { spanOf } from '../../core/timeline/time-span.ts';
import { viewOfAll, viewShowing, type View } from '../../core/timeline/view.ts';
import { formatInterval } from '../../locale/format.ts';
import type { EntryRecord } from '../../storage/records.ts';
import { Icon } from '../components/icon.tsx';
import { StateNote } from '../components/state-note.tsx';
import { useWords } from '../page/page-context.ts';
import { DateKey } from './date-key.tsx';
import { ExportMenu } from './export-menu.tsx';
import { AddEvent } from '../happenings/add-event.tsx';
import { HappeningActions } from '../happenings/happening-actions.tsx';
import { isKept } from '../happenings/is-kept.ts';
import { FilterBar } from '../happenings/filter-bar.tsx';
import { HappeningBody } from './happening-item.tsx';
import { HappeningList } from './happening-list.tsx';
import { Legend } from './legend.tsx';
import { TimelineChart } from './timeline-chart.tsx';

interface TimelineBoardProps {
  happenings: readonly Happening[];
  entries: ReadonlyMap<string, EntryRecord>;
  title: string;
  /** Entries that an event added by hand begins with. */
  participants: readonly string[];
}

/** A chart of happenings and their list, what of them is shown, and what can be taken away of it. */
export function TimelineBoard({ happenings, entries, title, participants }: TimelineBoardProps) {
  const { t } = useWords();
  const [filter, setFilter] = useState<HappeningFilter>(NO_FILTER);
  const [moved, setMoved] = useState<View | null>(null);
  const [selected, setSelected] = useState<string | null>(null);

  const visible = useMemo(() => happenings.filter(({ hidden }) => !hidden), [happenings]);
  const shown = useMemo(() => filterHappenings(visible, filter), [visible, filter]);
  const { items, undated } = useMemo(() => timelineItems(shown), [shown]);
  const all = useMemo(() => viewOfAll(items.map(({ span }) => span)), [items]);
  const view = moved ?? all;
  const fields = useMemo(
    () => countHappenings(filterHappenings(visible, { ...filter, fields: [] })).fields,
    [visible, filter],
  );
  const sources = useMemo(() => countHappenings(visible).sources, [visible]);
  const listed = useMemo(
    () => [...items.map(({ happening }) => happening).reverse(), ...undated],
    [items, undated],
  );
  const chosen = shown.find(({ id }) => id === selected) ?? null;

  if (visible.length === 0)
    return (
      <StateNote icon="search" title={t('timeline_none')}>
        {t('timeline_none_why')}
      </StateNote>
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
          content={() => ({
            ...{ happenings: listed, view, title },
            names: new Map([...entries].map(([id, { name }]) => [id, name])),
          })}
        />
      </div>
      <p class="timeline-count" role="status">
        <Period count={shown.length} listed={listed} />
        {!isNoFilter(filter) && (
          <button type="button" class="inline-link" onClick={() => refilter(NO_FILTER)}>
            {t('timeline_no_filter')}
          </button>
        )}
      </p>
      <section class="chart-section" aria-label={t('timeline_chart', { count: items.length })}>
        <TimelineChart
          {...{ items, view, all, selected }}
          onView={(change) => setMoved((now) => change(now ?? all))}
          onSelect={({ id }) => setSelected(id)}
        >
          <Legend
            counts={fields}
            chosen={filter.fields}
            onChoose={(next: HappeningField[]) => refilter({ ...filter, fields: next })}
          />
        </TimelineChart>
        <DateKey items={items} />
      </section>
      <div class="chosen" role="status">
        {chosen && (
          <div class="chosen-card">
            <div>
              <HappeningBody happening={chosen} />
            </div>
            <button
              type="button"
              class="icon-button"
              aria-label={t('timeline_close')}
              onClick={() => setSelected(null)}
            >
              <Icon name="close" />
            </button>
          </div>
        )}
      </div>
      <section class="list-section" aria-labelledby="list-heading">
        <h2 id="list-heading">{t('timeline_list')}</h2>
        {undated.length > 0 && <p>{t('timeline_undated', { count: undated.length })}</p>}
        <HappeningList
          happenings={listed}
          selected={selected}
          onShow={show}
          actions={(happening) =>
            isKept(happening) && <HappeningActions happening={happening} others={listed} />
          }
        />
        <AddEvent participants={participants} />
      </section>
    </>
  );
}

/** How many, and from when to when. */
function Period({ count, listed }: { count: number; listed: readonly Happening[] }) {
  const { t, language } = useWords();
  const dated = listed.filter(({ event }) => spanOf(event) !== null);
  const [last, first] = [dated[0]?.event, dated.at(-1)?.event];
  const text = t('timeline_count', { count });
  if (!first || !last || first === last) return <span>{text}</span>;
  return (
    <span>
      {t('timeline_count_period', {
        ...{ events: text, from: formatInterval(first, language) },
        to: formatInterval(last, language),
      })}
    </span>
  );
}
