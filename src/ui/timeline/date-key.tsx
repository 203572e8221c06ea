import type { TimelineItem } from '../../core/timeline/timeline-item.ts';
import { useWords } from '../page/page-context.ts';

const UNREAL = ['negated', 'conditional', 'planned'] as const;

/** How dates and doubts are drawn: only what occurs among the happenings. */
export function DateKey({ items }: { items: readonly TimelineItem[] }) {
  const { t } = useWords();
  const isDay = ({ span }: TimelineItem) => span.end - span.start === 1;
  const unreal = UNREAL.filter((reality) =>
    items.some(({ happening }) => happening.event.reality === reality),
  );
  return (
    <ul class="date-key">
      {items.some(isDay) && (
        <li>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <circle class="full happened" cx="8" cy="8" r="6" />
          </svg>
          {t('timeline_key_day')}
        </li>
      )}
      {items.some((item) => item.certain === null) && (
        <li>
          <svg viewBox="0 0 28 16" aria-hidden="true">
            <rect class="pale happened" x="1" y="2" width="26" height="12" rx="4" />
          </svg>
          {t('timeline_key_within')}
        </li>
      )}
      {items.some((item) => item.certain !== null && !isDay(item)) && (
        <li>
          <svg viewBox="0 0 28 16" aria-hidden="true">
            <rect class="full happened" x="1" y="2" width="26" height="12" rx="4" />
          </svg>
          {t('timeline_key_throughout')}
        </li>
      )}
      {unreal.map((reality) => (
        <li key={reality}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <circle class={`full ${reality}`} cx="8" cy="8" r="6" />
            {reality === 'negated' && <path class="strike" d="M4 12L12 4" />}
          </svg>
          {t(`event_reality_${reality}`)}
        </li>
      ))}
    </ul>
  );
}
