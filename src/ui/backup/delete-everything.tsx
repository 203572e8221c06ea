import { useState } from 'preact/hooks';
import { callBackground } from '../../messages/send.ts';
import { deleteEverything } from '../../storage/delete-everything.ts';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { Icon } from '../components/icon.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { useAttempt } from '../page/use-attempt.ts';

/** All that the reader has put in, gone at once and for good. */
export function DeleteEverything() {
  const { t } = useWords();
  const { db, toasts } = usePage();
  const attempt = useAttempt();
  const [asking, setAsking] = useState(false);

  const answer = async (confirmed: boolean) => {
    setAsking(false);
    if (!confirmed || !(await attempt(() => deleteEverything(db)))) return;
    toasts.show(t('everything_gone'));
    await Promise.all([
      callBackground('library.changed', {}),
      callBackground('gazetteer.refresh', {}),
    ]);
  };
  return (
    <section class="section">
      <h2>{t('everything_title')}</h2>
      <p class="intro">{t('everything_why')}</p>
      <button type="button" class="button button-danger" onClick={() => setAsking(true)}>
        <Icon name="trash" />
        {t('everything_delete')}
      </button>
      {asking && (
        <ConfirmDialog
          title={t('everything_ask')}
          confirm={t('everything_delete')}
          onAnswer={(confirmed) => void answer(confirmed)}
        >
          {t('everything_means')}
        </ConfirmDialog>
      )}
    </section>
  );
}
