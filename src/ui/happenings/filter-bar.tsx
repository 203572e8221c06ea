import { useEffect, useId, useState } from 'preact/hooks';
import {
  HAPPENING_SOURCES,
  type HappeningFilter,
  type HappeningSource,
} from '../../core/happenings/filter-happenings.ts';
import { isPartialDate } from '../../core/partial-date.ts';
import { inLatinDigits } from '../../core/text/latin-digits.ts';
import { useWords } from '../page/page-context.ts';

interface FilterBarProps {
  filter: HappeningFilter;
  /** How many happenings each source tells. */
  sources: ReadonlyMap<HappeningSource, number>;
  onFilter: (filter: HappeningFilter) => void;
}

/** From when to when, and told by whom; the fields are chosen in the legend. */
export function FilterBar({ filter, sources, onFilter }: FilterBarProps) {
  const { t } = useWords();
  const present = HAPPENING_SOURCES.filter(
    (source) => sources.has(source) || filter.sources.includes(source),
  );
  const toggle = (source: HappeningSource) =>
    onFilter({
      ...filter,
      sources: filter.sources.includes(source)
        ? filter.sources.filter((other) => other !== source)
        : [...filter.sources, source],
    });
  return (
    <div class="filters" role="group" aria-label={t('event_filters')}>
      <DateField
        label={t('event_filter_from')}
        value={filter.from}
        onValue={(from) => onFilter({ ...filter, from })}
      />
      <DateField
        label={t('event_filter_to')}
        value={filter.to}
        onValue={(to) => onFilter({ ...filter, to })}
      />
      {(present.length > 1 || filter.sources.length > 0) && (
        <fieldset class="filter-sources">
          <legend class="visually-hidden">{t('event_filter_sources')}</legend>
          {present.map((source) => (
            <button
              key={source}
              type="button"
              class="filter-source"
              aria-pressed={filter.sources.includes(source)}
              onClick={() => toggle(source)}
            >
              {t(`event_source_${source}`)}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}

interface DateFieldProps {
  label: string;
  value: string | null;
  onValue: (value: string | null) => void;
}

/** A year, a month or a day; taken when it is one, and until then the last one stands. */
function DateField({ label, value, onValue }: DateFieldProps) {
  const { t } = useWords();
  const id = useId();
  const [typed, setTyped] = useState(value ?? '');
  useEffect(() => setTyped(value ?? ''), [value]);
  const text = inLatinDigits(typed.trim());
  const wrong = text !== '' && !isPartialDate(text);
  const take = () => {
    if (!wrong && (text || null) !== value) onValue(text || null);
  };
  return (
    <div class="date-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="ltr"
        inputMode="numeric"
        placeholder={t('event_date_form')}
        autocomplete="off"
        value={typed}
        aria-invalid={wrong}
        {...(wrong ? { 'aria-describedby': `${id}-wrong` } : {})}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
        }}
      />
      {wrong && (
        <span class="date-wrong" id={`${id}-wrong`} role="status">
          {t('event_date_wrong')}
        </span>
      )}
    </div>
  );
}
