import { useWords } from '../page/page-context.ts';
import { timelineAddress, type TimelineTarget } from '../page/timeline-address.ts';

/** Opens the timeline page, in a tab of its own: it needs room. */
export function TimelineLink({ target }: { target: TimelineTarget }) {
  const { t } = useWords();
  return (
    <a class="timeline-link" href={timelineAddress(target)} target="_blank" rel="noopener">
      {t('event_timeline')}
    </a>
  );
}
