import { MONTH_CHOICES, type MonthChoice, type Settings } from '../../core/settings.ts';
import { ARABIC_MONTHS } from '../../locale/month-names.ts';
import { callBackground } from '../../messages/send.ts';
import { changeSettings } from '../../storage/settings-store.ts';
import { Switch } from '../components/switch.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { useAttempt } from '../page/use-attempt.ts';

/** August, which no two families call the same. */
const TELLING_MONTH = 7;

/** How dates are shown, on pages and in lists: a disclosure, since they are set once. */
export function DateSettings() {
  const { t } = useWords();
  const { db, settings } = usePage();
  const attempt = useAttempt();
  const { markDates, months, hijri } = settings.value;
  const change = (changed: Partial<Settings>) =>
    void attempt(async () => {
      await changeSettings(db, changed);
      await callBackground('dates.refresh', {});
    });
  return (
    <details class="section date-settings">
      <summary>{t('dates_title')}</summary>
      <Switch
        on={markDates}
        label={t('dates_mark')}
        onSwitch={() => change({ markDates: !markDates })}
      />
      <Switch on={hijri} label={t('dates_hijri')} onSwitch={() => change({ hijri: !hijri })} />
      <label>
        <span>{t('dates_months')}</span>
        <select
          value={months}
          onChange={(event) => change({ months: event.currentTarget.value as MonthChoice })}
        >
          {MONTH_CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {t(`dates_months_${choice}`)}
              {choice !== 'auto' && `: ${ARABIC_MONTHS[choice][TELLING_MONTH]}`}
            </option>
          ))}
        </select>
      </label>
    </details>
  );
}
