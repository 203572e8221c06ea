import { changeSettings } from '../../storage/settings-store.ts';
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
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-label={t('article_save_site', { host })}
      title={t('article_save_site', { host })}
      onClick={() =>
        void attempt(() => changeSettings(db, { sitesSaved: on ? others : [...others, host] }))
      }
    >
      <span class="switch-track" aria-hidden="true" />
      <span class="switch-label">{t('article_save_site_short')}</span>
    </button>
  );
}
