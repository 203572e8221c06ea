import { useWords, usePage } from '../page/page-context.ts';
import { useAttempt } from '../page/use-attempt.ts';
import { usePanel } from './panel-context.ts';
import { switchSite } from './switch-site.ts';

/** Whether names are marked on this site. */
export function SiteSwitch({ host, on }: { host: string; on: boolean }) {
  const { t } = useWords();
  const { db } = usePage();
  const { article } = usePanel();
  const attempt = useAttempt();
  const change = async () => {
    await attempt(() => switchSite(db, host, !on, article.tab.peek()?.id ?? null));
    article.refresh();
  };
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-label={t('article_site_switch', { host })}
      onClick={() => void change()}
    >
      <span class="switch-track" aria-hidden="true" />
      <span class="switch-label">{t('article_site_switch_short')}</span>
    </button>
  );
}
