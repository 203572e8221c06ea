import type { Happening } from '../../core/happenings/happening.ts';
import type { ToldEvent } from '../../core/happenings/told-event.ts';
import { inLanguage } from '../components/run.tsx';
import { useWords } from '../page/page-context.ts';
import { canSplit } from './judgements-of.ts';
import { ToldBy, type Reveal } from './told-by.tsx';

interface ToldByAllProps {
  happening: Happening;
  reveal?: Reveal | undefined;
  /** Says of one of several sources that it tells of another event. */
  onSplit: (event: ToldEvent) => void;
}

/** Everything that tells a happening: one source, the article beside the list if it is one, and the others on request. */
export function ToldByAll({ happening, reveal, onSplit }: ToldByAllProps) {
  const { t, language } = useWords();
  const { told } = happening;
  const here = told.find((event) => reveal?.(event)) ?? told[0]!;
  const others = told.filter((event) => event !== here);
  const line = inLanguage(happening.event.title, language).text;
  const split = (event: ToldEvent) =>
    canSplit(told, event) && (
      <button
        type="button"
        class="link-button event-split"
        aria-label={t('event_split', { source: event.source.title })}
        onClick={() => onSplit(event)}
      >
        {t('event_split_short')}
      </button>
    );
  return (
    <div class="timeline-source">
      <ToldBy event={here} line={line} reveal={reveal} />
      {others.length > 0 && (
        <details>
          <summary>{t('event_more_sources', { count: others.length })}</summary>
          {/* Of two, parting the other one says the same. */}
          {others.length > 1 && split(here)}
          <ul>
            {others.map((event) => (
              <li key={event.id}>
                <ToldBy event={event} line={line} reveal={reveal} />
                {split(event)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
