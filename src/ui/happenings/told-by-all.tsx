import type { ToldEvent } from '../../core/happenings/told-event.ts';
import { useWords } from '../page/page-context.ts';
import { ToldBy, type Reveal } from './told-by.tsx';

interface ToldByAllProps {
  /** Never empty; the first is shown, the others on request. */
  told: readonly ToldEvent[];
  reveal?: Reveal | undefined;
  /** Says of one of several sources that it tells of another event. */
  onSplit?: ((event: ToldEvent) => void) | undefined;
}

/** Everything that tells a happening. */
export function ToldByAll({ told, reveal, onSplit }: ToldByAllProps) {
  const { t } = useWords();
  const [first, ...others] = told;
  if (!first) return null;
  return (
    <div class="timeline-source">
      <ToldBy event={first} reveal={reveal} />
      {others.length > 0 && (
        <details>
          <summary>{t('event_more_sources', { count: others.length })}</summary>
          <ul>
            {others.map((event) => (
              <li key={event.id}>
                <ToldBy event={event} reveal={reveal} />
                {onSplit && (
                  <button
                    type="button"
                    class="link-button event-split"
                    aria-label={t('event_split', { source: event.source.title })}
                    onClick={() => onSplit(event)}
                  >
                    {t('event_split_short')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
