import { callBackground } from '../../messages/send.ts';
import { changeSettings } from '../../storage/settings-store.ts';
import { Switch } from '../components/switch.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { useAttempt } from '../page/use-attempt.ts';

/** Whether names that are not in the glossary are marked on pages, too. */
export function MarkUnknownSwitch() {
  const { t } = useWords();
  const { db, settings } = usePage();
  const attempt = useAttempt();
  const on = settings.value.markUnknown;
  const change = () =>
    attempt(async () => {
      await changeSettings(db, { markUnknown: !on });
      await callBackground('unknown.refresh', {});
    });
  return <Switch on={on} label={t('unknown_mark')} onSwitch={() => void change()} />;
}
