import { HAPPENING_FIELDS, type HappeningField } from '../../core/happenings/field-of-happening.ts';
import { FIELD_SIGNS } from '../../core/timeline/drawing/field-sign.ts';
import { formatNumber } from '../../locale/format.ts';
import { useWords } from '../page/page-context.ts';

interface LegendProps {
  /** How many happenings are of each field. */
  counts: ReadonlyMap<HappeningField, number>;
  /** Those that are shown; all where empty. */
  chosen: readonly HappeningField[];
  onChoose: (fields: HappeningField[]) => void;
}

/** What the colours and signs of the chart mean, and at once the choice of fields that are shown. */
export function Legend({ counts, chosen, onChoose }: LegendProps) {
  const { t, language } = useWords();
  const present = HAPPENING_FIELDS.filter((field) => counts.has(field) || chosen.includes(field));
  if (present.length < 2 && chosen.length === 0) return null;
  const toggle = (field: HappeningField) =>
    onChoose(
      chosen.includes(field) ? chosen.filter((other) => other !== field) : [...chosen, field],
    );
  return (
    <fieldset class="legend">
      <legend class="visually-hidden">{t('timeline_fields')}</legend>
      {present.map((field) => (
        <button
          key={field}
          type="button"
          class="legend-field"
          data-field={field}
          aria-pressed={chosen.includes(field)}
          onClick={() => toggle(field)}
        >
          <FieldMark field={field} />
          {t(`event_field_${field}`)}
          <span class="legend-count">{formatNumber(counts.get(field) ?? 0, language)}</span>
        </button>
      ))}
    </fieldset>
  );
}

/** The round mark of a field, as in the chart. */
export function FieldMark({ field }: { field: HappeningField }) {
  return (
    <svg class="field-mark" data-field={field} viewBox="-8 -8 16 16" aria-hidden="true">
      <circle class="full happened" r="7" />
      <path class="sign on-full" d={FIELD_SIGNS[field]} />
    </svg>
  );
}
