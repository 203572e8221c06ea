import { browser } from '../../platform/browser.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { Icon } from '../components/icon.tsx';
import { Loading, StateNote } from '../components/state-note.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { useAttempt } from '../page/use-attempt.ts';
import { AllowButtons, ReadButton } from './access-buttons.tsx';
import type { PageCondition } from './page-condition.ts';
import { usePanel } from './panel-context.ts';
import { switchSite } from './switch-site.ts';

type Unmarked = Exclude<PageCondition, { is: 'marked' | 'nothing-found' }>;

/** Why nothing is marked on the page, said to a person, with the way on where there is one. */
export function ConditionNote({ condition }: { condition: Unmarked }) {
  const { t } = useWords();
  const { article } = usePanel();
  switch (condition.is) {
    case 'loading':
      return <Loading>{t('state_loading')}</Loading>;
    case 'not-arabic':
      return (
        <StateNote icon="globe" title={t('state_not_arabic')}>
          {t('state_not_arabic_why')}
        </StateNote>
      );
    case 'not-article':
      return (
        <StateNote icon="page" title={t('state_not_article')}>
          {t('state_not_article_why')}
        </StateNote>
      );
    case 'out-of-reach':
      return (
        <StateNote icon="lock" title={t('state_out_of_reach')}>
          {t('state_out_of_reach_why')}
        </StateNote>
      );
    case 'site-off':
      return <SiteOff host={condition.host} />;
    case 'ask':
      return (
        <StateNote
          icon="open"
          title={t('state_ask')}
          actions={
            <>
              <ReadButton />
              <AllowButtons host={condition.host} />
            </>
          }
        >
          {t('state_ask_why')}
        </StateNote>
      );
    case 'no-permission':
      return (
        <StateNote
          icon="lock"
          title={t('state_no_permission')}
          actions={<AllowButtons host={condition.host} first />}
        >
          {condition.host
            ? t('state_no_permission_why', { host: condition.host })
            : t('state_no_permission_unknown_why')}
        </StateNote>
      );
    case 'needs-reload':
      return <NeedsReload />;
    case 'failed':
      return <FailureNote failure={condition.failure} retry={article.refresh} />;
  }
}

function SiteOff({ host }: { host: string }) {
  const { t } = useWords();
  const { db } = usePage();
  const { article } = usePanel();
  const attempt = useAttempt();
  const switchOn = async () => {
    await attempt(() => switchSite(db, host, true, article.tab.peek()?.id ?? null));
    article.refresh();
  };
  return (
    <StateNote
      icon="power"
      title={t('state_site_off', { host })}
      actions={
        <button type="button" class="button button-main" onClick={() => void switchOn()}>
          {t('state_site_off_switch')}
        </button>
      }
    >
      {t('state_site_off_why')}
    </StateNote>
  );
}

function NeedsReload() {
  const { t } = useWords();
  const { article } = usePanel();
  const reload = () => {
    const tab = article.tab.peek();
    if (tab) void browser.tabs.reload(tab.id);
  };
  return (
    <StateNote
      icon="reload"
      title={t('state_needs_reload')}
      actions={
        <button type="button" class="button button-main" onClick={reload}>
          <Icon name="reload" />
          {t('state_needs_reload_do')}
        </button>
      }
    >
      {t('state_needs_reload_why')}
    </StateNote>
  );
}
