import { withSite } from '../../core/settings.ts';
import { changeSettings } from '../../storage/settings-store.ts';
import { Switch } from '../components/switch.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { useAttempt } from '../page/use-attempt.ts';

/** Whether every article of this site is saved when it is opened. */
export function SaveSiteSwitch({ host }: { host: string }) {
  const { t } = useWords();
  const { db, settings } = usePage();
  const attempt = useAttempt();
  const on = settings.value.sitesSaved.includes(host);
  const change = () =>
    attempt(() =>
      changeSettings(db, ({ sitesSaved }) => ({ sitesSaved: withSite(sitesSaved, host, !on) })),
    );
  return (
    <Switch
      on={on}
      label={t('article_save_site_short')}
      name={t('article_save_site', { host })}
      onSwitch={() => void change()}
    />
  );
}
