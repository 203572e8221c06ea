import type { ToldEvent } from '../../core/happenings/told-event.ts';
import type { PageReport } from '../../messages/calls.ts';
import { callPage } from '../../messages/send.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { HappeningList } from '../happenings/happening-list.tsx';
import { TimelineLink } from '../happenings/timeline-link.tsx';
import { useWords } from '../page/page-context.ts';
import { usePanel } from './panel-context.ts';
import { useToldEvents } from './use-told-events.ts';

const FIRST = 6;

/** "What this article tells": the dated events in its own text, each leading to its sentence. Nothing where there are none. */
export function ToldInArticle({ report }: { report: PageReport }) {
  const { t } = useWords();
  const { article } = usePanel();
  const told = useToldEvents(report);
  const tab = article.tab.value;
  if (told === null || (told.ok && told.value.length === 0)) return null;
  const reveal = ({ id, telling }: ToldEvent) => {
    if (!tab || !telling || !told.ok || !told.here.has(id)) return null;
    return () => void callPage(tab.id, 'passage.reveal', telling);
  };
  return (
    <section class="section" aria-labelledby="told-heading">
      <div class="section-head">
        <h2 id="told-heading">{t('article_told')}</h2>
        {tab && <TimelineLink target={{ of: 'tab', tab: tab.id }} />}
      </div>
      {told.ok ? (
        <HappeningList happenings={told.value} first={FIRST} reveal={reveal} />
      ) : (
        <FailureNote failure={told.error} />
      )}
    </section>
  );
}
