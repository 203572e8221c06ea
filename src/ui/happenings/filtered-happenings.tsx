import { useMemo, useState } from 'preact/hooks';
import { HAPPENING_FIELDS } from '../../core/happenings/field-of-happening.ts';
import {
  countHappenings,
  filterHappenings,
  isNoFilter,
  NO_FILTER,
  type HappeningFilter,
} from '../../core/happenings/filter-happenings.ts';
import type { Happening } from '../../core/happenings/happening.ts';
import { formatNumber } from '../../locale/format.ts';
import { getEntries } from '../../storage/entry-store.ts';
import { inLanguage, withoutMarks } from '../components/run.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { useLive, valueOf } from '../page/use-live.ts';
import { FilterBar } from './filter-bar.tsx';
import { HappeningList, type HappeningListProps } from './happening-list.tsx';

interface FilteredHappeningsProps extends HappeningListProps {
  /** The entry whose events these are: others are offered to be seen together with it. */
  of: string;
}

/** As few are seen at a glance. */
const MANY = 8;
const COMPANIONS = 30;

/** The happenings of an entry, to be narrowed by period, field, source, and who else took part. */
export function FilteredHappenings({ of, happenings, ...list }: FilteredHappeningsProps) {
  const { t, language } = useWords();
  const [filter, setFilter] = useState<HappeningFilter>(NO_FILTER);
  const [companion, setCompanion] = useState('');
  const companions = useCompanions(of, happenings);
  const { fields, sources } = useMemo(() => countHappenings(happenings), [happenings]);
  const shown = useMemo(
    () =>
      filterHappenings(happenings, filter).filter(
        ({ event }) => companion === '' || event.participants.includes(companion),
      ),
    [happenings, filter, companion],
  );
  if (happenings.length < MANY) return <HappeningList happenings={happenings} {...list} />;
  const isNarrowed = !isNoFilter(filter) || companion !== '';
  return (
    <>
      <details class="event-filters">
        <summary>
          {isNarrowed ? t('event_filter_shown', { count: shown.length }) : t('event_filter')}
        </summary>
        <div class="event-filter-fields">
          <label>
            {t('event_filter_together')}
            <select value={companion} onChange={(event) => setCompanion(event.currentTarget.value)}>
              <option value="">{t('event_filter_anybody')}</option>
              {companions.map(({ id, name, count }) => (
                <option key={id} value={id}>
                  {`${withoutMarks(inLanguage(name, language).text)} (${formatNumber(count, language)})`}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('event_filter_field')}
            <select
              value={filter.fields[0] ?? ''}
              onChange={({ currentTarget: { value } }) => {
                const field = HAPPENING_FIELDS.find((one) => one === value);
                setFilter({ ...filter, fields: field ? [field] : [] });
              }}
            >
              <option value="">{t('event_filter_any_field')}</option>
              {HAPPENING_FIELDS.filter((field) => fields.has(field)).map((field) => (
                <option key={field} value={field}>
                  {`${t(`event_field_${field}`)} (${formatNumber(fields.get(field) ?? 0, language)})`}
                </option>
              ))}
            </select>
          </label>
          <FilterBar filter={filter} sources={sources} onFilter={setFilter} />
        </div>
      </details>
      {shown.length === 0 && <p class="section-note">{t('event_filter_none')}</p>}
      <HappeningList happenings={shown} {...list} />
    </>
  );
}

/** Who else took part in the happenings of an entry, most often first. */
function useCompanions(of: string, happenings: readonly Happening[]) {
  const { db } = usePage();
  const counts = useMemo(() => {
    const found = new Map<string, number>();
    for (const { event } of happenings)
      for (const id of new Set(event.participants))
        if (id !== of) found.set(id, (found.get(id) ?? 0) + 1);
    return [...found].toSorted(([, a], [, b]) => b - a).slice(0, COMPANIONS);
  }, [of, happenings]);
  const ids = counts.map(([id]) => id);
  const entries = valueOf(
    useLive(() => getEntries(db, ids), [db, ids.join(' ')]),
    [],
  );
  const names = new Map(entries.map(({ id, name }) => [id, name]));
  return counts.flatMap(([id, count]) => {
    const name = names.get(id);
    return name ? [{ id, name, count }] : [];
  });
}
