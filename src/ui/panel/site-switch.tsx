import { Switch } from '../components/switch.tsx';
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
    <Switch
      on={on}
      label={t('article_site_switch_short')}
      name={t('article_site_switch', { host })}
      onSwitch={() => void change()}
    />
  );
}
