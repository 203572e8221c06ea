import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { browser } from '../../platform/browser.ts';
import { Icon } from '../components/icon.tsx';
import { useDates, useWords } from '../page/page-context.ts';

/** Where the background notes that the library is gone. */
const LOST = 'lostLibrary';
const lostSchema = v.object({ articles: v.number(), at: v.number() });

/** That the browser lost the library, with the way to a backup; nothing where it did not. */
export function LostLibrary({ onBackup }: { onBackup: () => void }) {
  const { t } = useWords();
  const dates = useDates();
  const [lost, setLost] = useState<v.InferOutput<typeof lostSchema> | null>(null);
  useEffect(() => {
    browser.storage.local
      .get(LOST)
      .then((stored) => {
        const parsed = v.safeParse(lostSchema, stored[LOST]);
        setLost(parsed.success ? parsed.output : null);
      })
      .catch(console.error);
  }, []);
  if (lost === null) return null;
  const dismiss = () => {
    setLost(null);
    void browser.storage.local.remove(LOST);
  };
  return (
    <div class="failure" role="alert">
      <Icon name="warning" />
      <div>
        <p>{t('lost_library', { count: lost.articles, date: dates.instant(lost.at) })}</p>
        <p>{t('lost_library_why')}</p>
        <div class="state-actions">
          <button type="button" class="button" onClick={onBackup}>
            {t('restore_title')}
          </button>
          <button type="button" class="button button-quiet" onClick={dismiss}>
            {t('action_dismiss')}
          </button>
        </div>
      </div>
    </div>
  );
}
