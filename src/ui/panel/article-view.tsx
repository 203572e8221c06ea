import { useMemo } from 'preact/hooks';
import type { PageReport } from '../../messages/calls.ts';
import { callPage } from '../../messages/send.ts';
import { Icon } from '../components/icon.tsx';
import { StateNote } from '../components/state-note.tsx';
import { useWords } from '../page/page-context.ts';
import { ArticleHeader } from './article-header.tsx';
import { BackgroundEvents } from './background-events.tsx';
import { ConditionNote } from './condition-note.tsx';
import { DateSettings } from './date-settings.tsx';
import { EntityList } from '../entities/entity-list.tsx';
import { entitiesInReadingOrder } from '../entities/entity-order.ts';
import { PageNotes } from './page-notes.tsx';
import { usePanel } from './panel-context.ts';
import { ToldInArticle } from './told-in-article.tsx';
import { UnknownInPage } from './unknown-in-page.tsx';
import { useEventsBehind } from './use-events-behind.ts';

/** "This article": what the page beside the panel speaks of, or why nothing is marked there. */
export function ArticleView() {
  const { t } = useWords();
  const { article } = usePanel();
  const condition = article.condition.value;
  if (condition.is === 'marked') return <MarkedArticle report={condition.report} />;
  if (condition.is !== 'nothing-found')
    return (
      <>
        <h1 class="visually-hidden">{t('panel_tab_article')}</h1>
        <ConditionNote condition={condition} />
      </>
    );
  return (
    <>
      <ArticleHeader report={condition.report} />
      <StateNote icon="search" title={t('state_nothing_found')}>
        {t('state_nothing_found_why')}
      </StateNote>
      <UnknownInPage report={condition.report} />
      <PageNotes key={condition.report.url} report={condition.report} />
      <DateSettings />
    </>
  );
}

function MarkedArticle({ report }: { report: PageReport }) {
  const { t } = useWords();
  const { article, navigation } = usePanel();
  const entities = useMemo(() => entitiesInReadingOrder(report), [report]);
  const published = report.article?.published ?? null;
  const events = useEventsBehind(entities, published);

  const reveal = async (entry: string, index: number) => {
    const tab = article.tab.peek();
    if (!tab) return false;
    const answer = await callPage(tab.id, 'mention.reveal', { entry, index });
    if (answer.ok && answer.value.found) return true;
    article.refresh();
    return false;
  };
  const goToEvents = () => {
    const heading = document.getElementById('before-heading');
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  };
  return (
    <>
      <ArticleHeader report={report} />
      {/* The names may be many: what came before begins below the last of them. */}
      {events.length > 0 && (
        <button type="button" class="button button-quiet to-events" onClick={goToEvents}>
          {published ? t('article_before') : t('article_past_events')}
          <Icon name="reveal" />
        </button>
      )}
      <EntityList
        key={report.url}
        entities={entities}
        onOpen={navigation.openEntry}
        onReveal={reveal}
      />
      <UnknownInPage report={report} />
      <ToldInArticle report={report} />
      <PageNotes key={report.url} report={report} />
      <DateSettings />
      {events.length > 0 && <BackgroundEvents events={events} published={published} />}
    </>
  );
}
