import { changeSettings } from '../../storage/settings-store.ts';
import { Switch } from '../components/switch.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { useAttempt } from '../page/use-attempt.ts';

/** Whether every article of this site is saved when it is opened. */
export function SaveSiteSwitch({ host }: { host: string }) {
  const { t } = useWords();
  const { db, settings } = usePage();
  const attempt = useAttempt();
  const { sitesSaved } = settings.value;
  const on = sitesSaved.includes(host);
  const others = sitesSaved.filter((site) => site !== host);
  return (
    <Switch
      on={on}
      label={t('article_save_site_short')}
      name={t('article_save_site', { host })}
      onSwitch={() =>
        void attempt(() => changeSettings(db, { sitesSaved: on ? others : [...others, host] }))
      }
    />
  );
}
